// `quote`: what an offer costs.

import { quoteOffer } from "../server.js";
import { readDocument } from "./document.js";
import { FINE, PROBLEMS } from "./exits.js";
import { explanation } from "./explanation.js";
import { jsonText } from "./json-output.js";
import { checkMoment } from "./moment.js";
import { problemsText } from "./problems.js";
import { table } from "./table.js";
import { violationProblems } from "./violations.js";

export async function quote(file, options, width) {
  await checkMoment(options.at);
  const offer = await readDocument(file);
  const selection = options.selection === undefined ? undefined : await readDocument(options.selection);
  const asked = { ...options, width, offer, selection };
  const documents = selection ? [offer, selection] : [offer];
  const repeating = documents.filter(({ problems }) => problems.length > 0);
  if (repeating.length > 0)
    return refused(
      asked,
      repeating.map((document) => [document, document.problems]),
    );
  const answer = await ask(asked, selection?.value);
  if (!answer.ok) return refused(asked, [[await guilty(asked), answer.problems]]);
  const exit = answer.violations.length === 0 ? FINE : PROBLEMS;
  return options.json ? { out: inJson(answer), exit } : { ...inText(asked, answer), exit };
}

const ask = ({ offer, at, locale }, selection) => quoteOffer(offer.value, { selection, at, locale });

/** The document that the problems are about: the selection, if the offer alone has none. */
async function guilty({ offer, selection, at, locale }) {
  if (!selection) return offer;
  const { ok } = await ask({ at, locale, offer }, { lines: [] });
  return ok ? selection : offer;
}

/** There is no quote: why, for each document. */
function refused({ json, width }, found) {
  if (json) return { out: jsonText({ problems: found.flatMap(([, problems]) => problems) }), exit: PROBLEMS };
  const err = found.map(([document, problems]) => problemsText(document, problems, width)).join("\n");
  return { err, exit: PROBLEMS };
}

const inJson = ({ quote, quoteDigest, trace, payments, violations }) =>
  jsonText({ quote, quoteDigest, trace, payments, violations });

/** The quote as output, remarks about it as errors: so a pipe gets the quote alone. */
function inText(asked, answer) {
  const lines = table(answer.lines, asked.width);
  if (asked.explain) lines.push("", ...explanation(answer.trace, asked.width));
  return { out: `${lines.join("\n")}\n`, err: violationsText(asked, answer) + languageNote(asked, answer) };
}

function violationsText({ offer, selection, width }, { violations }) {
  const [document, lines, list] = selection
    ? [selection, selection.value.lines, "/lines"]
    : [offer, offer.value.basket, "/basket"];
  return problemsText(document, violationProblems(violations, lines ?? [], list), width);
}

function languageNote({ offer, locale }, { language }) {
  if (locale === undefined || primary(locale) === primary(language)) return "";
  return `${offer.name} cannot be quoted in \`${locale}\`; this is \`${language}\`\n`;
}

const primary = (tag) => tag.split("-", 1)[0].toLowerCase();
