// Runs one stage of `npm test` in a process of its own, so that its output can be kept together.

import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { root } from "../place.mjs";
import { runAsProgram } from "../program.mjs";
import { stages } from "./stages.mjs";

/**
 * Runs a stage. Answers its name, its note or its failure, how many seconds it took, and what it printed; with `live` it
 * prints at once, and nothing is kept.
 *
 * @param {{ name: string }} stage
 * @param {NodeJS.ProcessEnv} env
 * @param {{ live: boolean }} how
 * @returns {Promise<{ name: string, failure?: string, note?: string, seconds: number, printed: string }>}
 */
export function runStage({ name }, env, { live }) {
  const start = performance.now();
  const printing = live ? "inherit" : "pipe";
  const child = fork(fileURLToPath(import.meta.url), [name], {
    cwd: root,
    env,
    stdio: ["ignore", printing, printing, "ipc"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => (printed += text));
  let said;
  child.on("message", (message) => (said = message));
  return new Promise((done) => {
    child.on("close", (code, signal) => {
      const ended = said ?? { failure: `the stage ended with ${signal ?? `code ${code}`}` };
      done({ name, ...ended, seconds: (performance.now() - start) / 1000, printed });
    });
  });
}

/** In the process of the stage: runs its check and reports the outcome to the parent process. */
async function checkStage(name) {
  const stage = stages.find((known) => known.name === name);
  if (!stage) throw new Error(`there is no stage \`${name}\``);
  try {
    tell({ note: await stage.check(process.env) });
  } catch (error) {
    console.log(`\n✗ ${name}: ${error.message}`);
    tell({ failure: error.message || "it failed without a word" });
  }
}

function tell(message) {
  process.send?.(message);
  process.disconnect?.();
}

await runAsProgram(import.meta.url, () => checkStage(process.argv[2]));
