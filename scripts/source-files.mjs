// The files below a folder, in one order on every machine.

import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { inRepo } from "./place.mjs";

/**
 * Paths relative to `folder` whose names `wanted` accepts, sorted; none where the folder does not exist.
 *
 * @param {string} folder
 * @param {(name: string) => boolean} wanted
 */
export function filesBelow(folder, wanted = () => true) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

/** The files directly in a folder of the repository, as paths from its root. */
export function filesIn(folder, ending) {
  return filesBelow(inRepo(folder), (name) => name.endsWith(ending))
    .filter((path) => !path.includes("/"))
    .map((path) => `${folder}/${path}`);
}
