// `digest`: the SHA-256 of files, as an offer names its policies by it.

import { createHash } from "node:crypto";
import { bytesOf, standardInput } from "./document.js";
import { FINE } from "./exits.js";

/** One line a file: the digest, two spaces, the name. */
export async function digest(files) {
  const lines = await Promise.all(files.map(async (file) => `${await digestOf(file)}  ${file}`));
  return { out: `${lines.join("\n")}\n`, exit: FINE };
}

async function digestOf(file) {
  const bytes = file === "-" ? await standardInput() : await bytesOf(file);
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
