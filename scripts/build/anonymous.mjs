// Names for the folders of this machine, so that nothing built here tells where it was built.

import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ask } from "../command.mjs";
import { root } from "../place.mjs";

/**
 * The flags for rustc. Panic messages carry the path of their source file: whoever builds would publish the name of their
 * home folder, and no two machines would build the same bytes. Cargo adds these flags to those of .cargo/config.toml.
 */
export function anonymous(env) {
  const cargoHome = env.CARGO_HOME ?? join(homedir(), ".cargo");
  const renamed = [
    [root, "upfront"],
    [cargoHome, "cargo"],
    ...registries(cargoHome).map((path) => [path, "crates"]),
    ...standardLibrary(env),
  ];
  // The last that fits counts, so the longer paths come later.
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
 * Where the component `rust-src` is installed, rustc names the standard library by its place on the machine. It gets the
 * name back that it has without the component, so that the bytes are the same either way.
 */
function standardLibrary(env) {
  const sysroot = ask("rustc", ["--print", "sysroot"], env);
  const [, commit] = ask("rustc", ["-vV"], env)?.match(/^commit-hash: (\w+)$/m) ?? [];
  if (!sysroot || !commit) return [];
  return [[join(sysroot, "lib", "rustlib", "src", "rust"), `/rustc/${commit}`]];
}
