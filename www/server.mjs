// The demo shop: its pages, and the desk that takes its orders. Nothing leaves this machine.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { createRecord, signRecord, verifyRecord } from "upfront-checkout/record";
import { verifyOrder } from "upfront-checkout/server";
import { answerOrderRequest } from "./server/order-api.mjs";
import { OrderDesk } from "./server/order-desk.mjs";
import { OrderLedger } from "./server/order-ledger.mjs";
import { shopKey } from "./server/shop-key.mjs";
import { StaticFiles } from "./server/static-files.mjs";

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
].join("; ");

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Opens the shop on 127.0.0.1. Port 0 means any free port.
 * @param {{port?: number, ordersDir?: string}} [options]
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function startServer({ port = 4173, ordersDir = here("./orders") } = {}) {
  const offer = JSON.parse(await readFile(here("./shop/offer.json"), "utf8"));
  const ledger = await OrderLedger.open(ordersDir);
  const { privateKey, publicKeys: keys } = await shopKey(ordersDir);
  const desk = new OrderDesk({
    ledger,
    verify: (order, now) => verifyOrder(order, offer, { now }),
    record: async (order, confirmation) => signRecord(await createRecord(order, offer, confirmation), privateKey),
    follows: async (record, later) => (await verifyRecord(record, { later })).intact,
  });
  const files = new StaticFiles({
    roots: { "/dist/": here("../dist/"), "/": here("./") },
    closed: [here("./server/"), here("./orders/"), ordersDir],
  });
  const server = createServer((request, response) => {
    answer(request, response, { desk, files, keys }).catch((error) => failed(response, error));
  });
  await listening(server, port);
  const { port: taken } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${taken}/`, close: () => closed(server, ledger) };
}

async function answer(request, response, { desk, files, keys }) {
  response.setHeader("content-security-policy", CONTENT_SECURITY_POLICY);
  response.setHeader("x-content-type-options", "nosniff");
  const path = request.url.split("?", 1)[0];
  if (path.startsWith("/api/")) await answerOrderRequest(request, response, { path, desk, keys });
  else await files.answer(request, response, path);
}

function failed(response, error) {
  // If the client left in the middle of a request, there is nobody to answer.
  if (!response.destroyed) console.error(error);
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { "content-type": "text/plain; charset=utf-8" }).end("The shop has a problem.\n");
}

function listening(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

async function closed(server, ledger) {
  const ended = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 500);
  await ended;
  clearTimeout(patience);
  await ledger.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startServer({ port: Number(process.env.PORT ?? 4173) });
  console.log(`The demo shop is open: ${url}`);
}
