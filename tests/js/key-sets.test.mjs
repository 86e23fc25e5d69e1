// A shop's keys change, and a record stays signed with the key of its day. The set of all keys verifies it.

import assert from "node:assert/strict";
import { createPrivateKey, sign } from "node:crypto";
import { before, test } from "node:test";
import { signRecord, verifyRecord } from "upfront-checkout/record";
import { loadTools } from "./inside.mjs";
import { cli, file } from "./command-line.mjs";
import { checks, KINDS, newKeys, newRecord } from "./made-record.mjs";

let keys;
let core;

before(async () => {
  core = await loadTools();
  keys = { ES256: await newKeys(KINDS.ES256), Ed25519: await newKeys(KINDS.Ed25519) };
});

const signedRecord = async () => signRecord(await newRecord(), keys.ES256.private);

/** What the check of a signature says with a set of keys. */
async function saidOf(record, ...set) {
  const { findings } = await verifyRecord(record, { key: { keys: set } });
  const { outcome, message } = findings.find(({ check }) => check === "signature");
  return `${outcome}: ${message}`;
}

const HOLDS = "holds: the shop's key signed the record";

/** A signature by any library: with the header that is wanted. */
async function signedWith(header, key) {
  const record = await newRecord();
  const stated = Buffer.from(JSON.stringify(header)).toString("base64url");
  const content = `${stated}.${Buffer.from(core.signedText(record)).toString("base64url")}`;
  const imported = createPrivateKey({ key, format: "jwk" });
  /** @type {any} */
  const means = key.kty === "EC" ? { key: imported, dsaEncoding: "ieee-p1363" } : imported;
  const tail = sign(key.kty === "EC" ? "sha256" : null, Buffer.from(content), means).toString("base64url");
  return { ...record, signature: `${stated}..${tail}` };
}

test("of a set the key that signed is found, also an older one, wherever it stands", async () => {
  const record = await signedRecord();
  const newer = await newKeys(KINDS.ES256);
  const foreign = { kty: "RSA", n: "AQ", e: "AQAB" };
  for (const set of [
    [keys.ES256.public],
    [newer.public, keys.ES256.public],
    [keys.ES256.public, newer.public],
    [foreign, null, "no key", keys.Ed25519.public, newer.public, keys.ES256.public],
    [{ ...keys.ES256.public, x: "AQ" }, keys.ES256.public],
  ]) {
    assert.equal(await saidOf(record, ...set), HOLDS);
  }
});

test("a set without the key that signed fails, and says which key is missing", async () => {
  const record = await signedRecord();
  const { kid } = JSON.parse(Buffer.from(record.signature.split(".")[0], "base64url").toString());
  const newer = await newKeys(KINDS.ES256);
  const missing = `fails: no key of the set is the one that the signature names, "${kid}"`;
  for (const set of [[], [newer.public], [keys.Ed25519.public], [{ ...keys.ES256.public, kid: "another name" }]]) {
    assert.equal(await saidOf(record, ...set), missing);
  }
  const other = "fails: the signature is not one of this record by this key";
  assert.equal(await saidOf(record, { ...newer.public, kid }), other);
});

test("a key of a set is the one that the signature names by the name it has there", async () => {
  const record = await signedWith({ alg: "EdDSA", kid: "2026" }, keys.Ed25519.private);
  const newer = await newKeys(KINDS.Ed25519);
  const named = { ...keys.Ed25519.public, kid: "2026" };
  assert.equal(await saidOf(record, { ...newer.public, kid: "2027" }, named), HOLDS);
  // Two keys have this name, and either may be meant.
  assert.equal(await saidOf(record, { ...newer.public, kid: "2026" }, named), HOLDS);
  const both = [newer.public, (await newKeys(KINDS.Ed25519)).public].map((key) => ({ ...key, kid: "2026" }));
  const none = "fails: the signature is not one of this record by any of the 2 keys it may be by";
  assert.equal(await saidOf(record, ...both), none);
  const missing = 'fails: no key of the set is the one that the signature names, "2026"';
  assert.equal(await saidOf(record, keys.Ed25519.public), missing);
});

test("a signature that names no key is tried with every key of its kind", async () => {
  const record = await signedWith({ alg: "ES256" }, keys.ES256.private);
  const newer = await newKeys(KINDS.ES256);
  const named = { ...keys.ES256.public, kid: "2026" };
  assert.equal(await saidOf(record, keys.Ed25519.public, newer.public, named), HOLDS);
  assert.equal(await saidOf(record, newer.public), "fails: the signature is not one of this record by this key");
  assert.equal(await saidOf(record, keys.Ed25519.public), "fails: no key of the set is one for ES256");
});

test("what is neither a key nor a set of keys fails", async () => {
  const record = await signedRecord();
  for (const key of /** @type {any[]} */ ([{ keys: "none" }, { keys: null }, { keys: [] }, [keys.ES256.public]])) {
    assert.deepEqual(checks(await verifyRecord(record, { key }), "fails"), ["signature"], JSON.stringify(key));
  }
});

test("the command line takes a set of keys, in which the key that signed may be an older one", async () => {
  const record = await file("record.json", await signedRecord());
  const newer = (await newKeys(KINDS.ES256)).public;
  const both = await file("both.json", { keys: [newer, keys.ES256.public] });
  const { out, exit } = await cli(["verify", record, "--key", both]);
  assert.deepEqual([exit, /^holds {4}signature$/m.test(out)], [0, true], out);
  const other = await cli(["verify", record, "--key", await file("newer.json", { keys: [newer] })]);
  assert.equal(other.exit, 1);
  assert.match(other.out, /^FAILS {4}signature {2}\/signature\n {9}no key of the set is the one that /m);
});
