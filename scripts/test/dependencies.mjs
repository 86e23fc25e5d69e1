// Every dependency has an allowed licence and source, and none is banned: scripts/dependencies.json says what is.

import { readFileSync } from "node:fs";
import { cratesWithoutNote, readCrates } from "../dependencies/crates.mjs";
import { isAllowed } from "../dependencies/licence.mjs";
import { readPackages } from "../dependencies/packages.mjs";
import { inRepo } from "../place.mjs";

export async function checkDependencies(env) {
  const policy = JSON.parse(readFileSync(inRepo("scripts", "dependencies.json"), "utf8"));
  const [crates, packages] = [await readCrates(env), readPackages()];
  const unnoted = cratesWithoutNote().map((name) => `crate ${name} has no note in Cargo.toml of what it costs`);
  const problems = [...[...crates, ...packages].flatMap((each) => problemsOf(each, policy)), ...unnoted];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const shipped = crates.filter((crate) => crate.shipped).length;
  return `${crates.length} crates (${shipped} shipped) and ${packages.length} npm packages are allowed`;
}

function problemsOf(dependency, { licences, banned }) {
  const { name, title, licence, shipped, fault } = dependency;
  const allowed = shipped ? licences.shipped : licences.tools;
  const reason = (shipped && banned.shipped[name]) || banned.tools[name];
  return [
    fault && `${title} ${fault}`,
    reason && `${title} is banned: ${reason}`,
    licenceProblem(title, licence, allowed),
  ].filter(Boolean);
}

function licenceProblem(title, licence, allowed) {
  if (typeof licence !== "string") return `${title} states no licence`;
  try {
    return isAllowed(licence, allowed) ? undefined : `${title} has the licence ${licence}, which is not allowed`;
  } catch (error) {
    return `${title}: ${error.message}`;
  }
}
