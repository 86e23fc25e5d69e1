// Builds what is published: everything in dist/.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildChoices, buildCore, buildTools } from "./build/core.mjs";
import { placeFace, placeStyle, joinLocales } from "./build/copies.mjs";
import { writeSchema } from "./build/schema.mjs";
import { dist } from "./place.mjs";
import { runAsProgram } from "./program.mjs";
import { sizesOf } from "./sizes.mjs";
import { filesBelow } from "./source-files.mjs";
import { toolsForBuilding } from "./tools.mjs";

const steps = {
  "compiled core": buildCore,
  "compiled choices": buildChoices,
  "compiled tools": buildTools,
  "offer schema": writeSchema,
  "JavaScript face": placeFace,
  "style sheet": placeStyle,
  locales: joinLocales,
};

/** Builds dist/ in the environment that `tools.mjs` prepared. */
export async function build(env) {
  const made = [];
  for (const [name, step] of Object.entries(steps)) {
    const start = performance.now();
    const { files, did } = await step(env);
    made.push(...files);
    console.log(`${name}: ${did} (${seconds(start)})`);
  }
  removeAllBut(made);
  for (const file of ["core_bg.wasm", "core.js", "choices-core_bg.wasm", "tools_bg.wasm"]) console.log(sizeLine(file));
}

const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** A file whose source is gone must not be published. */
function removeAllBut(made) {
  for (const file of filesBelow(dist)) {
    if (!made.includes(file)) rmSync(join(dist, file));
  }
}

function sizeLine(file) {
  const { raw, gzip, brotli } = sizesOf(join(dist, file));
  return `${file}: ${raw} bytes, ${gzip} gzip, ${brotli} brotli`;
}

await runAsProgram(import.meta.url, async () => build(await toolsForBuilding()));
