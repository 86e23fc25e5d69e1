// Chromium and the chromedriver of the same major version.

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ask, run } from "../command.mjs";
import { buildCache } from "../place.mjs";

const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const BUNDLED = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];
const BY_HAND =
  "install Chromium (or Chrome) and the chromedriver of the same major version; set CHROMIUM and CHROMEDRIVER to them";

/** Answers the variables that tell the tests which browser to drive. */
export async function findBrowser(env) {
  refuseMissing(env);
  let pair = look(env);
  if (!pair.fits) {
    await installByApt(env, pair.problem);
    pair = look(env);
  }
  if (!pair.fits) throw new Error(`${pair.problem}; ${BY_HAND}`);
  const { browser, driver } = pair;
  return { CHROMIUM: browser, CHROMEDRIVER: driver, WASM_BINDGEN_TEST_WEBDRIVER_JSON: describe(browser) };
}

/** A browser named by CHROMIUM or CHROMEDRIVER must exist: no other is used in its place. */
function refuseMissing(env) {
  for (const name of ["CHROMIUM", "CHROMEDRIVER"]) {
    if (env[name] && !existsSync(env[name])) throw new Error(`${name} names \`${env[name]}\`, which is not there`);
  }
}

function look(env) {
  const driver = env.CHROMEDRIVER ?? onPath(env, "chromedriver");
  const browsers = env.CHROMIUM ? [env.CHROMIUM] : [...BROWSERS.map((name) => onPath(env, name)), ...BUNDLED];
  const present = browsers.filter((path) => path && existsSync(path));
  if (!present.length) return { problem: "no Chromium was found" };
  if (!driver || !existsSync(driver)) return { problem: "no chromedriver was found" };
  const browser = present.find((path) => major(env, path) && major(env, path) === major(env, driver));
  if (!browser) return { problem: `chromedriver (${major(env, driver)}) fits no browser here (${present.join(", ")})` };
  return { fits: true, browser, driver };
}

const major = (env, program) => ask(program, ["--version"], env)?.match(/(\d+)\.\d+\.\d+/)?.[1];

function onPath(env, program) {
  return env.PATH.split(delimiter)
    .map((folder) => join(folder, program))
    .find(existsSync);
}

async function installByApt(env, problem) {
  const prefix = asRoot(env);
  if (!prefix || !ask("apt-get", ["--version"], env)) throw new Error(`${problem}; ${BY_HAND}`);
  console.log(`Installing Chromium and its driver: ${problem}, and the tests drive one. About 40 seconds, 120 MB.`);
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...args];
    return run(command, rest, { env, show: false });
  };
  await apt("update");
  await apt("install", "-y", "--no-install-recommends", "chromium", "chromium-driver");
}

/** The words that make a command run as root, or undefined where that would need a password. */
function asRoot(env) {
  if (process.getuid?.() === 0) return [];
  return ask("sudo", ["-n", "true"], env) === undefined ? undefined : ["sudo", "-n"];
}

/** Names the browser for the driver, which would start the first it finds. Crate and pages are tested in the same one. */
function describe(browser) {
  const file = join(buildCache, "webdriver.json");
  const options = { args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"], binary: browser };
  mkdirSync(buildCache, { recursive: true });
  writeFileSync(file, JSON.stringify({ "goog:chromeOptions": options }));
  return file;
}
