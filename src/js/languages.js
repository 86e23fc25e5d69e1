// Which languages of an offer there are texts in. One answer for `check`, the element, `createCheckout` and the server.

import { hasTexts, locales } from "./locales.js";

/**
 * A problem for each language of an offer that there are no texts in: nothing could be shown in it, so nobody may be
 * offered it. What is no language tag is the engine's to refuse.
 *
 * @param offer any value
 * @param {readonly string[]} [others] languages that the host brings its own texts for
 */
export function unspokenLanguages(offer, others = []) {
  const stated = Array.isArray(offer?.languages) ? offer.languages : [];
  const spoken = (tag) => hasTexts(tag) || others.some((other) => tag === other || tag.startsWith(`${other}-`));
  return stated.flatMap((tag, place) => (typeof tag !== "string" || spoken(tag) ? [] : [unspoken(tag, place)]));
}

function unspoken(tag, place) {
  const help = `leave it out; there are texts in ${locales.join(", ")}`;
  return {
    code: "missing-language",
    pointer: `/languages/${place}`,
    message: `there are no texts in \`${tag}\``,
    help,
  };
}
