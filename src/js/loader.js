// Starts the engine once. Importing this file starts nothing.

import init, * as core from "./core.js";

let started;

/** The engine, started on the first call with what `source` gives: a URL, a Response, bytes or a WebAssembly.Module. */
export function start(source) {
  started ??= Promise.resolve(source())
    .then((bytes) => init({ module_or_path: bytes }))
    .then(
      () => core,
      (error) => {
        started = undefined; // the next call may have a network again
        throw error;
      },
    );
  return started;
}
