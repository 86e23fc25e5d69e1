// The engine without an element, for storefronts that draw their own interface. Where the files come from is handed in.

import { Checkout } from "./checkout.js";
import { opener } from "./open.js";

/**
 * `createCheckout(offer, options)`: a promise of { ok: true, checkout } or { ok: false, problems }.
 *
 * The storefront draws the interface, shows every text it gets, and vouches that consents, declarations and the order
 * are a person's own acts.
 */
export function creator({ load, readLocale }) {
  const open = opener({ load, readLocale });
  return async function createCheckout(offer, options = {}) {
    const { locale, attempt, keep = false, privacySignal, sendOrder = noSender } = options;
    const wishes = locale ? [locale] : [...(globalThis.navigator?.languages ?? [])];
    const opening = { wishes, attempt, prefix: "upfront", interface: "storefront", keeps: keep, privacySignal };
    const opened = await open(offer, opening);
    if (Array.isArray(opened)) return { ok: false, problems: opened };
    return { ok: true, checkout: headless(opened, readLocale, sendOrder) };
  };
}

function headless(core, readLocale, sendOrder) {
  const listeners = new Set();
  const tell = (type, detail) => listeners.forEach((listener) => listener({ type, detail }));
  const checkout = new Checkout(core, {
    readLocale,
    newAttempt: () => crypto.randomUUID(),
    sendOrder,
    told: tell,
    // The snapshot of a large basket takes its time; nobody waits for one that nobody hears.
    changed: () => listeners.size > 0 && tell("change", checkout.snapshot),
  });
  return {
    get state() {
      return checkout.snapshot;
    },
    /** The sums alone, as they are now; undefined where there is no quote. */
    get totals() {
      return checkout.totals;
    },
    get quote() {
      return checkout.snapshot.quote;
    },
    apply: (command) => checkout.apply(command),
    reset: () => checkout.reset(),
    /** The confirmation as a complete HTML document; undefined before there is one. */
    document: (style, base) => checkout.document(style, base)?.[1],
    /** Hears every change and event; returns how to stop hearing. */
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function noSender() {
  return Promise.reject(new Error("createCheckout was given no sendOrder"));
}
