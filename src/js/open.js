// Opens a checkout: the engine, the language, the texts, the draft. Where the files come from is handed in.

import { choicesDigest, coreDigest } from "./digests.js";
import { unspokenLanguages } from "./languages.js";
import { hasTexts, locales } from "./locales.js";

/**
 * A function that gives the engine's checkout for an offer, or a list of problems with it.
 *
 * The language: the one chosen on an earlier visit, then the wishes in order, among those of the offer. An offer in a
 * language without texts is refused: it could not be shown to whoever chooses that language.
 */
export function opener({ load, readLocale }) {
  return async function open(offer, { wishes, prefix, interface: drawnBy, keeps, ...given }) {
    const { attempt = crypto.randomUUID(), privacySignal = browserSignal(), earlier = [], clock } = given;
    const core = await load();
    const unspoken = unspokenLanguages(offer);
    if (unspoken.length > 0) return [...core.readOffer(offer), ...unspoken];
    const kept = keeps ? core.keptLanguage(typeof offer?.id === "string" ? offer.id : undefined) : undefined;
    const spoken = Array.isArray(offer?.languages) ? offer.languages : [];
    const language = core.negotiateLanguage(kept ? [kept, ...wishes] : wishes, spoken.filter(isText));
    if (!language) return core.readOffer(offer);
    const fluent = await readLocale(language);
    try {
      const shown = { language, fluent, prefix, interface: drawnBy, module: coreDigest };
      return core.openCheckout(offer, { ...shown, attempt, keeps, privacySignal, earlier, ...shopTime(clock) });
    } catch (problems) {
      if (Array.isArray(problems)) return problems;
      throw problems;
    }
  };
}

/**
 * A function that gives the engine's choices of an order for its record, or a list of problems with it.
 *
 * The language: the wishes in order, else that of the purchase.
 */
export function choicesOpener({ load, readLocale }) {
  return async function openChoices(record, { later = [], wishes, prefix, clock }) {
    const core = await load();
    const available = core.recordLanguages(record).filter(hasTexts);
    const language = core.negotiateLanguage(wishes, available) ?? locales[0];
    try {
      const opening = {
        language,
        languages: available,
        fluent: await readLocale(language),
        prefix,
        module: choicesDigest,
      };
      return core.openChoices(record, { ...opening, later, ...shopTime(clock) });
    } catch (problems) {
      if (Array.isArray(problems)) return problems;
      throw problems;
    }
  };
}

/** The storefront's time, if it was told: the engine takes no `undefined`. */
const shopTime = (clock) => (clock === undefined ? {} : { clock });

/** https://w3c.github.io/gpc/: the person has told every page not to sell or share their data. */
function browserSignal() {
  /** @type {Navigator & { globalPrivacyControl?: boolean }} */
  const browser = globalThis.navigator;
  return browser?.globalPrivacyControl === true;
}

const isText = (value) => typeof value === "string";
