// Builds Upfront and shows the demo shop.

import { createServer } from "node:net";
import { build } from "./build.mjs";
import { inRepo } from "./place.mjs";
import { runAsProgram } from "./program.mjs";
import { toolsForBuilding } from "./tools.mjs";

const USUAL_PORT = 4173;

export async function start() {
  await build(await toolsForBuilding());
  // Imported after the build, because the server imports dist/.
  const { startServer } = await import("../www/server.mjs");
  const server = await startServer({ port: await choosePort(), ordersDir: inRepo("www", "orders") });
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop(server));
  console.log(`\nThe demo shop is open: ${server.url}\nStop it with Ctrl+C.`);
  return server;
}

async function stop(server) {
  // A browser may keep its connection open. The program ends after a second all the same.
  setTimeout(() => process.exit(0), 1000).unref();
  await server.close();
  process.exit(0);
}

/** The port that PORT names and no other; without it the usual port, or the next that is free. */
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

/** Checked on all addresses and on 127.0.0.1: another server may use either. */
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
