// Lists which duties of a fair checkout (tests/clauses.toml) a test proves, and which are still open.

import { readFileSync } from "node:fs";
import { problemWith } from "./clauses/named-tests.mjs";
import { readTomlSubset } from "./clauses/toml-subset.mjs";
import { inRepo } from "./place.mjs";
import { runAsProgram } from "./program.mjs";

const FILE = "tests/clauses.toml";
const KEYS = ["id", "tests", "title"];

/** Prints the proved and the open clauses. */
export function listClauses() {
  const clauses = readClauses();
  const [proved, open] = [clauses.filter(isProved), clauses.filter((clause) => !isProved(clause))];
  console.log(`Proved (${proved.length}):`);
  for (const { id, title, tests } of proved) console.log([`  ${id}  ${title}`, ...tests].join("\n      "));
  console.log(`\nNot proved yet (${open.length}):`);
  for (const { id, title } of open) console.log(`  ${id}  ${title}`);
}

/** Throws unless every id is unique and every named test exists. Answers how many clauses are proved. */
export function checkClauses() {
  const clauses = readClauses();
  const problems = [...repeatedIds(clauses), ...clauses.flatMap(problemsOf)];
  if (!clauses.length) problems.push("no clause at all");
  if (problems.length) throw new Error(problems.map((problem) => `${FILE}: ${problem}`).join("\n"));
  const summary = `${clauses.filter(isProved).length} of ${clauses.length} clauses proved`;
  console.log(summary);
  return summary;
}

const isProved = ({ tests }) => tests.length > 0;

/** @returns {{ id: string, title: string, tests: string[] }[]} */
function readClauses() {
  return readTomlSubset(readFileSync(inRepo(FILE), "utf8")).map(({ table, line, values }) => {
    if (table === "clause" && isClause(values)) return values;
    throw new Error(`${FILE}, line ${line}: a [[clause]] has an id, a title and a list of tests`);
  });
}

/** @returns {values is { id: string, title: string, tests: string[] }} */
function isClause(values) {
  const { id, title, tests } = values;
  const hasKeys = Object.keys(values).sort().join() === KEYS.join();
  return hasKeys && typeof id === "string" && typeof title === "string" && Array.isArray(tests);
}

function repeatedIds(clauses) {
  const ids = clauses.map(({ id }) => id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return repeated.map((id) => `\`${id}\` appears twice`);
}

function problemsOf({ id, tests }) {
  return tests
    .map(problemWith)
    .filter(Boolean)
    .map((problem) => `${id}: ${problem}`);
}

await runAsProgram(import.meta.url, async () => {
  if (process.argv.includes("--check")) checkClauses();
  else listClauses();
});
