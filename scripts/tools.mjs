// Makes sure that every tool the other scripts call is installed. It looks first and installs only what is missing.

import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { inRepo, installedTools } from "./place.mjs";
import { runAsProgram } from "./program.mjs";
import { findBrowser } from "./tools/browser.mjs";
import { installCargoTool } from "./tools/cargo-tool.mjs";
import { installNpmPackages } from "./tools/npm-packages.mjs";
import { installRustParts } from "./tools/rust.mjs";
import { lockedVersion } from "./tools/locked-version.mjs";

const WASM_PACK = "0.15.1";

const forBuilding = {
  "Rust's wasm32 target": (env) => installRustParts(env, []),
  "npm packages": installNpmPackages,
  // The generated glue only fits the crate version it was made for.
  "wasm-bindgen": (env) =>
    installCargoTool(env, {
      crate: "wasm-bindgen-cli",
      version: lockedVersion("wasm-bindgen"),
      programs: ["wasm-bindgen", "wasm-bindgen-test-runner"],
      why: "it makes and tests what browsers load",
    }),
};

const forTesting = {
  "rustfmt and clippy": (env) => installRustParts(env, ["rustfmt", "clippy"]),
  ...forBuilding,
  "wasm-pack": (env) =>
    installCargoTool(env, {
      crate: "wasm-pack",
      version: WASM_PACK,
      programs: ["wasm-pack"],
      why: "it runs the tests of the browser layer",
    }),
  "Chromium and its driver": findBrowser,
};

/**
 * Answers `{ env, problems }`: the environment to run other programs in, and one sentence for each tool that could not
 * be installed. The caller decides what to do about a missing tool: the native tests run without a browser.
 */
export async function prepareTools({ testing = false } = {}) {
  const env = environment();
  const problems = [];
  for (const [name, prepare] of Object.entries(testing ? forTesting : forBuilding)) {
    try {
      Object.assign(env, await prepare(env));
    } catch (error) {
      problems.push(`${name}: ${error.message}`);
    }
  }
  return { env, problems };
}

/** The environment to build in, or an error that names all that is missing. */
export async function toolsForBuilding() {
  const { env, problems } = await prepareTools();
  if (problems.length) throw new Error(problems.join("\n"));
  return env;
}

function environment() {
  const folders = [
    join(installedTools, "bin"),
    inRepo("node_modules", ".bin"),
    process.env.PATH,
    join(homedir(), ".cargo", "bin"), // a newly installed Rust is on PATH only in the next shell
  ];
  return { ...process.env, PATH: folders.filter(Boolean).join(delimiter) };
}

await runAsProgram(import.meta.url, async () => {
  const { problems } = await prepareTools({ testing: true });
  if (problems.length) throw new Error(problems.join("\n"));
  console.log("All tools are there.");
});
