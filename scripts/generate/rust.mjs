// Values as Rust writes them.

/** What cannot be seen, or turns the direction of the text around it, is written by its number. */
const HIDDEN = /[\p{Cf}\p{Zs}\p{Cc}]/gu;

const shown = (text) =>
  text
    .replace(/["\\]/g, "\\$&")
    .replace(HIDDEN, (sign) => (sign === " " ? sign : `\\u{${sign.codePointAt(0).toString(16)}}`));

/** A text. */
export const text = (value) => `"${shown(value)}"`;

/** A character. */
export function sign(value) {
  if ([...value].length !== 1) throw new Error(`\`${value}\` is not one character`);
  return value === "'" ? "'\\''" : `'${shown(value)}'`;
}

/** A list of texts as one, with bars between: a table of many short texts is read and stored better so. */
export function texts(values) {
  if (values.some((value) => value.includes("|"))) throw new Error(`a bar in ${values}`);
  return text(values.join("|"));
}
