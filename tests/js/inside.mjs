// What the package does not export and tests still ask for: as it is published, with the types of its sources.

const published = (file) => import(String(new URL(`../../dist/${file}`, import.meta.url)));

/** @type {typeof import("../../src/js/node-tools.js")} */
export const { loadTools } = await published("node-tools.js");

/** @type {typeof import("../../src/js/cli/table.js")} */
export const { table } = await published("cli/table.js");

/** @type {typeof import("../../src/js/cli/document.js")} */
export const { readRecord } = await published("cli/document.js");
