// A command-line tool that cargo compiles, at one exact version.

import { ask, run } from "../command.mjs";
import { installedTools } from "../place.mjs";

/** Takes the tool that PATH already offers in this version, and compiles it into `target/tools` otherwise. */
export async function installCargoTool(env, { crate, version, programs, why }) {
  if (programs.every((program) => hasVersion(env, program, version))) return;
  console.log(`Compiling ${crate} ${version}: ${why}. 1 to 3 minutes, once.`);
  // A debug build compiles in half the time and is fast enough. Not --locked: the tool's own lock file
  // may name releases that a package mirror does not have yet.
  const options = ["--version", version, "--root", installedTools, "--debug", "--quiet"];
  await run("cargo", ["install", crate, ...options], { env });
}

function hasVersion(env, program, version) {
  return ask(program, ["--version"], env)?.split(/\s+/).includes(version) ?? false;
}
