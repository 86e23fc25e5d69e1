// Builds Upfront and shows the demo shop.

import { createServer } from "node:net";
import { build } from "./build.mjs";
import { inRepo } from "./place.mjs";
import { runAsProgram } from "./program.mjs";
import { toolsForBuilding } from "./tools.mjs";

const USUAL_PORT = 4173;

export async function start() {
  await build(await toolsForBuilding());
  // Only now: the server may import what was just built.
  const { startServer } = await import("../www/server.mjs");
  const server = await startServer({ port: await choosePort(), ordersDir: inRepo("www", "orders") });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop(server));
  console.log(`\nThe demo shop is open: ${server.url}\nStop it with Ctrl+C.`);
  return server;
}

async function stop(server) {
  // A browser may hold its connection open; leaving must not wait for it.
  setTimeout(() => process.exit(0), 1000).unref();
  await server.close();
  process.exit(0);
}

/** A port that was asked for is taken at its word; the usual one gives way to the next that is free. */
async function choosePort() {
  if (process.env.PORT) return wantedPort(process.env.PORT);
  for (let port = USUAL_PORT; port < USUAL_PORT + 100; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`no port from ${USUAL_PORT} to ${USUAL_PORT + 99} is free; name another with PORT=…`);
}

async function wantedPort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT=\`${text}\` is not a port number`);
  if (port === 0 || (await isFree(port))) return port;
  throw new Error(`port ${port} is taken; name another with PORT=…, or none`);
}

/** On every address and on this machine's own: another server may hold either. */
async function isFree(port) {
  return (await canListen(port)) && (await canListen(port, "127.0.0.1"));
}

function canListen(port, host) {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(false));
    probe.listen({ port, host }, () => probe.close(() => answer(true)));
  });
}

await runAsProgram(import.meta.url, start);
