// Opens a checkout: the engine, the language, the texts, the draft. Where the files come from is handed in.

import { coreDigest } from "./core-digest.js";
import { locales } from "./locales.js";

/**
 * A function that gives the engine's checkout for an offer, or a list of problems with it.
 *
 * The language: the one chosen on an earlier visit, then the wishes in order, among those of the offer that this package
 * has texts for.
 */
export function opener({ load, readLocale }) {
  return async function open(offer, { wishes, prefix, interface: drawnBy, keeps, ...given }) {
    const { attempt = crypto.randomUUID(), privacySignal = browserSignal() } = given;
    const core = await load();
    const kept = keeps ? core.keptLanguage(typeof offer?.id === "string" ? offer.id : undefined) : undefined;
    const spoken = Array.isArray(offer?.languages) ? offer.languages : [];
    const available = spoken.filter((language) => locales.includes(language));
    const language = core.negotiateLanguage(kept ? [kept, ...wishes] : wishes, available);
    if (!language) {
      const problems = core.readOffer(offer);
      return problems.length > 0 ? problems : [noTexts(spoken)];
    }
    const fluent = await readLocale(language);
    try {
      const opening = { language, fluent, attempt, prefix, interface: drawnBy, keeps, module: coreDigest, privacySignal };
      return core.openCheckout(offer, opening);
    } catch (problems) {
      if (Array.isArray(problems)) return problems;
      throw problems;
    }
  };
}

/** https://w3c.github.io/gpc/: the person has told every page not to sell or share their data. */
const browserSignal = () => globalThis.navigator?.globalPrivacyControl === true;

function noTexts(spoken) {
  const message = `there are no texts for any of the offer's languages (${spoken.join(", ")})`;
  return { code: "missing-language", pointer: "/languages", message, help: `use one of: ${locales.join(", ")}` };
}
