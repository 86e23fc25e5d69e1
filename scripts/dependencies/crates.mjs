// The crates that Cargo.lock names, each with its licence and whether it is compiled into a published module.

import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { run } from "../command.mjs";
import { inRepo } from "../place.mjs";

const WASM = "wasm32-unknown-unknown";
const CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index";

/**
 * `{ name, title, licence, folder, shipped, fault }` for each crate but our own: `folder` has its sources, `fault` says what
 * is wrong with where they come from.
 */
export async function readCrates(env) {
  const { packages, resolve } = JSON.parse(await cargo(env, ["metadata", "--format-version", "1", "--locked"]));
  const shipped = await compiledIn(env);
  return packages
    .filter(({ id }) => id !== resolve.root)
    .map(({ name, version, license, source, manifest_path: manifest }) => ({
      name,
      title: `crate ${name} ${version}`,
      licence: license,
      folder: dirname(manifest),
      shipped: shipped.has(`${name} v${version}`),
      fault: source === CRATES_IO ? undefined : `comes from ${source ?? "a folder"} instead of crates.io`,
    }));
}

/**
 * What is compiled into the modules, as `name vVERSION`. Asked of `cargo tree`: `cargo metadata` also counts optional
 * crates that nothing turns on. Macros are left out: they run where the crate is compiled.
 */
async function compiledIn(env) {
  const shape = ["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"];
  const printed = await cargo(env, ["tree", "--locked", "--target", WASM, ...shape]);
  const named = printed.split("\n").map((line) => line.split(" ").slice(0, 2).join(" "));
  if (!named.some((crate) => crate.startsWith("wasm-bindgen v"))) throw new Error("`cargo tree` listed no crates");
  return new Set(named);
}

const cargo = (env, args) => run("cargo", args, { env, show: false });

/** The runtime dependencies in Cargo.toml that do not say what they cost or are for. */
export function cratesWithoutNote() {
  const manifest = readFileSync(inRepo("Cargo.toml"), "utf8");
  const [, section = ""] = manifest.match(/^\[dependencies\]\n([^]*?)(?=^\[)/m) ?? [];
  const entries = section.split("\n").filter((line) => /^[\w-]+ *=/.test(line));
  if (entries.length === 0) throw new Error("Cargo.toml has no [dependencies] that can be read");
  return entries.filter((line) => !/ # \S/.test(line)).map((line) => line.split(" ")[0]);
}
