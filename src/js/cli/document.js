// A document that was named on the command line: its value, and the place of everything in its text.

import { readFile } from "node:fs/promises";
import { recordTextsIn } from "../records.js";
import { Unreadable } from "./exits.js";
import { NotJson, readJson } from "./json-text.js";

/** Reads a document from a file, or from standard input where the file is called `-`. */
export async function readDocument(file) {
  const { name, text } = await readText(file);
  return parsed(name, text, { text, start: 0 });
}

/** Reads a record: a file of its own, or a confirmation that was saved as HTML and carries it. */
export async function readRecord(file) {
  const { name, text } = await readText(file);
  // No JSON begins so.
  return parsed(name, text, text.trimStart().startsWith("<") ? onlyRecord(name, text) : { text, start: 0 });
}

async function readText(file) {
  const name = file === "-" ? "standard input" : file;
  return { name, text: decoded(name, file === "-" ? await standardInput() : await bytesOf(file)) };
}

function onlyRecord(name, html) {
  const [only, ...others] = recordTextsIn(html);
  if (!only) throw new Unreadable(`${name}: there is no record in this document`);
  if (others.length > 0) throw new Unreadable(`${name}: there is more than one record in this document`);
  return only;
}

/** The JSON in a text from an offset on. */
function parsed(name, text, json) {
  try {
    return new Document(name, text, json.start, readJson(json.text));
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    throw new Unreadable(`${name}:${placeAt(text, json.start + error.offset)}: this is not JSON: ${error.message}`);
  }
}

class Document {
  #text;
  #start;
  #places;

  constructor(name, text, start, { value, places, repeated }) {
    this.name = name;
    this.value = value;
    /** Members that appear more than once, as problems in the engine's words. */
    this.problems = [...repeated].map(repeatedProblem);
    this.#text = text;
    this.#start = start;
    this.#places = places;
  }

  /** `offer.json:3:14`: where the thing at a pointer begins; where it is missing, what it is missing in. */
  place(pointer) {
    return `${this.name}:${this.position(pointer).join(":")}`;
  }

  /** The same as line and column, each counted from one. */
  position(pointer) {
    let found = pointer;
    while (!this.#places.has(found)) found = found.slice(0, Math.max(0, found.lastIndexOf("/")));
    return positionOf(this.#text, this.#start + this.#places.get(found));
  }
}

function repeatedProblem(pointer) {
  const name = pointer
    .slice(pointer.lastIndexOf("/") + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  return { code: "duplicate-field", pointer, message: `\`${name}\` stands here twice`, help: "keep one of them" };
}

/** Line and column, each counted from one. */
function positionOf(text, offset) {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  return [before.split("\n").length, [...before.slice(start)].length + 1];
}

const placeAt = (text, offset) => positionOf(text, offset).join(":");

/** The bytes of a file. */
export async function bytesOf(file) {
  try {
    return await readFile(file);
  } catch ({ code }) {
    throw new Unreadable(`${file}: ${REASONS[code] ?? `it cannot be read (${code})`}`);
  }
}

const REASONS = {
  EACCES: "reading it is not permitted",
  EISDIR: "this is a folder",
  ENOENT: "there is no such file",
};

/** Everything that comes in. */
export async function standardInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Some editors write a byte order mark at the beginning. It is no part of the text. */
function decoded(name, bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(`${name}: this is not text in UTF-8`);
  }
}
