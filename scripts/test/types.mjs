// Types: what the package publishes, as a storefront would use it, and all JavaScript of this repository.

import { run } from "../command.mjs";
import { inRepo } from "../place.mjs";

/** Each folder has a tsconfig.json, which says how strict it is and why. */
const CHECKED = {
  "tests/types": "what must compile for a storefront, and what must not",
  "src/js": "the face of the package, against the published types and the compiled modules",
  ".": "the scripts",
  www: "the demo shop",
  tests: "tests and benchmark",
};

/** Checks every folder, so that one run shows everything that is wrong. */
export async function checkTypes(env) {
  const failed = [];
  for (const folder of Object.keys(CHECKED)) {
    await compile(env, folder).catch(() => failed.push(`${folder}: ${CHECKED[folder]}`));
  }
  if (failed.length > 0) throw new Error(`types are wrong in ${failed.join("; ")}`);
  return `checked: ${Object.keys(CHECKED).join(", ")}`;
}

const compile = (env, folder) =>
  run(process.execPath, [inRepo("node_modules", "typescript", "bin", "tsc"), "--noEmit", "-p", inRepo(folder)], {
    env,
  });
