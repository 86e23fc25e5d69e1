// JSON as it stands in a file. JSON.parse drops the first of two members of one name without a word, and does not say
// where a value stood; here both are found.

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const STRING = /"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;

/** Deeper than any document of ours. */
const DEEPEST = 200;

/** What is not JSON, and where. */
export class NotJson extends Error {
  constructor(message, offset) {
    super(message);
    this.offset = offset;
  }
}

/**
 * { value, places, repeated }: the value, where each value begins by its JSON Pointer, and the pointers of members that
 * stand there more than once.
 */
export function readJson(text) {
  const scan = new Scan(text);
  scan.document();
  return { value: JSON.parse(text), places: scan.places, repeated: scan.repeated };
}

class Scan {
  places = new Map();
  repeated = new Set();
  #text;
  #at = 0;
  #depth = 0;

  constructor(text) {
    this.#text = text;
  }

  document() {
    this.#value("");
    if (this.#at < this.#text.length) this.#expected("the end of the file");
  }

  /** A value with the space around it. */
  #value(pointer) {
    this.#skip(SPACE);
    this.places.set(pointer, this.#at);
    const sign = this.#text[this.#at];
    if (sign === "{") this.#nested("}", () => this.#members(pointer));
    else if (sign === "[") this.#nested("]", () => this.#entries(pointer));
    else if (sign === '"') this.#string();
    else if (!this.#skip(NUMBER) && !this.#skip(WORD)) this.#expected("a value");
    this.#skip(SPACE);
  }

  #nested(end, content) {
    if (this.#depth === DEEPEST) throw new NotJson(`more than ${DEEPEST} levels deep`, this.#at);
    this.#depth += 1;
    this.#at += 1;
    this.#skip(SPACE);
    if (!this.#take(end)) content();
    this.#depth -= 1;
  }

  #members(pointer) {
    const names = new Set();
    do {
      this.#skip(SPACE);
      if (this.#text[this.#at] !== '"') this.#expected("the name of a member, in double quotes,");
      const name = this.#string();
      const member = `${pointer}/${escaped(name)}`;
      if (names.has(name)) this.repeated.add(member);
      names.add(name);
      this.#skip(SPACE);
      if (!this.#take(":")) this.#expected("a colon");
      this.#value(member);
    } while (this.#take(","));
    if (!this.#take("}")) this.#expected("a comma or `}`");
  }

  #entries(pointer) {
    let index = 0;
    do this.#value(`${pointer}/${index++}`);
    while (this.#take(","));
    if (!this.#take("]")) this.#expected("a comma or `]`");
  }

  #string() {
    const start = this.#at;
    this.#skip(STRING);
    if (!this.#take('"')) throw new NotJson(unfinished(this.#text[this.#at]), this.#at);
    return JSON.parse(this.#text.slice(start, this.#at));
  }

  /** Moves on behind what a pattern matches here, and says whether it matched anything. */
  #skip(pattern) {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [""];
    this.#at += found.length;
    return found.length > 0;
  }

  #take(sign) {
    const here = this.#text[this.#at] === sign;
    if (here) this.#at += 1;
    return here;
  }

  #expected(what) {
    throw new NotJson(`${what} is expected here, not ${shown(this.#text.codePointAt(this.#at))}`, this.#at);
  }
}

/** A character as it looks, or by its number if it is invisible. */
function shown(code) {
  if (code === undefined) return "the end of the file";
  const sign = String.fromCodePoint(code);
  return /[\p{C}\p{Z}]/u.test(sign) ? `U+${code.toString(16).toUpperCase().padStart(4, "0")}` : `\`${sign}\``;
}

function unfinished(sign) {
  if (sign === undefined) return "a text in double quotes does not end";
  if (sign === "\\") return "JSON does not know this escape";
  return "a text must not have a line break or control character in it; write it as an escape, such as \\n";
}

const escaped = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");
