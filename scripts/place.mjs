// The folders of the repository. Scripts take them from here, so that they work from any folder.

import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

/** A path inside the repository. */
export const inRepo = (...parts) => join(root, ...parts);

/** What is published. */
export const dist = inRepo("dist");

/** Where cargo builds; the same default as cargo's own. */
export const cargoTarget = resolve(root, process.env.CARGO_TARGET_DIR || "target");

/** Command-line tools that cargo installs for this repository alone. */
export const installedTools = inRepo("target", "tools");

/** Results kept between builds. */
export const buildCache = inRepo("target", "build");
