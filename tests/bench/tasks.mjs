// What is measured: for each engine and size, something to run and the right answer to it.

import { differences, differencesOfTotals, expectedFor } from "./oracle.mjs";
import { CHANGED_QUANTITIES, SIZES, SIZES_FOR_CHANGES, changedLine, makeCart, withQuantity } from "./workload.mjs";

/** Each by the member of an engine that it asks. */
export const MEASUREMENTS = [
  { name: "quote", sizes: SIZES, taskOf: quoteTask },
  { name: "change", sizes: SIZES_FOR_CHANGES, taskOf: changeTask },
  { name: "oneShot", sizes: SIZES, taskOf: oneShotTask },
];

/** All tasks for carts of one size: of every engine those that it can do. */
export async function tasksFor(size, engines) {
  const cart = makeCart(size);
  const tasks = [];
  for (const { name, sizes, taskOf } of MEASUREMENTS.filter(({ sizes }) => sizes.includes(size))) {
    for (const engine of engines.filter((each) => each[name])) {
      const place = { engine: engine.name, role: engine.role, measurement: name, size };
      tasks.push(new Task(place, await taskOf(engine, cart)));
    }
  }
  return tasks;
}

/** Something to run, with a memory for what was wrong. Of our own engine nothing may be. */
class Task {
  /** @type {{ engine: string, role: string, measurement: string, size: number }} */
  place;
  /** @type {string} */
  wrong;
  #differences;

  /**
   * @param {Task["place"]} place
   * @param {{ run: any, waits?: boolean, settle?: any, differencesIn: any }} task
   */
  constructor(place, { run, waits, settle, differencesIn }) {
    Object.assign(this, { place, run, waits, settle });
    this.#differences = differencesIn;
  }

  check(answer) {
    const found = this.#differences(answer);
    if (!found.length) return;
    this.wrong = `${found[0]}${found.length > 1 ? ` (and ${found.length - 1} more)` : ""}`;
    const { engine, role, measurement, size } = this.place;
    if (role === "ours") throw new Error(`${engine} is wrong: ${measurement} of ${size} lines: ${this.wrong}`);
  }
}

/** Object in, object out: the conversions both ways are in the clock. */
function quoteTask(engine, cart) {
  const wanted = expectedFor(cart);
  return { run: () => engine.quote(cart), differencesIn: (answer) => differences(answer, wanted) };
}

/** One quantity after the other; the answer to each is total, net amount and tax. */
async function changeTask(engine, cart) {
  const place = changedLine(cart);
  const wanted = CHANGED_QUANTITIES.map((quantity) => expectedFor(withQuantity(cart, place, quantity)));
  const { change, settle } = await engine.change(cart, place);
  let turn = 1;
  const run = () => {
    turn = 1 - turn;
    return change(CHANGED_QUANTITIES[turn]);
  };
  return { run, settle, differencesIn: (answer) => differencesOfTotals(answer, wanted[turn]) };
}

/** Document in, document out: made before the clock starts, read after it has stopped. */
function oneShotTask(engine, cart) {
  const wanted = expectedFor(cart);
  const { run, read } = engine.oneShot(cart);
  return { run, waits: true, differencesIn: (answer) => differences(read(answer), wanted) };
}
