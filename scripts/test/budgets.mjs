// What a page downloads stays within scripts/budgets.json.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dist, inRepo } from "../place.mjs";
import { sizesOf } from "../sizes.mjs";
import { filesBelow } from "../source-files.mjs";

/** A file below this share of its limit could grow a lot unnoticed: the limit should be lowered. */
const LOOSE = 0.9;

export async function checkBudgets() {
  const { budgets } = JSON.parse(readFileSync(inRepo("scripts", "budgets.json"), "utf8"));
  const measured = budgets.map((budget) => ({ ...budget, size: sizeOf(budget) }));
  for (const budget of measured) console.log(describe(budget));
  const over = measured.filter(({ size, brotli }) => size > brotli);
  const excess = over.map(({ name, size, brotli }) => `${name}: ${size - brotli} bytes over its limit`);
  if (excess.length) throw new Error(excess.join("; "));
  return measured.map(({ name, size }) => `${name} ${size}`).join(", ");
}

/** Each file is compressed by itself, as it is served. */
function sizeOf({ name, files, except = [] }) {
  const counted = filesBelow(dist).filter((file) => isOneOf(file, files) && !isOneOf(file, except));
  if (!counted.length) throw new Error(`budget \`${name}\` counts no file of dist/`);
  return counted.reduce((total, file) => total + sizesOf(join(dist, file)).brotli, 0);
}

/** `*.js` is every JavaScript file in any folder. `cli/*` is everything in a folder. Anything else is one path. */
const isOneOf = (file, patterns) => patterns.some((pattern) => fits(file, pattern));

function fits(file, pattern) {
  if (pattern.startsWith("*")) return file.endsWith(pattern.slice(1));
  return pattern.endsWith("/*") ? file.startsWith(pattern.slice(0, -1)) : file === pattern;
}

function describe({ name, size, brotli }) {
  const room = size < brotli * LOOSE ? `; room to lower it to ${Math.ceil((size * 1.05) / 100) * 100}` : "";
  return `${name}: ${size} of ${brotli} bytes, brotli${room}`;
}
