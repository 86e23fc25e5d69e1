// Loads the engine once. Importing this file starts nothing.

import init, * as core from "./core.js";

let started;

/**
 * The engine, loaded on the first call. `source` may be a URL, a Response, bytes or a WebAssembly.Module; without it the
 * file beside this one is fetched.
 */
export function load(source = new URL("./core_bg.wasm", import.meta.url)) {
  started ??= init({ module_or_path: source }).then(
    () => core,
    (error) => {
      started = undefined; // the next call may have a network again
      throw error;
    },
  );
  return started;
}
