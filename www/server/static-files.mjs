// Serves files from a few folders. A file with a type that is not listed here, or in a closed folder, is not found.

import { readFile, realpath } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ftl": "text/plain; charset=utf-8",
};

export class StaticFiles {
  #roots;
  #closed;

  /** `roots`: URL path to folder, longer paths first. `closed`: folders that are never served. */
  constructor({ roots, closed }) {
    this.#roots = Object.entries(roots).map(([prefix, folder]) => ({ prefix, folder: resolve(folder) }));
    this.#closed = closed.map((folder) => resolve(folder));
  }

  async answer(request, response, path) {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const file = await this.#find(path);
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("There is no such page.\n");
      return;
    }
    const headers = { "content-type": file.type, "content-length": file.bytes.length, "cache-control": "no-cache" };
    response.writeHead(200, headers).end(request.method === "HEAD" ? undefined : file.bytes);
  }

  async #find(path) {
    const segments = readableSegments(path.endsWith("/") ? `${path}index.html` : path);
    const type = segments && TYPES[extname(segments.at(-1) ?? "")];
    if (!type) return undefined;
    const place = this.#place(`/${segments.join("/")}`);
    try {
      // The real path decides: a symbolic link must not lead out of its folder.
      const real = await realpath(place.file);
      if (!isWithin(real, await realpath(place.folder)) || this.#closed.some((folder) => isWithin(real, folder))) {
        return undefined;
      }
      return { type, bytes: await readFile(real) };
    } catch (error) {
      if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(error.code)) return undefined;
      throw error;
    }
  }

  #place(path) {
    const root = this.#roots.find(({ prefix }) => path.startsWith(prefix));
    if (!root) throw new Error(`no folder has the files below ${path}`);
    const { prefix, folder } = root;
    return { folder, file: resolve(folder, path.slice(prefix.length)) };
  }
}

/** The parts of a path; nothing if a part is empty, hidden, or could lead to another folder. */
function readableSegments(path) {
  let plain;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const segments = plain.split("/").slice(1);
  const isReadable = (segment) => /^[^.\\\0][^\\\0]*$/.test(segment);
  return segments.every(isReadable) ? segments : undefined;
}

function isWithin(file, folder) {
  return file === folder || file.startsWith(folder + sep);
}
