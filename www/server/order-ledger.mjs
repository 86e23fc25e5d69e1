// The book of orders: one JSON line for each entry, on the disk before anybody gets an answer.
// It only grows. No entry is ever changed or removed; a later entry of the same attempt stands beside the first.

import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";

const FILE = "orders.jsonl";

export class OrderLedger {
  #file;
  #latest = new Map();
  #answers = new Map();
  #turns = new Map();
  #writing = Promise.resolve();
  #orders = 0;
  #tornLine = false;

  /** Opens the ledger in a folder. Creates both if they are missing. */
  static async open(folder) {
    await mkdir(folder, { recursive: true });
    const path = join(folder, FILE);
    const ledger = new OrderLedger();
    ledger.#file = await open(path, "a", 0o600);
    ledger.#readBack(await readFile(path, "utf8"));
    return ledger;
  }

  /** The latest entry of an attempt. */
  find(attempt) {
    return this.#latest.get(attempt);
  }

  /** The answers after the order of an attempt. */
  answersAfter(attempt) {
    return this.#answers.get(attempt) ?? [];
  }

  /** Runs work for an attempt, after the work that began before for the same attempt. Other attempts do not wait. */
  async inTurn(attempt, work) {
    const turn = (this.#turns.get(attempt) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => undefined);
    this.#turns.set(attempt, settled);
    await settled;
    if (this.#turns.get(attempt) === settled) this.#turns.delete(attempt);
    return turn;
  }

  /** The next order number. Each is given once. A number whose entry could not be written stays unused. */
  nextOrderNumber(year) {
    this.#orders += 1;
    return `TK-${year}-${String(this.#orders).padStart(6, "0")}`;
  }

  /** Writes an entry and waits until it is on the disk. After an order, only answers may follow for the same attempt. */
  append(entry) {
    const written = this.#writing.then(() => this.#write(entry));
    this.#writing = written.catch(() => undefined);
    return written;
  }

  async close() {
    await this.#writing;
    await this.#file.close();
  }

  async #write(entry) {
    if (entry.kind !== "answer" && this.find(entry.attempt)?.kind === "order")
      throw new Error(`the attempt \`${entry.attempt}\` is an order already`);
    // A failed write may have left half a line. The new line ends it, and reading the ledger skips it.
    const line = `${this.#tornLine ? "\n" : ""}${JSON.stringify(entry)}\n`;
    this.#tornLine = true;
    await this.#file.writeFile(line);
    await this.#file.sync();
    this.#tornLine = false;
    this.#note(entry);
    return entry;
  }

  #note(entry) {
    if (entry.kind === "answer") this.#answers.set(entry.attempt, [...this.answersAfter(entry.attempt), entry.event]);
    else this.#latest.set(entry.attempt, entry);
  }

  #readBack(text) {
    this.#tornLine = text !== "" && !text.endsWith("\n");
    for (const line of text.split("\n")) {
      const entry = entryOf(line);
      if (!entry) continue;
      this.#note(entry);
      if (entry.kind === "order")
        this.#orders = Math.max(this.#orders, Number(entry.answer.body.orderNumber.slice(-6)));
    }
  }
}

/** The entry in a line; nothing if the line was cut off while it was written. Nobody got an answer to such an entry. */
function entryOf(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
