// The stages of `npm test`, in the order in which they begin. Each answers a note for the summary and throws what is wrong.

import { build } from "../build.mjs";
import { checkClauses } from "../clauses.mjs";
import { run } from "../command.mjs";
import { checkGenerated } from "../generate.mjs";
import { inRepo } from "../place.mjs";
import { filesIn } from "../source-files.mjs";
import { checkBudgets } from "./budgets.mjs";
import { checkDependencies } from "./dependencies.mjs";
import { filesOrFail } from "./files-or-fail.mjs";
import { checkPackage } from "./package.mjs";
import { passedInCargo, passedInNode } from "./passed.mjs";
import { checkTypes } from "./types.mjs";

const WASM = ["--target", "wasm32-unknown-unknown"];

// In CI a lock file that does not fit Cargo.toml is an error; elsewhere cargo updates it.
const locked = process.env.CI ? ["--locked"] : [];

/** A stage that reads dist/ begins after the build. The others need only the tools. */
export const stages = [
  { name: "fmt", check: formatting },
  { name: "generated", check: () => checkGenerated() },
  { name: "build", check: build },
  { name: "clippy", check: (env) => clippy(env, []) },
  { name: "clippy-wasm", check: clippyWasm },
  { name: "dependencies", check: checkDependencies },
  { name: "native", check: nativeTests },
  { name: "pages", check: (env) => nodeTests(env, "tests/pages", ["--test-concurrency=2"]), readsDist: true },
  { name: "browser", check: browserTests },
  { name: "js", check: (env) => nodeTests(env, "tests/js", []), readsDist: true },
  { name: "types", check: checkTypes, readsDist: true },
  { name: "package", check: checkPackage, readsDist: true },
  { name: "budgets", check: checkBudgets, readsDist: true },
  { name: "clauses", check: async () => checkClauses() },
];

// Modules that a macro declares: cargo fmt does not find them by itself.
const BY_MACRO = ["src/market/packs", "src/market/words"];

/** Rust by rustfmt, everything else that runs by Prettier. */
async function formatting(env) {
  const byMacro = BY_MACRO.flatMap((folder) => filesIn(folder, ".rs"));
  await run("cargo", ["fmt", "--", "--check", ...byMacro], { env });
  await run(process.execPath, [inRepo("node_modules", "prettier", "bin", "prettier.cjs"), "--check", "."], { env });
}

async function clippy(env, target) {
  await run("cargo", ["clippy", "--quiet", "--all-targets", ...target, ...locked, "--", "-D", "warnings"], { env });
}

/** The whole crate, and then each module that a page loads by itself. */
async function clippyWasm(env) {
  await clippy(env, WASM);
  for (const feature of ["checkout", "choices"]) {
    const alone = ["--lib", "--no-default-features", "--features", feature];
    await run("cargo", ["clippy", "--quiet", ...alone, ...WASM, ...locked, "--", "-D", "warnings"], { env });
  }
}

async function nativeTests(env) {
  return passedInCargo(await run("cargo", ["test", ...locked], { env }));
}

async function browserTests(env) {
  filesOrFail("tests", "browser.rs");
  const driver = env.CHROMEDRIVER ? ["--chromedriver", env.CHROMEDRIVER] : [];
  const forCargo = ["--test", "browser", ...locked];
  const args = ["test", "--headless", "--chrome", ...driver, "--mode", "no-install", "--", ...forCargo];
  return passedInCargo(await run("wasm-pack", args, { env }));
}

async function nodeTests(env, folder, options) {
  const files = filesOrFail(folder, ".test.mjs");
  // A page that never answers fails its test after four minutes instead of blocking the run.
  const args = ["--test", "--test-reporter=spec", "--test-timeout=240000", ...options, ...files];
  return passedInNode(await run(process.execPath, args, { env }), files);
}
