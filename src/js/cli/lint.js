// `lint`: what speaks against a fair checkout in an offer.

import { lintOffer, lintRules } from "../server.js";
import { readDocument } from "./document.js";
import { FINE, Misused, PROBLEMS } from "./exits.js";
import { findingsText, rulesText } from "./findings.js";
import { jsonText } from "./json-output.js";
import { counted, problemsText } from "./problems.js";
import { sarif } from "./sarif.js";

export async function lint(file, options, width) {
  if (options.rules) return rulesAnswer(await lintRules(), options, width);
  await checkOptions(options);
  const offer = await readDocument(file);
  const answer = await ask(offer, options);
  const exit = stops(answer, options) ? PROBLEMS : FINE;
  if (options.sarif) return { out: jsonText(await sarif(offer, answer)), exit };
  if (options.json) return { out: jsonText(inJson(answer)), exit };
  if (!answer.ok) return { err: problemsText(offer, answer.problems, width), exit };
  return { out: report(offer, answer.findings, width), exit };
}

/** @param {import("../server.js").LintedOffer} answer */
const inJson = ({ ok, findings, problems }) => (ok ? { findings } : { problems });

function rulesAnswer(rules, { json }, width) {
  return { out: json ? jsonText({ rules }) : rulesText(rules, width), exit: FINE };
}

/** The engine decides what an option may be, and checks the options first. */
async function checkOptions({ market, locale, at }) {
  const { problems } = await lintOffer(null, { market, locales: locale, at });
  const wrong = problems?.find(({ code, pointer }) => pointer === "" && Object.hasOwn(OPTION_OF, code));
  if (wrong) throw new Misused(`${OPTION_OF[wrong.code]}: ${wrong.message}; ${wrong.help}`);
}

const OPTION_OF = { "unknown-country": "--market", "language-tag": "--locale", "instant-shape": "--at" };

/**
 * The findings; an offer that has problems is not looked at, because half of it may not be what it seems.
 *
 * @returns {Promise<import("../server.js").LintedOffer>}
 */
async function ask(offer, { market, locale, html, at }) {
  const answer = await lintOffer(offer.value, { market, locales: languagesOf(offer, locale), html, at });
  const problems = [...offer.problems, ...(answer.problems ?? [])];
  return problems.length > 0 ? { ok: false, problems } : answer;
}

/** The offer's own languages that are meant: `en` means its `en-GB` too. */
function languagesOf({ name, value }, wishes = []) {
  if (!Array.isArray(value?.languages)) return [];
  const spoken = value.languages.filter((language) => typeof language === "string");
  return wishes.flatMap((wish) => {
    const meant = spoken.filter((language) => language === wish);
    const near = meant.length > 0 ? meant : spoken.filter((language) => primary(language) === primary(wish));
    if (near.length === 0) throw new Misused(`--locale: ${name} is not written in '${wish}'`);
    return near;
  });
}

const primary = (tag) => tag.split(/[-_]/, 1)[0].toLowerCase();

/** @param {import("../server.js").LintedOffer} answer */
function stops(answer, { strict }) {
  return !answer.ok || answer.findings.some(({ severity }) => strict || severity === "error");
}

function report(offer, findings, width) {
  if (findings.length === 0) return `${offer.name}: nothing found\n`;
  return `${findingsText(offer, findings, width)}\n${offer.name}: ${sums(findings)}\n`;
}

/** `2 errors, 1 warning`. */
function sums(findings) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const parts = ["error", "warning"].filter((severity) => count(severity) > 0);
  return parts.map((severity) => counted(count(severity), severity)).join(", ");
}
