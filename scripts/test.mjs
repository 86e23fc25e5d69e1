// Every check in one command: `npm test`, or `npm test -- fmt pages` for some of them.

import { availableParallelism } from "node:os";
import { runAsProgram } from "./program.mjs";
import { inLanes } from "./test/lanes.mjs";
import { runStage } from "./test/run-stage.mjs";
import { stages } from "./test/stages.mjs";
import { prepareTools } from "./tools.mjs";

/** How many stages run at a time. With more, pages would wait too long for a processor and fail. */
const LANES = Math.min(2, availableParallelism());

/** Runs the named stages, or all. Prints what each printed and how long it took. Answers whether all passed. */
export async function test(names = []) {
  const chosen = choose(names);
  const start = performance.now();
  const tools = await runTools();
  // One stage alone prints as it runs. With several, each is printed whole when it ends, so that lines do not mix.
  const live = chosen.length === 1;
  const ran = await inLanes(chosen, LANES, async (stage) => {
    if (live) console.log(title(stage.name));
    else console.log(`▸ ${stage.name} begins`);
    const result = await runStage(stage, tools.env, { live });
    if (!live) console.log(`${title(stage.name, result.seconds)}\n${result.printed.trimEnd()}`);
    return result;
  });
  report([tools.result, ...ran], (performance.now() - start) / 1000);
  return ![tools.result, ...ran].some(({ failure, blocked }) => failure || blocked);
}

/** A tool that is missing fails this stage and those that need it, no other. */
async function runTools() {
  console.log(title("tools"));
  const start = performance.now();
  const { env, problems } = await prepareTools({ testing: true });
  for (const problem of problems) console.log(`✗ ${problem}`);
  const seconds = (performance.now() - start) / 1000;
  /** @type {import("./test/lanes.mjs").Result} */
  const result = { name: "tools", failure: problems.join("\n"), seconds };
  return { env, result };
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

function title(name, seconds) {
  const text = seconds === undefined ? name : `${name}, ${seconds.toFixed(1)} s`;
  return `\n── ${text} ${"─".repeat(Math.max(0, 76 - text.length))}`;
}

function report(results, seconds) {
  console.log(title("summary"));
  for (const result of results) console.log(summary(result));
  const failed = results.filter(({ failure }) => failure);
  const blocked = results.filter((result) => result.blocked);
  if (failed.length) console.log(`\nfailed: ${failed.map(({ name }) => name).join(", ")}`);
  const notRun = blocked.length ? `, ${blocked.length} not run` : "";
  const passed = results.length - failed.length - blocked.length;
  console.log(`\n${passed} passed, ${failed.length} failed${notRun}, in ${seconds.toFixed(0)} s`);
}

function summary({ name, failure, note, seconds, blocked }) {
  if (blocked) return `- ${name.padEnd(12)}      not run: ${blocked} failed`;
  const said = failure ? failure.split("\n", 1)[0] : (note ?? "");
  return `${failure ? "✗" : "✓"} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${said}`.trimEnd();
}

await runAsProgram(import.meta.url, async () => {
  const passed = await test(process.argv.slice(2));
  process.exitCode = passed ? 0 : 1;
});
