// Minifies JavaScript and CSS. Each file stays a module of its own with the same exports.

import { readFileSync, writeFileSync } from "node:fs";
import { extname } from "node:path";

/** The text of a `.js` or `.css` file, minified. Comments that state a licence stay. */
export async function minified(file) {
  const { transform } = await import("esbuild"); // imported here: in a fresh clone the build installs it first
  const loader = extname(file) === ".css" ? "css" : "js";
  const { code, warnings } = await transform(readFileSync(file, "utf8"), {
    loader,
    ...(loader === "js" && { format: "esm" }),
    minify: true,
    legalComments: "inline",
    charset: "utf8",
    target: "esnext",
    sourcefile: file,
  });
  if (warnings.length) throw new Error(`${file}: ${warnings.map(({ text }) => text).join("; ")}`);
  return code;
}

/** The same, in place. */
export const minifyFile = async (file) => writeFileSync(file, await minified(file));
