// Findings and rules in words.

import { indented, visible } from "./wrapping.js";

/** Everything about each finding: place, rule, how grave, what is there, what to do. */
export function findingsText(document, findings, width) {
  return findings.map((finding) => findingText(document, finding, width)).join("\n");
}

function findingText(document, { rule, pointer, tree, severity, textual, message, help }, width) {
  // A place in a rendered tree has none in the file.
  const place = pointer === undefined ? document.name : document.place(pointer);
  const head = [
    place,
    tree ?? (pointer || "(the whole document)"),
    rule,
    textual ? `${severity} (words)` : severity,
  ].join("  ");
  return `${[visible(head), ...[message, `help: ${help}`].flatMap((text) => indented(text, width))].join("\n")}\n`;
}

/** Every rule: what it demands, who judges it and how, where it comes from. */
export const rulesText = (rules, width) => rules.map((rule) => ruleText(rule, width)).join("\n");

function ruleText({ id, title, source, standing, severity, how, proof }, width) {
  const judged = standing === "enforced" || standing === "not-judged" ? standing : `${standing}, ${severity}`;
  const proved = proof.length > 0 ? [`proved by: ${proof.join("; ")}`] : [];
  const said = [title, how, ...proved, `source: ${source}`];
  return `${[`${id}  ${judged}`, ...said.flatMap((text) => indented(text, width))].join("\n")}\n`;
}
