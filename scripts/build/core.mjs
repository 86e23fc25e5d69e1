// The three Rust modules, the core of a checkout's page, the choices of an order placed earlier, and the tools of servers:
// compiled, given their JavaScript glue, made small.

import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../command.mjs";
import { buildCache, cargoTarget, dist, inRepo } from "../place.mjs";
import { lockedVersion } from "../tools/locked-version.mjs";
import { anonymous } from "./anonymous.mjs";
import { minifyFile } from "./minified.mjs";
import { digest, makeIfChanged } from "./stamp.mjs";

const TARGET = "wasm32-unknown-unknown";

/** A target folder for each module. In a shared one, each build would overwrite what another compiled. */
const target = (name) => (name === "core" ? cargoTarget : join(cargoTarget, name));
const compiled = (name) => join(target(name), TARGET, "release", "upfront_checkout.wasm");
const DIGESTS = "digests.js";
const work = (file) => join(buildCache, "core", file);

// The loader names the module's address, so that the glue needs no default of its own: with one, bundlers would emit
// the module twice. The types it writes beside the glue are not published: src/js is checked against them.
const GLUE = ["--target", "web", "--omit-default-module-path"];

// No feature flags: the module itself lists the features it uses. Never `-all`: Node 20 cannot read what it writes.
// Only a small function is inlined into its single caller. Inlining large ones makes the file smaller, but the compressed
// file larger. With these two options the compressed core is 7 % smaller.
const SHRINK = [
  "-Oz",
  "--one-caller-inline-max-function-size=15",
  "--skip-pass=code-folding",
  "--strip-debug",
  "--strip-producers",
];

/** What every checkout's page downloads. */
export const buildCore = (env) => buildModule(env, "core", ["--no-default-features", "--features", "checkout"]);

/** What a page downloads that shows the choices of an order placed earlier. */
export const buildChoices = (env) =>
  buildModule(env, "choices-core", ["--no-default-features", "--features", "choices"]);

/** Both, and what servers, build servers and those who check a record need in addition. */
export const buildTools = (env) => buildModule(env, "tools", []);

async function buildModule(env, name, features) {
  await compile(env, name, features);
  const files = [`${name}.js`, `${name}_bg.wasm`];
  const from = digest(
    readFileSync(compiled(name)),
    lockedVersion("wasm-bindgen"),
    ...["binaryen", "esbuild"].map(npmVersion),
    ...GLUE,
    ...SHRINK,
  );
  const made = await makeIfChanged(name, from, files.map(work), async () => {
    await addGlue(env, name);
    await shrink(env, name);
  });
  mkdirSync(dist, { recursive: true });
  for (const file of files) copyFileSync(work(file), join(dist, file));
  return { files, did: made ? "compiled, bound and shrunk" : "unchanged" };
}

/** Fills the folders of crates, which the flags of the compiler name. */
export const fetchCrates = (env) => run("cargo", ["fetch", "--target", TARGET, "--quiet", ...locked(env)], { env });

const locked = (env) => (env.CI ? ["--locked"] : []);

/** Cargo is always called: it finds out by itself whether anything changed, and ends at once when nothing did. */
async function compile(env, name, features) {
  const args = [
    "build",
    "--release",
    "--lib",
    "--target",
    TARGET,
    "--target-dir",
    target(name),
    "--quiet",
    ...features,
    ...locked(env),
  ];
  await run("cargo", ["--config", `target.${TARGET}.rustflags=${JSON.stringify(anonymous(env))}`, ...args], { env });
}

/** Every answer names the module that showed it. A module cannot contain its own digest, so a file beside it does. */
export function writeDigests() {
  const lines = Object.entries({ core: "core", choices: "choices-core" }).map(([name, file]) => {
    const digest = createHash("sha256")
      .update(readFileSync(join(dist, `${file}_bg.wasm`)))
      .digest("hex");
    return `export const ${name}Digest = "sha256:${digest}";`;
  });
  const about = "// The digests of the compiled modules, which every answer and record names.";
  writeFileSync(join(dist, DIGESTS), `${[about, ...lines].join("\n")}\n`);
  return { files: [DIGESTS], did: "of the modules a page loads" };
}

async function addGlue(env, name) {
  await run("wasm-bindgen", [...GLUE, "--out-name", name, "--out-dir", work(""), compiled(name)], { env });
  await minifyFile(work(`${name}.js`));
}

async function shrink(env, name) {
  const wasmOpt = inRepo("node_modules", "binaryen", "bin", "wasm-opt");
  await run(process.execPath, [wasmOpt, ...SHRINK, work(`${name}_bg.wasm`), "-o", work(`${name}_bg.wasm`)], { env });
}

function npmVersion(name) {
  return JSON.parse(readFileSync(inRepo("node_modules", name, "package.json"), "utf8")).version;
}
