// The Rust core: compiled, given its JavaScript glue, and made small.

import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { run } from "../command.mjs";
import { buildCache, cargoTarget, dist, inRepo, root } from "../place.mjs";
import { lockedVersion } from "../tools/locked-version.mjs";
import { digest, makeIfChanged } from "./stamp.mjs";

const TARGET = "wasm32-unknown-unknown";
const COMPILED = join(cargoTarget, TARGET, "release", "upfront_checkout.wasm");
const FILES = ["core.js", "core_bg.wasm"];
const DIGEST = "core-digest.js";
const work = (file) => join(buildCache, "core", file);

// The loader names the module's address, so that the glue needs no default of its own: with one, bundlers would emit
// the module twice. The types are hand-written in src/js.
const GLUE = ["--target", "web", "--no-typescript", "--omit-default-module-path", "--out-name", "core"];

// No feature flags: the module still carries its list of features. Never -all, which writes what Node 20 cannot read.
const SHRINK = ["-Oz", "--strip-debug", "--strip-producers"];

export async function buildCore(env) {
  await compile(env);
  const from = digest(readFileSync(COMPILED), lockedVersion("wasm-bindgen"), binaryenVersion(), ...GLUE, ...SHRINK);
  const made = await makeIfChanged("core", from, FILES.map(work), async () => {
    await addGlue(env);
    await shrink(env);
  });
  mkdirSync(dist, { recursive: true });
  for (const file of FILES) copyFileSync(work(file), join(dist, file));
  writeFileSync(join(dist, DIGEST), digestModule(readFileSync(join(dist, "core_bg.wasm"))));
  return { files: [...FILES, DIGEST], did: made ? "compiled, bound and shrunk" : "unchanged" };
}

/** Always asked: cargo itself knows best whether anything changed, and answers at once when nothing did. */
async function compile(env) {
  const locked = env.CI ? ["--locked"] : [];
  // Before the flags are made: they name the folders that this fills.
  await run("cargo", ["fetch", "--target", TARGET, "--quiet", ...locked], { env });
  const args = ["build", "--release", "--lib", "--target", TARGET, "--quiet", ...locked];
  await run("cargo", ["--config", `target.${TARGET}.rustflags=${JSON.stringify(anonymous(env))}`, ...args], { env });
}

/**
 * Panic messages carry the path of their source file: whoever builds would publish the name of their home folder, and no
 * two machines would build the same bytes. Cargo adds these flags to those of .cargo/config.toml.
 */
function anonymous(env) {
  const cargoHome = env.CARGO_HOME ?? join(homedir(), ".cargo");
  const sources = join(cargoHome, "registry", "src");
  const registries = existsSync(sources) ? readdirSync(sources).sort().map((name) => join(sources, name)) : [];
  const renamed = [[root, "upfront"], [cargoHome, "cargo"], ...registries.map((path) => [path, "crates"])];
  // The last that fits counts, so the longer paths come later.
  return renamed.map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
}

/** Every record names the module that showed it; the module cannot know its own digest, so it lies beside it. */
function digestModule(bytes) {
  const hexadecimal = createHash("sha256").update(bytes).digest("hex");
  return `// The digest of core_bg.wasm, which every record names.\nexport const coreDigest = "sha256:${hexadecimal}";\n`;
}

async function addGlue(env) {
  await run("wasm-bindgen", [...GLUE, "--out-dir", work(""), COMPILED], { env });
}

async function shrink(env) {
  const wasmOpt = inRepo("node_modules", "binaryen", "bin", "wasm-opt");
  await run(process.execPath, [wasmOpt, ...SHRINK, work("core_bg.wasm"), "-o", work("core_bg.wasm")], { env });
}

function binaryenVersion() {
  return JSON.parse(readFileSync(inRepo("node_modules", "binaryen", "package.json"), "utf8")).version;
}
