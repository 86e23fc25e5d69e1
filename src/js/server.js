// The storefront's server (Node): the same engine checks what the browser sent.

import { locales } from "./locales.js";
import { load, readLocale } from "./node-files.js";

let texts;

/** The engine, and the texts of every language: a server answers in all of them. */
async function engine() {
  const core = await load();
  texts ??= await Promise.all(locales.map(async (language) => [language, await readLocale(language)]));
  return core;
}

/**
 * Checks an order against the storefront's own offer: rebuilds the quote from the choices and compares everything.
 * A promise of { accepted: true, digest } or { accepted: false, differences }.
 *
 * @param order what `upfront-order` handed over
 * @param offer the storefront's own copy of the offer; a bad one rejects with its problems
 * @param options { now } an RFC 3339 time instead of the clock's
 */
export async function verifyOrder(order, offer, { now } = {}) {
  const core = await engine();
  try {
    return core.verifyOrder(order, offer, texts, now);
  } catch (problems) {
    throw Array.isArray(problems) ? Object.assign(new Error("the offer or the time has problems"), { problems }) : problems;
  }
}

/** The problems of an offer: an empty list for one that is in order. */
export async function checkOffer(offer) {
  return (await engine()).readOffer(offer);
}
