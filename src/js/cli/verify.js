// `verify`: what holds of a record, what does not, and what cannot be known.

import { verifyRecord } from "../record-node.js";
import { readDocument, readRecord } from "./document.js";
import { FINE, Misused, PROBLEMS } from "./exits.js";
import { jsonText } from "./json-output.js";
import { counted, problemsText } from "./problems.js";
import { columnsOf, visible, wrapped } from "./wrapping.js";

const LIMITS =
  "This says whether the record was changed since it was issued, and whether it agrees with itself and with what it " +
  "was checked against. It does not say who sat at the device, nor what a court would make of it.";

const WORDS = { holds: "holds", fails: "FAILS", unknown: "unknown" };

export async function verify(file, { offer, later, key, json }, width) {
  const record = await readRecord(file);
  const against = offer === undefined ? undefined : await readDocument(offer);
  const after = later === undefined ? undefined : await readDocument(later);
  const signer = key === undefined ? undefined : await readKey(key);
  const repeating = [against, after, signer].find((document) => document && document.problems.length > 0);
  if (repeating) return refused(repeating, repeating.problems, json, width);
  try {
    const report = await verifyRecord(record.value, { offer: against?.value, later: after?.value, key: signer?.value });
    const findings = [...record.problems.map(repeated), ...report.findings];
    const intact = report.intact && record.problems.length === 0;
    const out = json ? jsonText({ intact, findings }) : reportText(record.name, findings, width);
    return { out, exit: intact ? FINE : PROBLEMS };
  } catch (error) {
    if (!Array.isArray(error.problems)) throw error;
    return refused(against, error.problems, json, width);
  }
}

/** A record in which a member appears twice means different things to different readers. */
const repeated = ({ pointer, message }) => ({ check: "shape", outcome: "fails", pointer, message });

async function readKey(file) {
  const document = await readDocument(file);
  const { kty, keys } = document.value ?? {};
  const isKey = typeof kty === "string" || (Array.isArray(keys) && keys.length > 0);
  if (!isKey) throw new Misused(`${document.name} is no JSON Web Key, and no set of them`);
  return document;
}

function refused(document, problems, json, width) {
  if (json) return { out: jsonText({ problems }), exit: PROBLEMS };
  return { err: problemsText(document, problems, width), exit: PROBLEMS };
}

function reportText(name, findings, width) {
  const count = (outcome) => findings.filter((finding) => finding.outcome === outcome).length;
  const sum = `${name}: ${counted(count("holds"), "check")} hold, ${count("fails")} fail, ${count("unknown")} cannot be known`;
  const agreeing = sum.replace(": 1 check hold,", ": 1 check holds,");
  return `${[...findings.flatMap((finding) => lines(finding, width)), "", agreeing, ...wrapped(LIMITS, width)].join("\n")}\n`;
}

function lines({ check, outcome, pointer, message }, width) {
  const head = `${WORDS[outcome].padEnd(9)}${check}${pointer ? `  ${visible(pointer)}` : ""}`;
  const indent = " ".repeat(9);
  return [head, ...wrapped(message, width - columnsOf(indent)).map((line) => indent + line)];
}
