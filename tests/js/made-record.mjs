// Records of an order, and keys to sign them with.

import { createRecord } from "upfront-checkout/record";
import { makeOrder, shopOffer } from "./made-order.mjs";

/** The kinds of keys that sign, as WebCrypto names them. */
export const KINDS = {
  ES256: { name: "ECDSA", namedCurve: "P-256" },
  Ed25519: { name: "Ed25519" },
};

/** A new pair of keys of a kind, as JSON Web Keys. */
export async function newKeys(kind) {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(kind, true, ["sign", "verify"]);
  const jwk = (key) => crypto.subtle.exportKey("jwk", key);
  return { private: await jwk(privateKey), public: await jwk(publicKey) };
}

/** The record of an order; without one, of a new order of the demo shop. */
export async function newRecord(order, offer) {
  const made = order ?? (await makeOrder());
  const confirmation = { orderNumber: "TK-1042", confirmedAt: made.placedAt };
  return createRecord(made, offer ?? (await shopOffer()), confirmation);
}

/** The checks with an outcome, each once. */
export const checks = ({ findings }, wanted) => [
  ...new Set(findings.filter(({ outcome }) => outcome === wanted).map(({ check }) => check)),
];
