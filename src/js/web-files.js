// The package's files as a browser gets them: by fetch, one at a time, when they are needed.

import init, * as core from "./core.js";
import { starter } from "./loader.js";
import { localeAddress } from "./locales.js";

const start = starter(init, core);

/** The engine; `source` instead of the file beside this one may be a URL, a Response, bytes or a WebAssembly.Module. */
export function load(source) {
  return start(() => source ?? new URL("./core_bg.wasm", import.meta.url));
}

/** The Fluent text of a language. */
export function readLocale(language) {
  return text(localeAddress(language));
}

/** The text of the style sheet, which a saved document contains. */
export function readStyle() {
  return text(new URL("./upfront.css", import.meta.url));
}

async function text(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname} did not come: ${response.status}`);
  return response.text();
}
