// The engine without an element, for storefronts that draw their own interface. Where the files come from is handed in.

import { Checkout } from "./checkout.js";
import { opener } from "./open.js";

/**
 * `createCheckout(offer, options)`: a promise of { ok: true, checkout, problems } or { ok: false, problems }.
 *
 * The storefront draws the interface, shows every text it gets, and vouches that consents, declarations and the order
 * are a person's own acts.
 */
export function creator({ load, readLocale }) {
  const open = opener({ load, readLocale });
  /** @type {typeof import("./index.js").createCheckout} */
  return async function createCheckout(offer, options = {}) {
    const { locale, attempt, keep = false, privacySignal, earlier, clock, sendOrder = noSender } = options;
    const wishes = locale ? [locale] : [...(globalThis.navigator?.languages ?? [])];
    const drawn = { wishes, prefix: "upfront", interface: "storefront" };
    const opened = await open(offer, { ...drawn, attempt, keeps: keep, privacySignal, earlier, clock });
    if (Array.isArray(opened)) return { ok: false, problems: opened };
    const { checkout, running } = headless(opened, readLocale, sendOrder);
    const { problems = [] } = await running.begin();
    return { ok: true, checkout, problems };
  };
}

function headless(core, readLocale, sendOrder) {
  /** The snapshot, which the storefront shows from now on: a press on its order button confirms the quote in it. */
  const shown = () => {
    const { snapshot } = running;
    core.noteShown(snapshot.quoteDigest);
    return snapshot;
  };
  const listeners = new Set();
  const tell = (type, detail) => listeners.forEach((listener) => listener({ type, detail }));
  const running = new Checkout(core, {
    readLocale,
    newAttempt: () => crypto.randomUUID(),
    sendOrder,
    tell,
    // The storefront shows what it asked for, whether it reads the state at once or not.
    taken: () => core.noteTold(),
    // The snapshot of a large basket takes time: none is made while nobody listens.
    changed: () => listeners.size > 0 && tell("change", shown()),
  });
  core.noteTold();
  const checkout = {
    get state() {
      return shown();
    },
    /** The sums alone, as they are now; undefined where there is no quote. */
    get totals() {
      return running.totals;
    },
    get quote() {
      return shown().quote;
    },
    /** The storefront's record of the order; undefined before there is one. */
    get record() {
      return running.record;
    },
    apply: (command) => running.apply(command),
    reset: () => running.reset(),
    /** The confirmation as a complete HTML document; undefined before there is one. */
    document: (style, base) => running.document(style, base)?.[1],
    /** Hears every change and event; returns how to stop hearing. */
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { checkout, running };
}

function noSender() {
  return Promise.reject(new Error("createCheckout was given no sendOrder"));
}
