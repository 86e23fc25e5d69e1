// The parts of dist/ that need no compiler: the JavaScript face with its types, the style sheet and the locales.

import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { dist, inRepo } from "../place.mjs";
import { filesBelow } from "../source-files.mjs";
import { minified } from "./minified.mjs";

/** These run only in Node. They are not downloaded by a page, and their stack traces should be readable. */
const OF_NODE = /^(cli|cli\/.+|node|node-.+|server|record-node)\.js$/;

export async function placeFace() {
  const files = filesBelow(inRepo("src", "js"), (name) => name.endsWith(".js") || name.endsWith(".d.ts"));
  if (!files.length) throw new Error("src/js holds no .js file to publish");
  const small = files.filter((file) => file.endsWith(".js") && !OF_NODE.test(file));
  for (const file of files) {
    if (small.includes(file)) await placeMinified(inRepo("src", "js", file), file);
    else copy(inRepo("src", "js", file), file);
  }
  programs().forEach((file) => chmodSync(inRepo(file), 0o755));
  return { files, did: `${small.length} of ${files.length} files minified` };
}

/** The programs of the package. They must be executable in dist/, even where a checkout lost the mode of the source. */
function programs() {
  const { bin } = JSON.parse(readFileSync(inRepo("package.json"), "utf8"));
  return Object.values(bin);
}

export async function placeStyle() {
  const source = inRepo("src", "css", "upfront.css");
  if (!existsSync(source)) throw new Error("src/css/upfront.css is missing");
  await placeMinified(source, "upfront.css");
  return { files: ["upfront.css"], did: "minified" };
}

/** One file for each locale, so that a page loads its language with one request. */
export function joinLocales() {
  const locales = foldersIn(inRepo("locales"));
  if (!locales.length) throw new Error("locales/ holds no locale to publish");
  const files = locales.map(joinLocale);
  return { files, did: locales.join(", ") };
}

function joinLocale(locale) {
  const sources = filesBelow(inRepo("locales", locale), (name) => name.endsWith(".ftl"));
  if (!sources.length) throw new Error(`locales/${locale} holds no .ftl file`);
  const text = sources.map((source) => readFileSync(inRepo("locales", locale, source), "utf8").trimEnd()).join("\n\n");
  const file = join("locales", `${locale}.ftl`);
  place(file, (target) => writeFileSync(target, `${text}\n`));
  return file;
}

function foldersIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function placeMinified(source, file) {
  const text = await minified(source);
  place(file, (target) => writeFileSync(target, text));
}

const copy = (source, file) => place(file, (target) => copyFileSync(source, target));

function place(file, write) {
  const target = join(dist, file);
  mkdirSync(dirname(target), { recursive: true });
  write(target);
}
