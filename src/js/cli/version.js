// Which version of the package this is.

import { readFile } from "node:fs/promises";

export async function version() {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return JSON.parse(manifest).version;
}
