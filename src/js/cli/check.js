// `check`: every problem of an offer, and what it may well leave out and should not.

import { checkOffer, offerNotices } from "../server.js";
import { readDocument } from "./document.js";
import { FINE, PROBLEMS } from "./exits.js";
import { jsonText } from "./json-output.js";
import { checkMoment } from "./moment.js";
import { counted, problemsText } from "./problems.js";

export async function check(file, { at, json, languages }, width) {
  await checkMoment(at);
  const offer = await readDocument(file);
  const problems = [...offer.problems, ...(await checkOffer(offer.value, { at, languages: languages?.split(",") }))];
  const notices = offer.problems.length === 0 ? await offerNotices(offer.value) : [];
  const out = json
    ? jsonText(notices.length > 0 ? { problems, notices } : { problems })
    : report(offer, { problems, notices }, width);
  return { out, exit: problems.length === 0 ? FINE : PROBLEMS };
}

/** Notices stand before the last line, as problems do, and do not make the command fail. */
function report(offer, { problems, notices }, width) {
  const all = [...problems, ...notices];
  const found = problems.length === 0 ? "no problems" : counted(problems.length, "problem");
  const sum = notices.length === 0 ? found : `${found}, ${counted(notices.length, "notice")}`;
  const list = all.length === 0 ? "" : `${problemsText(offer, all, width)}\n`;
  return `${list}${offer.name}: ${sum}\n`;
}
