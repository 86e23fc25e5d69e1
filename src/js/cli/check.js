// `check`: every problem of an offer.

import { checkOffer } from "../server.js";
import { readDocument } from "./document.js";
import { FINE, PROBLEMS } from "./exits.js";
import { jsonText } from "./json-output.js";
import { checkMoment } from "./moment.js";
import { counted, problemsText } from "./problems.js";

export async function check(file, { at, json, languages }, width) {
  await checkMoment(at);
  const offer = await readDocument(file);
  const problems = [...offer.problems, ...(await checkOffer(offer.value, { at, languages: languages?.split(",") }))];
  const out = json ? jsonText({ problems }) : report(offer, problems, width);
  return { out, exit: problems.length === 0 ? FINE : PROBLEMS };
}

function report(offer, problems, width) {
  if (problems.length === 0) return `${offer.name}: no problems\n`;
  return `${problemsText(offer, problems, width)}\n${offer.name}: ${counted(problems.length, "problem")}\n`;
}
