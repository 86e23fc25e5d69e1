// Serves the page of the benchmark: plain modules with an import map, as a browser gets them without a bundler.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";
import { inRepo } from "../../scripts/place.mjs";

const FOLDERS = {
  "/bench/": inRepo("tests", "bench"),
  "/dist/": inRepo("dist"),
  "/modules/": inRepo("node_modules"),
};

const IMPORTS = {
  "big.js": "/modules/big.js/big.mjs",
  "decimal.js": "/modules/decimal.js/decimal.mjs",
  "dinero.js": "/modules/dinero.js/dist/esm/index.js",
  "dinero.js/currencies": "/modules/dinero.js/dist/esm/currencies/index.js",
  "upfront-checkout": "/dist/index.js",
};

const TYPES = {
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
  ".ftl": "text/plain; charset=utf-8",
};

// The first two isolate the page, and only then is its clock fine enough.
const HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cache-control": "no-store",
};

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Bench</title>
<link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
`;

/** Opens the server on 127.0.0.1, at a port that is free: `{ url, close }`. */
export async function startServer() {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}/`, close };
}

/** @param {import("node:http").IncomingMessage} request */
async function answer({ url }, response) {
  // Parsing takes care of `..`: no path leads out of its folder.
  const { pathname } = new URL(url, "http://127.0.0.1");
  if (pathname === "/") return send(response, "text/html; charset=utf-8", PAGE);
  const type = TYPES[extname(pathname)];
  const bytes = type && (await bytesOf(pathname));
  if (bytes) return send(response, type, bytes);
  response.writeHead(404, HEADERS).end();
}

const send = (response, type, body) => response.writeHead(200, { ...HEADERS, "content-type": type }).end(body);

async function bytesOf(path) {
  const prefix = Object.keys(FOLDERS).find((folder) => path.startsWith(folder));
  if (!prefix) return undefined;
  try {
    return await readFile(`${FOLDERS[prefix]}/${path.slice(prefix.length)}`);
  } catch {
    return undefined;
  }
}
