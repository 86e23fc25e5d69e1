// The Rust that rust-toolchain.toml names, with the parts that a minimal installation lacks.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, run } from "../command.mjs";
import { inRepo } from "../place.mjs";

const TARGET = "wasm32-unknown-unknown";
const PROGRAMS = { rustfmt: ["fmt", "--version"], clippy: ["clippy", "--version"] };

/** The pinned Rust, the WebAssembly target and the named components (`rustfmt`, `clippy`). */
export async function installRustParts(env, components) {
  const own = await choosePinned(env);
  const chosen = { ...env, ...own };
  const sysroot = ask("rustc", ["--print", "sysroot"], chosen);
  if (!sysroot) throw new Error("no Rust compiler was found; install Rust with rustup (see rustup.rs) and try again");
  if (!existsSync(join(sysroot, "lib", "rustlib", TARGET))) {
    await add(chosen, ["target", "add", TARGET], "Rust compiles to WebAssembly with it");
  }
  for (const component of components) {
    if (ask("cargo", PROGRAMS[component], chosen)) continue;
    await add(chosen, ["component", "add", component], "the checks use it");
  }
  return own;
}

/**
 * The variable that makes rustup use the pinned version, where it would not by itself. The same compiler may be
 * installed under another name, such as `stable`: that one will do, so a machine without a network can build. Without
 * rustup the compiler on PATH counts, and cargo refuses one that is too old.
 */
async function choosePinned(env) {
  if (env.RUSTUP_TOOLCHAIN || !ask("rustup", ["--version"], env)) return {};
  const version = pinnedVersion();
  const installed = (ask("rustup", ["toolchain", "list"], env) ?? "").split("\n").map((line) => line.split(" ")[0]);
  if (installed.some((name) => name.startsWith(`${version}-`))) return {};
  const same = installed.find((name) => versionOf(env, name) === version);
  if (same) return { RUSTUP_TOOLCHAIN: same };
  console.log(`Installing Rust ${version}, which rust-toolchain.toml names. About a minute, 300 MB.`);
  await run("rustup", ["toolchain", "install", version, "--profile", "minimal"], { env });
  return {};
}

function pinnedVersion() {
  const found = readFileSync(inRepo("rust-toolchain.toml"), "utf8").match(/^channel = "([^"]+)"$/m);
  if (!found) throw new Error("rust-toolchain.toml names no channel");
  return found[1];
}

/** `rustc 1.95.0 (59807616e 2026-04-14)` is version `1.95.0`. */
const versionOf = (env, toolchain) =>
  toolchain && ask("rustc", ["--version"], { ...env, RUSTUP_TOOLCHAIN: toolchain })?.split(" ")[1];

async function add(env, args, why) {
  if (!ask("rustup", ["--version"], env)) {
    throw new Error(`${args.at(-1)} is missing, and rustup too; install it the way your Rust was installed`);
  }
  console.log(`Adding ${args.at(-1)} to Rust: ${why}. About 10 seconds.`);
  await run("rustup", args, { env });
}
