// Known vulnerabilities in the dependencies: `npm run audit`. By itself, because it needs two databases on the network,
// and because its answer changes from one day to the next without a change here.

import { spawnSync } from "node:child_process";
import { root } from "./place.mjs";
import { runAsProgram } from "./program.mjs";
import { prepareTools } from "./tools.mjs";
import { installCargoTool } from "./tools/cargo-tool.mjs";

const CARGO_DENY = "0.20.2";

/** Asks both databases, also where the first one fails; throws what was found and what could not be asked. */
async function audit() {
  const { env } = await prepareTools();
  const problems = [await auditCrates(env), auditPackages(env)].filter(Boolean);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  console.log("No advisory is known for any crate or npm package.");
}

/** Answers a sentence where something is wrong. */
async function auditCrates(env) {
  const why = "it knows the advisories for crates";
  await installCargoTool(env, { crate: "cargo-deny", version: CARGO_DENY, programs: ["cargo-deny"], why });
  const { status, stdout, stderr } = ask("cargo-deny", ["--all-features", "check", "advisories"], env);
  if (status === 0) return undefined;
  const unreached = `${stdout}${stderr}`.match(/failed to fetch advisory database (\S+)/)?.[1];
  if (unreached) return `crates: not checked, because the database ${unreached} cannot be reached from here`;
  console.log(`${stdout}${stderr}`);
  return "crates: cargo-deny found what is printed above";
}

/** `npm audit` exits with 1 both for advisories and for a registry that has none to give. */
function auditPackages(env) {
  const { stdout } = ask("npm", ["audit", "--json"], env);
  const report = parsed(stdout);
  if (!report?.metadata) return "npm packages: not checked, because the registry in use answers no advisories";
  const found = Object.values(report.vulnerabilities).map(
    ({ name, severity, range }) => `${name} ${range}: ${severity}`,
  );
  return found.length > 0 ? `npm packages: ${found.join("; ")}; \`npm audit\` says more` : undefined;
}

function ask(command, args, env) {
  const answer = spawnSync(command, args, { cwd: root, env, encoding: "utf8" });
  if (answer.error) throw new Error(`\`${command}\` could not be started: ${answer.error.message}`);
  return answer;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

await runAsProgram(import.meta.url, audit);
