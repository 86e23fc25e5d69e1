// The storefront's server (Node): the same engine checks what the browser sent.

import { unspokenLanguages } from "./languages.js";
import { hasTexts, locales } from "./locales.js";
import { readLocale } from "./node-files.js";
import { loadTools } from "./node-tools.js";

let texts;

/** The engine, and the texts of every language: a server answers in all of them. */
async function engine() {
  const core = await loadTools();
  texts ??= await Promise.all(locales.map(async (language) => [language, await readLocale(language)]));
  return core;
}

/**
 * Checks an order against the storefront's own offer: rebuilds the quote from the choices and compares everything.
 * A promise of { accepted: true, digest } or { accepted: false, differences }.
 *
 * @param order what `upfront-order` handed over
 * @param offer the storefront's own copy of the offer; a bad one rejects with its problems
 * @param options { now } an RFC 3339 time instead of the clock's, { earlier } what the storefront has on record of this
 * customer's earlier answers, { upgradedAt } the RFC 3339 time of the upgrade from 0.2 or earlier: orders of version 1
 * are taken until a day after it, and not at all where it is left out
 *
 * @type {typeof import("./server.js").verifyOrder}
 */
export async function verifyOrder(order, offer, { now, earlier = [], upgradedAt } = {}) {
  const core = await engine();
  // Version 0.2 let offers pass that had a language without texts; its orders are in one that has some.
  const { orderVersion } = /** @type {{ orderVersion?: unknown }} */ (order ?? {});
  const unspoken = orderVersion === "1" ? [] : unspokenLanguages(offer);
  if (unspoken.length > 0) throw faulty(unspoken);
  try {
    return core.verifyOrder(order, offer, earlier, texts, now, upgradedAt);
  } catch (problems) {
    throw Array.isArray(problems) ? faulty(problems) : problems;
  }
}

const faulty = (problems) =>
  Object.assign(new Error("the offer, the time or the earlier answers have problems"), { problems });

/**
 * What a tax service is asked about for an order, and what its answer has to name: a promise of { taxedFor, destination }.
 * `destination` is left out where nothing is sent. An order or offer that cannot be read rejects with its problems.
 *
 * @type {typeof import("./server.js").taxedFor}
 */
export async function taxedFor(order, offer) {
  const core = await loadTools();
  try {
    return core.taxedFor(order, offer);
  } catch (problems) {
    throw Array.isArray(problems)
      ? Object.assign(new Error("the order or the offer has problems"), { problems })
      : problems;
  }
}

/**
 * The problems of an offer: an empty list for one that is in order.
 *
 * @param options { at } an RFC 3339 time instead of the clock's, { languages } those that the host brings its own texts
 * for
 *
 * @type {typeof import("./server.js").checkOffer}
 */
export async function checkOffer(offer, { at, languages } = {}) {
  return [...(await loadTools()).checkOffer(offer, at), ...unspokenLanguages(offer, languages)];
}

/**
 * What an offer may well leave out, and should not: an empty list where there is nothing to say, and for an offer that
 * cannot be read.
 *
 * @type {typeof import("./server.js").offerNotices}
 */
export async function offerNotices(offer) {
  return (await loadTools()).offerNotices(offer);
}

/**
 * What speaks against a fair checkout in an offer: a promise of { ok: true, findings } or { ok: false, problems }.
 *
 * @param options { market } one in place of the offer's own, { locales } the languages that are judged, all of the
 * offer's where left out, { html } whether the rendered trees are looked at too, { at } an RFC 3339 time instead of the
 * clock's
 *
 * @type {typeof import("./server.js").lintOffer}
 */
export async function lintOffer(offer, { market, locales: languages = [], html = false, at } = {}) {
  const core = await engine();
  try {
    return { ok: true, findings: core.lintOffer(offer, texts, { market, languages, html, at }) };
  } catch (problems) {
    if (Array.isArray(problems)) return { ok: false, problems };
    throw problems;
  }
}

/**
 * Every rule of `lintOffer`, and how it is judged or why not.
 *
 * @type {typeof import("./server.js").lintRules}
 */
export async function lintRules() {
  return (await loadTools()).lintRules();
}

/**
 * The quote of an offer: a promise of { ok: true, quote, quoteDigest, trace, payments, violations, lines, language } or
 * { ok: false, problems }.
 *
 * @param options { selection } instead of the basket that the offer comes with, { at } an RFC 3339 time instead of the
 * clock's, { locale } the language of `lines`, the quote in words
 *
 * @type {typeof import("./server.js").quoteOffer}
 */
export async function quoteOffer(offer, { selection, at, locale } = {}) {
  const core = await loadTools();
  const spoken = Array.isArray(offer?.languages) ? offer.languages : [];
  const available = spoken.filter(hasTexts);
  const unspoken = unspokenLanguages(offer);
  if (available.length === 0 && unspoken.length > 0) return { ok: false, problems: unspoken };
  const language = core.negotiateLanguage(locale ? [locale, ...available] : available, available) ?? locales[0];
  try {
    return { ok: true, language, ...core.quoteOffer(offer, selection, at, language, await readLocale(language)) };
  } catch (problems) {
    if (Array.isArray(problems)) return { ok: false, problems };
    throw problems;
  }
}
