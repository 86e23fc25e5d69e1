// One running checkout: asks the engine, and does what the engine asks for. Knows no page and no network of its own;
// `host` says how orders are sent, texts are read, and what is told to whom.

import { Requests, problem } from "./requests.js";

/** After this time without an answer the outcome of an order counts as unknown. A late answer still settles it. */
const ANSWER_TIME = 30_000;

/** A day in milliseconds: timers cannot wait for months, and looking again once a day is often enough. */
const LONGEST_WAIT = 24 * 60 * 60 * 1000;

/**
 * What a checkout needs of its host besides.
 *
 * @typedef {object} Ordering
 * @property {() => string} newAttempt a fresh attempt id
 * @property {(order: any) => unknown} sendOrder sends an order, and answers what the storefront says
 * @property {() => unknown} [taken] is called once a command of the storefront's code was taken, before anything is shown
 *   or told of it
 */

export class Checkout {
  #core;
  #host;
  #requests;
  /** How many orders were sent: only an answer to the last one counts. */
  #sent = 0;
  #watching;

  /**
   * @param {import("./core.js").CheckoutCore} core the engine's checkout
   * @param {import("./requests.js").Host & Ordering} host
   */
  constructor(core, host) {
    this.#core = core;
    this.#host = host;
    this.#requests = new Requests(core, host, {
      // Not awaited: the press is answered at once, the storefront answers when it can.
      order: ({ order }) => void this.#order(order),
      "new-attempt": () => this.reset(),
    });
    this.#watch();
  }

  /** Tells what happened while it was opened: answers given beforehand, and what does not hold. */
  begin() {
    return this.#do(this.#core.begin());
  }

  /** Everything as it is now. `trace` is computed when it is read. */
  get snapshot() {
    const core = this.#core;
    const snapshot = core.snapshot();
    let trace;
    return Object.defineProperty(snapshot, "trace", {
      enumerable: true,
      get: () => (trace ??= snapshot.quoteDigest ? core.trace(snapshot.quoteDigest) : []),
    });
  }

  /** The storefront's record of the order; undefined before there is one. */
  get record() {
    return this.#core.record();
  }

  /** The sums of the quote alone; undefined where there is no quote. */
  get totals() {
    return this.#core.totals();
  }

  get language() {
    return this.#core.language();
  }

  /** The language of this checkout that meets a wish, if there is one. */
  languageFor(wish) {
    return this.#core.languageFor(wish);
  }

  render(root) {
    this.#core.render(root);
  }

  /** A DOM event at the checkout's root. */
  hear(event) {
    const requests = this.#core.hear(event);
    if (requests) void this.#do(requests);
  }

  /** A change of a storage by another tab. */
  hearStorage(name, text) {
    const requests = this.#core.hearStorage(name, text);
    if (requests.length > 0) void this.#do(requests);
  }

  /** Applies a command: { ok: true }, or { ok: false, problems }. */
  async apply(command) {
    try {
      const requests = this.#core.command(command);
      this.#host.taken?.();
      return await this.#do(requests);
    } catch (problems) {
      return refused(problems);
    }
  }

  /** The confirmation as [title, html], its links resolved against `base`; undefined before there is one. */
  document(style = "", base = "") {
    return this.#core.document(style, base);
  }

  /** Begins a new purchase; what was kept of the old one is forgotten. */
  reset() {
    this.#sent += 1;
    this.#core.forget();
    return this.#do(this.#core.startAnew(this.#host.newAttempt()));
  }

  /** Looks again when prices change by themselves. A page that was closed meanwhile looks when it is opened. */
  #watch() {
    clearTimeout(this.#watching);
    const changes = this.#core.changesIn();
    if (changes === undefined) return;
    const wait = Math.min(changes, LONGEST_WAIT);
    this.#watching = setTimeout(() => void this.#do(this.#core.timePassed()), Math.max(wait, 0) + 50);
    this.#watching.unref?.();
  }

  /** Stops looking at the clock. */
  rest() {
    clearTimeout(this.#watching);
  }

  #do(requests) {
    const done = this.#requests.do(requests);
    this.#watch();
    return done;
  }

  async #order(order) {
    const sent = ++this.#sent;
    const present = () => sent === this.#sent;
    const late = setTimeout(() => present() && this.#do(this.#core.orderLost()), ANSWER_TIME);
    try {
      const answer = await this.#host.sendOrder(order);
      if (present()) await this.#do(this.#core.answerOrder(answer));
    } catch (error) {
      if (present()) await this.#lose(error);
    } finally {
      clearTimeout(late);
    }
  }

  /** No answer came, or it cannot be read: nobody knows whether the order arrived. */
  async #lose(error) {
    const problems = Array.isArray(error) ? error : [problem("order-outcome-unknown", String(error?.message ?? error))];
    problems.forEach((each) => this.#host.tell("problem", each));
    await this.#do(this.#core.orderLost());
  }
}

/** @returns {{ ok: false, problems: import("./documents.js").Problem[] }} */
function refused(problems) {
  if (Array.isArray(problems)) return { ok: false, problems };
  throw problems;
}
