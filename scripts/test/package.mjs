// Checks the package: it can be installed and type-checked, and contains nothing of this machine.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../command.mjs";
import { inRepo } from "../place.mjs";
import { findMachinePaths } from "./machine-paths.mjs";

const WANTED = [
  ...["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE", "LICENSE-UNICODE", "docs/cli.md"],
  ...["dist/core.js", "dist/cli/*.js", "dist/THIRD-PARTY-LICENSES.txt"],
];

/** Sub-paths that are no code. attw would ask for their types. */
const NOT_CODE = ["style.css", "offer.schema.json", "core.wasm", "package.json"];

/** Makes every check, so that one run shows everything that is wrong. */
export async function checkPackage(env) {
  const folder = mkdtempSync(join(tmpdir(), "upfront-pack-"));
  try {
    const packed = await pack(env, folder);
    const checks = [
      () => holdsWhatIsPromised(packed.files.map(({ path }) => path)),
      () => node(env, "publint/src/cli.js", ["run", join(folder, packed.filename), "--strict"]),
      () => node(env, "@arethetypeswrong/cli/dist/index.js", attwArgs(join(folder, packed.filename))),
      lockFileIsPortable,
      findMachinePaths,
    ];
    await all(checks);
    return `${packed.files.length} files, ${packed.size} bytes packed`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function pack(env, folder) {
  const args = ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder];
  return firstPacked(JSON.parse(await run("npm", args, { env, show: false })));
}

/** npm 12 answers an object by package name where earlier ones answer a list. */
const firstPacked = (answer) => Object.values(answer)[0];

async function all(checks) {
  const problems = [];
  for (const check of checks) {
    try {
      await check();
    } catch (error) {
      problems.push(error.message);
    }
  }
  if (problems.length) throw new Error(problems.join("\n"));
}

function holdsWhatIsPromised(files) {
  const { exports, bin } = JSON.parse(readFileSync(inRepo("package.json"), "utf8"));
  const promised = [exports, bin].flatMap(Object.values).flatMap(paths);
  const patterns = [...WANTED, ...promised.map((path) => path.replace(/^\.\//, ""))];
  const missing = patterns.filter((pattern) => !files.some((file) => fits(file, pattern)));
  if (missing.length) throw new Error(`the package lacks ${missing.join(", ")}`);
}

const paths = (target) => (typeof target === "string" ? target : Object.values(target));

function fits(file, pattern) {
  const [start, end] = pattern.split("*");
  return end === undefined ? file === pattern : file.startsWith(start) && file.endsWith(end);
}

const attwArgs = (tarball) => [
  tarball,
  ...["--profile", "esm-only", "--no-definitely-typed", "--no-emoji", "--exclude-entrypoints", ...NOT_CODE],
];

const node = (env, program, args) => run(process.execPath, [inRepo("node_modules", program), ...args], { env });

function lockFileIsPortable() {
  const lock = readFileSync(inRepo("package-lock.json"), "utf8");
  if (lock.includes('"resolved"')) throw new Error("package-lock.json says where packages came from; see .npmrc");
  if (/https?:\/\/[^/"]*(registry|npm|mirror)/i.test(lock)) throw new Error("package-lock.json names a registry");
}
