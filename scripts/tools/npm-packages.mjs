// The development packages of package-lock.json.

import { existsSync, statSync } from "node:fs";
import { run } from "../command.mjs";
import { inRepo } from "../place.mjs";

export async function installNpmPackages(env) {
  if (isCurrent()) return;
  console.log("Installing the npm packages that build and check Upfront. About 30 seconds, 390 MB.");
  // `--include=dev`: with NODE_ENV=production npm would leave these packages out. None needs an install script.
  await run("npm", ["ci", "--include=dev", "--ignore-scripts", "--loglevel=error"], { env });
}

function isCurrent() {
  const installed = inRepo("node_modules", ".package-lock.json");
  return existsSync(installed) && changed(installed) >= changed(inRepo("package-lock.json"));
}

const changed = (path) => statSync(path).mtimeMs;
