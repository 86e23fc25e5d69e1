// The headless face: the same engine without an element, for storefronts that draw their own interface.

import { Checkout } from "./checkout.js";
import { load } from "./loader.js";
import { locales, readLocale } from "./locales.js";
import { open } from "./open.js";

export { load, locales };

/**
 * Creates a checkout from an offer: a promise of { ok: true, checkout } or { ok: false, problems }.
 *
 * The storefront draws the interface, shows every text it gets, and vouches that consents, declarations and the order
 * are a person's own acts.
 */
export async function createCheckout(offer, options = {}) {
  const { locale, attempt, keep = false, sendOrder = noSender } = options;
  const wishes = locale ? [locale] : [...(globalThis.navigator?.languages ?? [])];
  const opened = await open(offer, { wishes, attempt, prefix: "upfront", interface: "storefront", keeps: keep });
  if (Array.isArray(opened)) return { ok: false, problems: opened };
  return { ok: true, checkout: headless(opened, sendOrder) };
}

function headless(core, sendOrder) {
  const listeners = new Set();
  const checkout = new Checkout(core, {
    readLocale,
    newAttempt: () => crypto.randomUUID(),
    sendOrder,
    told: (name, detail) => listeners.forEach((listener) => listener({ type: name, detail })),
    changed: () => listeners.forEach((listener) => listener({ type: "change", detail: checkout.snapshot })),
  });
  return {
    get state() {
      return checkout.snapshot;
    },
    get quote() {
      return checkout.snapshot.quote;
    },
    apply: (command) => checkout.apply(command),
    reset: () => checkout.reset(),
    document: (style) => checkout.document(style)?.[1],
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
