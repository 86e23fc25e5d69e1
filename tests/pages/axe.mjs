// Runs axe-core in the page. The page's security policy forbids foreign scripts, so the debugger puts it in.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const SOURCE = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails with what axe finds on the page, or in the part that a selector names. */
export async function checkAxe(page, where, selector = "upfront-checkout") {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  const found = await page.evaluate(findViolations, { selector, tags: TAGS });
  assert.deepEqual(found, [], where);
}

async function findViolations({ selector, tags }) {
  /** @type {import("axe-core").RunOptions} */
  const options = {
    runOnly: { type: "tag", values: tags },
    rules: { "label-content-name-mismatch": { enabled: true } },
    resultTypes: ["violations"],
  };
  const { violations } = await window.axe.run(selector, options);
  /** @param {import("axe-core").Result} rule @param {import("axe-core").NodeResult} node */
  const describe = ({ id }, { target, failureSummary }) => `${id}: ${target}: ${failureSummary}`;
  return violations.flatMap((violation) => violation.nodes.map((node) => describe(violation, node)));
}
