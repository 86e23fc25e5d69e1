// Neutral names for the folders of this machine, so that a built module does not show where it was built.

import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ask } from "../command.mjs";
import { root } from "../place.mjs";

/**
 * The flags for rustc. A panic message contains the path of its source file. Without these flags the module would contain
 * the name of a home folder, and two machines would build different bytes. Cargo adds them to those of
 * .cargo/config.toml.
 */
export function anonymous(env) {
  const cargoHome = env.CARGO_HOME ?? join(homedir(), ".cargo");
  const renamed = [
    [root, "upfront"],
    [cargoHome, "cargo"],
    ...registries(cargoHome).map((path) => [path, "crates"]),
    ...standardLibrary(env),
  ];
  // The last matching flag counts, so longer paths come later.
  return renamed.map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
}

function registries(cargoHome) {
  const sources = join(cargoHome, "registry", "src");
  if (!existsSync(sources)) return [];
  return readdirSync(sources)
    .sort()
    .map((name) => join(sources, name));
}

/**
 * With the component `rust-src` installed, rustc names the standard library's sources by their path on the machine.
 * This flag gives them the name they have without the component, so the bytes are the same either way.
 */
function standardLibrary(env) {
  const sysroot = ask("rustc", ["--print", "sysroot"], env);
  const [, commit] = ask("rustc", ["-vV"], env)?.match(/^commit-hash: (\w+)$/m) ?? [];
  if (!sysroot || !commit) return [];
  return [[join(sysroot, "lib", "rustlib", "src", "rust"), `/rustc/${commit}`]];
}
