// The key with which the shop signs its records. It is made at the first start and kept beside the book of orders. The
// public half is open to everybody.

import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const FILE = "shop-key.json";

/** { privateKey, publicKeys }: a JSON Web Key, and the JSON Web Key Set with its public half. */
export async function shopKey(folder) {
  await mkdir(folder, { recursive: true });
  const path = join(folder, FILE);
  const privateKey = (await readKey(path)) ?? (await makeKey(path));
  const { kty, crv, x, y } = privateKey;
  return { privateKey, publicKeys: { keys: [{ kty, crv, x, y, use: "sig", alg: "ES256" }] } };
}

async function readKey(path) {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

async function makeKey(path) {
  const kind = { name: "ECDSA", namedCurve: "P-256" };
  const { privateKey } = await crypto.subtle.generateKey(kind, true, ["sign", "verify"]);
  const key = await crypto.subtle.exportKey("jwk", privateKey);
  // Never write over an existing key: the records that it signed could not be checked any more.
  await writeFile(path, `${JSON.stringify(key)}\n`, { mode: 0o600, flag: "wx" });
  return key;
}
