// Writes the files that are made from others: `npm run generate`. With `--check` it writes nothing and fails where a file
// is stale.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { localeAddresses } from "./generate/addresses.mjs";
import { documentTypes } from "./generate/documents.mjs";
import { localeTable } from "./generate/languages.mjs";
import { pluralSamples } from "./generate/plurals.mjs";
import { writtenSamples } from "./generate/written-samples.mjs";
import { writtenTable } from "./generate/written.mjs";
import { zoneSamples } from "./generate/zone-samples.mjs";
import { inRepo } from "./place.mjs";
import { runAsProgram } from "./program.mjs";

/** Each generated file that must always be what it is made from, and the function that makes its text. */
const GENERATED = {
  "src/language/table.rs": localeTable,
  "src/ports/cldr.rs": writtenTable,
  "src/js/locales.js": localeAddresses,
  "tests/language/plurals.txt": pluralSamples,
};

/** What the crate writes. A native test fails where it is stale, so that no check by itself has to compile the crate. */
const BY_THE_CRATE = {
  "src/js/documents.d.ts": documentTypes,
};

/** What another version of Node may write with another space: made anew on demand alone. */
const SAMPLES = {
  "tests/language/written.txt": writtenSamples,
  "tests/language/zones.txt": zoneSamples,
};

/** Writes the files of a list that are not what they are made from, or only answers them. */
async function update(files, { checkOnly = false } = {}) {
  const stale = [];
  for (const [file, make] of Object.entries(files)) {
    const text = await make();
    if (existsSync(inRepo(file)) && readFileSync(inRepo(file), "utf8") === text) continue;
    stale.push(file);
    if (!checkOnly) writeFileSync(inRepo(file), text);
  }
  return stale;
}

/** Throws where a generated file is stale. Answers a note for the summary. */
export async function checkGenerated() {
  const stale = await update(GENERATED, { checkOnly: true });
  if (stale.length) throw new Error(`stale, run \`npm run generate\`: ${stale.join(", ")}`);
  return `files: ${Object.keys(GENERATED).length}`;
}

await runAsProgram(import.meta.url, async () => {
  if (process.argv.includes("--check")) return console.log(await checkGenerated());
  const written = await update({ ...GENERATED, ...BY_THE_CRATE, ...SAMPLES });
  console.log(written.length ? `written: ${written.join(", ")}` : "nothing was stale");
});
