// The built command line as a person or a build server calls it, in a folder of the test's own.

import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { shopOffer } from "./made-order.mjs";

/** A path from this folder. */
export const fromHere = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The built program. */
export const CLI = fromHere("../../dist/cli.js");

/** The demo shop's offer. */
export const SHOP = fromHere("../../www/shop/offer.json");

let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "upfront-cli-"));
});
after(() => rm(folder, { recursive: true, force: true }));

/** Runs the command line in the test's own folder: what it printed, and its exit code. */
export function cli(args, input = "") {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: folder });
    const printed = { out: "", err: "" };
    child.stdout.setEncoding("utf8").on("data", (chunk) => (printed.out += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk) => (printed.err += chunk));
    // A run that does not read its input may end before it is written.
    child.stdin.on("error", () => {}).end(input);
    child.on("error", reject).on("close", (exit) => resolve({ ...printed, exit }));
  });
}

/** Writes a file into that folder: text as it is, anything else as JSON. Answers its name. */
export async function file(name, content) {
  const plain = typeof content === "string" || content instanceof Uint8Array;
  await writeFile(join(folder, name), plain ? content : JSON.stringify(content, null, 2));
  return name;
}

/** An offer of the demo shop with a change. */
export async function changed(name, change) {
  const offer = await shopOffer();
  change(offer);
  return file(name, offer);
}
