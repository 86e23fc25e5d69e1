// Builds what is published: everything in dist/.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildChoices, buildCore, buildTools, fetchCrates, writeDigests } from "./build/core.mjs";
import { placeFace, placeStyle, joinLocales } from "./build/copies.mjs";
import { writeNotices } from "./build/notices.mjs";
import { writeSchema } from "./build/schema.mjs";
import { dist } from "./place.mjs";
import { runAsProgram } from "./program.mjs";
import { sizesOf } from "./sizes.mjs";
import { filesBelow } from "./source-files.mjs";
import { toolsForBuilding } from "./tools.mjs";

/** Each keeps one processor busy for most of a minute, so they are built at the same time. */
const modules = {
  "compiled core": buildCore,
  "compiled choices": buildChoices,
  "compiled tools": buildTools,
};

const steps = {
  "digests of the modules": writeDigests,
  "offer schema": writeSchema,
  "JavaScript face": placeFace,
  "style sheet": placeStyle,
  locales: joinLocales,
  "licences of others": writeNotices,
};

/** Builds dist/ in the environment that `tools.mjs` prepared. */
export async function build(env) {
  await fetchCrates(env);
  const made = await Promise.all(Object.entries(modules).map(([name, step]) => told(name, step, env)));
  for (const [name, step] of Object.entries(steps)) made.push(await told(name, step, env));
  removeAllBut(made.flat());
  for (const file of ["core_bg.wasm", "core.js", "choices-core_bg.wasm", "tools_bg.wasm"]) console.log(sizeLine(file));
}

/** Does one step, prints how long it took, and answers the files it made. */
async function told(name, step, env) {
  const start = performance.now();
  const { files, did } = await step(env);
  console.log(`${name}: ${did} (${seconds(start)})`);
  return files;
}

const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Removes files whose source is gone, so that they are not published. */
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
