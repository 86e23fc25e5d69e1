// Reads the part of TOML that tests/clauses.toml uses, so that the scripts need only Node.
//
// The subset: comments, `[[table]]` headers, and `key = value` where a value is a string in double quotes on one line
// (escapes as in JSON) or a list of such strings, which may span lines and end in a comma. All else is refused.

const KINDS = {
  gap: /[ \t\r]+|#.*/,
  end: /\n/,
  table: /\[\[\w+\]\]/,
  string: /"(?:[^"\\\n]|\\.)*"/,
  key: /[\w-]+/,
  sign: /[=,[\]]/,
};
const TOKEN = new RegExp(
  Object.entries(KINDS)
    .map(([kind, { source }]) => `(?<${kind}>${source})`)
    .join("|"),
  "y",
);

/**
 * One entry for each `[[table]]`.
 *
 * @typedef {{ table: string, line: number, values: Record<string, any> }} Entry
 * @returns {Entry[]}
 */
export function readTomlSubset(text) {
  const tokens = split(text);
  /** @type {Entry[]} */
  const entries = [];
  for (let token = tokens.next(); token.kind !== "over"; token = tokens.next()) {
    if (token.kind === "end") continue;
    if (token.kind === "table") entries.push({ table: token.text.slice(2, -2), line: token.line, values: {} });
    else readPairOf(entries.at(-1), token, tokens);
  }
  return entries;
}

/** Before the first table there is none to put a pair into. */
function readPairOf(entry, token, tokens) {
  if (token.kind !== "key" || !entry) throw unexpected(token);
  readPair(token, tokens, entry.values);
}

function readPair(key, tokens, values) {
  expect(tokens.next(), "=");
  if (key.text in values) throw new Error(`line ${key.line}: \`${key.text}\` appears twice`);
  values[key.text] = readValue(tokens.next(), tokens);
  const after = tokens.next();
  if (after.kind !== "end" && after.kind !== "over") throw unexpected(after);
}

function readValue(token, tokens) {
  if (token.kind === "string") return JSON.parse(token.text);
  expect(token, "[");
  return readList(tokens);
}

function readList(tokens) {
  const list = [];
  for (let token = pastLines(tokens); token.text !== "]"; token = pastLines(tokens)) {
    if (token.kind !== "string") throw unexpected(token);
    list.push(JSON.parse(token.text));
    const next = pastLines(tokens);
    if (next.text === "]") break;
    expect(next, ",");
  }
  return list;
}

function pastLines(tokens) {
  let token = tokens.next();
  while (token.kind === "end") token = tokens.next();
  return token;
}

function expect(token, sign) {
  if (token.kind !== "sign" || token.text !== sign) throw unexpected(token);
}

const unexpected = ({ text, line }) => new Error(`line ${line}: unexpected \`${text.trim() || "end of line"}\``);

function split(text) {
  let [at, line] = [0, 1];
  const next = () => {
    if (at === text.length) return { kind: "over", text: "end of file", line };
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw unexpected({ text: text.slice(at, at + 10), line });
    at = TOKEN.lastIndex;
    const kind = Object.keys(KINDS).find((name) => match.groups?.[name] !== undefined);
    const token = { kind, text: match[0], line };
    if (kind === "end") line += 1;
    return kind === "gap" ? next() : token;
  };
  return { next };
}
