// Findings as SARIF 2.1.0 (OASIS), which code hosts and editors show at the lines of the offer.

import { pathToFileURL } from "node:url";
import { isAbsolute } from "node:path";
import { lintRules } from "../server.js";
import { version } from "./version.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** The log of one run over one offer. */
export async function sarif(offer, answer) {
  /** @type {object[]} */
  const rules = (await lintRules()).map(ruleOf);
  const items = answer.ok ? answer.findings.map(foundIn) : answer.problems.map(problemIn);
  for (const { ruleId } of items) {
    if (!rules.some(({ id }) => id === ruleId)) rules.push(problemRule(ruleId));
  }
  const driver = { name: "upfront-checkout", version: await version(), rules };
  const results = items.map((result) => resultOf(offer, rules, result));
  return { $schema: SCHEMA, version: "2.1.0", runs: [{ tool: { driver }, columnKind: "unicodeCodePoints", results }] };
}

function ruleOf({ id, title, source, standing, severity, how, proof }) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: `${title}. Source: ${source}.` },
    help: { text: how },
    defaultConfiguration: { level: severity },
    properties: { source, standing, proof },
  };
}

/** An offer with problems cannot be looked at; each code of a problem is a rule of its own. */
function problemRule(id) {
  const text = "The offer must be in order before it can be looked at.";
  return { id, shortDescription: { text }, help: { text: `${text} See docs/api.md#problems.` } };
}

const foundIn = ({ rule, pointer, tree, severity, textual, message, help }) => ({
  ruleId: rule,
  level: severity,
  pointer,
  tree,
  text: textual ? `${message} (words)` : message,
  help,
});

const problemIn = ({ code, pointer, message, help }) => ({
  ruleId: code,
  level: "error",
  pointer,
  text: message,
  help,
});

function resultOf(offer, rules, { ruleId, level, pointer, tree, text, help }) {
  return {
    ruleId,
    ruleIndex: rules.findIndex(({ id }) => id === ruleId),
    level,
    message: { text: help ? `${text}; ${help}` : text },
    locations: [location(offer, pointer, tree)],
  };
}

/** A place in a rendered tree is shown at the beginning of the offer, because code hosts want a line. */
function location(offer, pointer, tree) {
  const [startLine, startColumn] = offer.position(pointer ?? "");
  const kind = tree === undefined ? "member" : "element";
  return {
    physicalLocation: { artifactLocation: { uri: addressOf(offer.name) }, region: { startLine, startColumn } },
    logicalLocations: [{ fullyQualifiedName: tree ?? pointer, kind }],
  };
}

/** A path that begins at the root is a file address; any other one is relative to where the command was called. */
function addressOf(name) {
  if (isAbsolute(name)) return pathToFileURL(name).href;
  return name.split(/[\\/]/).map(encodeURIComponent).join("/");
}
