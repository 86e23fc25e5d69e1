// Remembers what a file was made from, so that it is not made again when nothing changed.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildCache } from "../place.mjs";

/** A digest of texts and bytes. Contents count, not times: in a fresh checkout all files have the same time. */
export function digest(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(createHash("sha256").update(part).digest());
  return hash.digest("hex");
}

/** Calls `make` unless `results` are there and were made from the same inputs. Answers whether it was called. */
export async function makeIfChanged(name, inputs, results, make) {
  const stamp = join(buildCache, `${name}.stamp`);
  const upToDate = existsSync(stamp) && readFileSync(stamp, "utf8") === inputs && results.every(existsSync);
  if (upToDate) return false;
  await make();
  mkdirSync(buildCache, { recursive: true });
  writeFileSync(stamp, inputs);
  return true;
}
