// Every check in one command: `npm test`, or `npm test -- fmt pages` for some of them.

import { runAsProgram } from "./program.mjs";
import { stages } from "./test/stages.mjs";
import { prepareTools } from "./tools.mjs";

/** Runs the named stages, or all. A failure is kept for the end, except where nothing after it could mean anything. */
export async function test(names = []) {
  const chosen = choose(names);
  const { env, results } = await runTools();
  for (const stage of chosen) {
    results.push(await runStage(stage, env));
    if (stage.stopsAll && results.at(-1)?.failure) break;
  }
  report(results, chosen);
  return results.every(({ failure }) => !failure);
}

/** A tool that is missing fails this stage and those that need it, no other. */
async function runTools() {
  const { env, problems } = await timed("tools", () => prepareTools({ testing: true }));
  for (const problem of problems) console.log(`✗ ${problem}`);
  return { env, results: [result("tools", problems.join("\n"))] };
}

/** A stage that reads dist/ brings the build along, which is quick when nothing changed. */
function choose(names) {
  const known = ["tools", ...stages.map(({ name }) => name)];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length) throw new Error(`no stage \`${unknown.join("`, `")}\`; there are: ${known.join(", ")}`);
  if (!names.length) return stages;
  const needsBuild = stages.some(({ name, readsDist }) => readsDist && names.includes(name));
  return stages.filter(({ name }) => names.includes(name) || (needsBuild && name === "build"));
}

async function runStage({ name, check }, env) {
  try {
    const note = await timed(name, () => check(env));
    return result(name, undefined, note);
  } catch (error) {
    console.log(`\n✗ ${name}: ${error.message}`);
    return result(name, error.message);
  }
}

let lastSeconds = 0;

async function timed(name, work) {
  console.log(`\n── ${name} ${"─".repeat(Math.max(0, 76 - name.length))}`);
  const start = performance.now();
  try {
    return await work();
  } finally {
    lastSeconds = (performance.now() - start) / 1000;
  }
}

const result = (name, failure, note) => ({ name, failure, note, seconds: lastSeconds });

function report(results, chosen) {
  console.log(`\n── summary ${"─".repeat(69)}`);
  for (const { name, failure, note, seconds } of results) {
    const said = failure ? failure.split("\n", 1)[0] : (note ?? "");
    console.log(`${failure ? "✗" : "✓"} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${said}`.trimEnd());
  }
  for (const { name } of chosen.slice(results.length - 1)) console.log(`- ${name.padEnd(12)}      not run`);
  const failed = results.filter(({ failure }) => failure);
  if (failed.length) console.log(`\nfailed: ${failed.map(({ name }) => name).join(", ")}`);
  console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
}

await runAsProgram(import.meta.url, async () => {
  const passed = await test(process.argv.slice(2));
  process.exitCode = passed ? 0 : 1;
});
