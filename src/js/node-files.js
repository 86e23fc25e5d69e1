// The package's files as Node gets them: from the disk.

import { readFile } from "node:fs/promises";
import init, * as core from "./core.js";
import { starter } from "./loader.js";
import { localeAddress } from "./locales.js";

const start = starter(init, core);

/** The engine; `source` instead of the file beside this one may be bytes or a WebAssembly.Module. */
export function load(source) {
  return start(() => source ?? readFile(new URL("./core_bg.wasm", import.meta.url)));
}

/** The Fluent text of a language. */
export function readLocale(language) {
  return readFile(localeAddress(language), "utf8");
}
