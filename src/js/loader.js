// Starts an engine once. Importing this file starts nothing.

/** A function that starts an engine on its first call, with a URL, a Response, bytes or a WebAssembly.Module. */
export function starter(init, engine) {
  let started;
  return (source) => {
    started ??= Promise.resolve(source())
      .then((bytes) => init({ module_or_path: bytes }))
      .then(
        () => engine,
        (error) => {
          started = undefined; // the next call may have a network again
          throw error;
        },
      );
    return started;
  };
}
