// The parts of the Rust toolchain that a minimal installation lacks.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { ask, run } from "../command.mjs";

const TARGET = "wasm32-unknown-unknown";
const PROGRAMS = { rustfmt: ["fmt", "--version"], clippy: ["clippy", "--version"] };

/** The WebAssembly target and the named components (`rustfmt`, `clippy`). */
export async function installRustParts(env, components) {
  const sysroot = ask("rustc", ["--print", "sysroot"], env);
  if (!sysroot) throw new Error("no Rust compiler was found; install Rust with rustup (see rustup.rs) and try again");
  if (!existsSync(join(sysroot, "lib", "rustlib", TARGET))) {
    await add(env, ["target", "add", TARGET], "Rust compiles to WebAssembly with it");
  }
  for (const component of components) {
    if (ask("cargo", PROGRAMS[component], env)) continue;
    await add(env, ["component", "add", component], "the checks use it");
  }
}

async function add(env, args, why) {
  if (!ask("rustup", ["--version"], env)) {
    throw new Error(`${args.at(-1)} is missing, and rustup too; install it the way your Rust was installed`);
  }
  console.log(`Adding ${args.at(-1)} to Rust: ${why}. About 10 seconds.`);
  await run("rustup", args, { env });
}
