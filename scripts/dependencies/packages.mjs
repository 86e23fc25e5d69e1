// The npm packages that package-lock.json names, each with its licence.

import { existsSync, readFileSync } from "node:fs";
import { inRepo } from "../place.mjs";

/** `{ name, title, licence, shipped, fault }` for each package but our own. None is shipped: all build or test. */
export function readPackages() {
  const { packages } = readJson("package-lock.json");
  return Object.entries(packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, locked]) => {
      const name = folder.split("node_modules/").at(-1);
      const licence = licenceOf(folder) ?? locked.license;
      return { name, title: `package ${name} ${locked.version}`, licence, shipped: false, fault: faultOf(locked) };
    });
}

/** What the package itself says; a package for another system is not installed here. */
function licenceOf(folder) {
  const manifest = `${folder}/package.json`;
  return existsSync(inRepo(manifest)) ? readJson(manifest).license : undefined;
}

const faultOf = ({ dev, devOptional }) =>
  dev || devOptional ? undefined : "is a runtime dependency: a page would download it; the published package has none";

const readJson = (file) => JSON.parse(readFileSync(inRepo(file), "utf8"));
