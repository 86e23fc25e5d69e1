// Text in a terminal: how wide it is, and where its lines end.

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Characters that take two columns: East Asian scripts, and emoji. */
const WIDE = /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u;

const signsOf = (text) => [...graphemes.segment(text)].map(({ segment }) => segment);

/** How many columns a text takes. */
export function columnsOf(text) {
  // Nearly every text is plain Latin, one column a character.
  if (/^[\u0020-\u024f]*$/.test(text)) return text.length;
  return signsOf(text).reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);
}

/** The lines of a text, none wider than it may be. Only plain spaces break it. Other spaces keep words together. */
export function wrapped(text, width) {
  const lines = [];
  let line = "";
  for (const word of wordsOf(text).flatMap((word) => pieces(word, width))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && columnsOf(longer) > width) lines.push(line);
    line = line && columnsOf(longer) > width ? word : longer;
  }
  return [...lines, line];
}

/** The lines of a text that belongs to the one above it. */
export const indented = (text, width) => wrapped(text, width - 2).map((line) => `  ${line}`);

const wordsOf = (text) =>
  text
    .split(/[ \t\n\r]+/)
    .filter(Boolean)
    .map(visible);

/** A control character in somebody's text must not command the terminal. */
export const visible = (text) => text.replace(/\p{Cc}/gu, "\ufffd");

/** A word that is wider than the line continues in the next one. */
function pieces(word, width) {
  if (columnsOf(word) <= width) return [word];
  const parts = [""];
  for (const sign of signsOf(word)) {
    if (columnsOf(parts.at(-1) + sign) > width) parts.push("");
    parts[parts.length - 1] += sign;
  }
  return parts;
}
