// The record of an order: anybody can find any change in it, without asking the shop.

import assert from "node:assert/strict";
import { createHash, createPublicKey, verify as verifySignature } from "node:crypto";
import { before, test } from "node:test";
import { createCheckout } from "upfront-checkout";
import { createRecord, signRecord, verifyRecord } from "upfront-checkout/record";
import { loadTools } from "./inside.mjs";
import { cli, file } from "./command-line.mjs";
import { makeOrder, shopOffer } from "./made-order.mjs";
import { checks, KINDS, newKeys, newRecord } from "./made-record.mjs";

let keys;
let core;

before(async () => {
  core = await loadTools();
  const made = Object.entries(KINDS).map(async ([name, kind]) => [name, await newKeys(kind)]);
  keys = Object.fromEntries(await Promise.all(made));
});

const signedRecord = async () => signRecord(await newRecord(), keys.ES256.private);

const digestOf = (document) => `sha256:${createHash("sha256").update(core.signedText(document)).digest("hex")}`;

/** Corrects the digests, as somebody would who changes a record and knows how it is made. */
function redigested(record) {
  const copy = structuredClone(record);
  let previous;
  for (const event of copy.order.consents) {
    if (previous) event.previous = previous;
    previous = digestOf(event);
  }
  copy.order.quoteDigest = digestOf(copy.order.quote);
  copy.orderDigest = digestOf(copy.order);
  delete copy.digest;
  return { ...copy, digest: digestOf({ ...copy, signature: undefined }) };
}

// ── What holds ──────────────────────────────────────────────────────────────────────────────────

test("everything holds of a signed record with its offer and the shop's key", async () => {
  const report = await verifyRecord(await signedRecord(), { offer: await shopOffer(), key: keys.ES256.public });
  assert.equal(report.intact, true);
  assert.deepEqual(checks(report, "holds"), [
    "record-digest",
    "order-digest",
    "quote-digest",
    "chain",
    "events",
    "texts",
    "words",
    "component",
    "offer",
    "statements",
    "trace",
    "order",
    "signature",
  ]);
  assert.equal(report.findings.length, 13);
});

test("what cannot be known without offer and key is said to be unknown", async () => {
  const report = await verifyRecord(await signedRecord());
  assert.deepEqual([report.intact, checks(report, "unknown")], [true, ["offer", "signature"]]);
  const unsigned = await verifyRecord(await newRecord(), { key: keys.ES256.public });
  assert.deepEqual([unsigned.intact, checks(unsigned, "unknown")], [true, ["offer", "signature"]]);
});

test("a record has the words at each control, those of a no included", async () => {
  const { texts, order, policies } = await newRecord();
  assert.deepEqual(
    texts.map(({ subject, id, language }) => [subject, id, language]),
    [
      ["purpose", "newsletter", "de"],
      ["purpose", "reviews", "de"],
      ["declaration", "terms", "de"],
    ],
  );
  assert.match(texts[0].text, /\( \) Ja/);
  assert.deepEqual(
    order.consents.map(({ answer }) => answer),
    ["given", "refused", "given"],
  );
  assert.ok(policies.every(({ version }) => version));
});

test("each answer names what it was shown with, and the answer before it", async () => {
  const { order } = await newRecord();
  const [first, second, third] = order.consents;
  assert.equal(first.previous, undefined);
  assert.deepEqual([second.previous, third.previous], [digestOf(first), digestOf(second)]);
  for (const event of order.consents) {
    assert.equal(event.offer, order.offer.digest);
    assert.equal(event.marketPack, order.marketPack);
    assert.deepEqual(event.component, order.component);
    assert.match(event.quote, /^sha256:/);
  }
  assert.match(order.component.module, /^sha256:/);
});

test("the key order of a record and the space in it mean nothing", async () => {
  const turned = (value) => {
    if (Array.isArray(value)) return value.map(turned);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, member]) => [name, turned(member)]),
    );
  };
  const record = turned(await signedRecord());
  const report = await verifyRecord(record, { offer: await shopOffer(), key: keys.ES256.public });
  assert.deepEqual(checks(report, "fails"), []);
});

// ── What was changed ────────────────────────────────────────────────────────────────────────────

/** Every way to change one thing: another value, nothing in its place, something beside it. */
function* changes(value, place = []) {
  if (typeof value === "string") {
    yield [place, `${value.slice(0, -1)}${value.endsWith("0") ? "1" : "0"}`];
    yield [place, `${value} `];
  } else if (typeof value === "number") yield [place, value + 1];
  else if (typeof value === "boolean") yield [place, !value];
  if (place.length > 0) yield [place, undefined];
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) yield [[...place, "beside"], "something"];
  for (const [name, member] of Object.entries(value)) yield* changes(member, [...place, name]);
}

function changed(record, [place, value]) {
  const copy = structuredClone(record);
  const holder = place.slice(0, -1).reduce((inner, name) => inner[name], copy);
  const name = place.at(-1);
  if (value !== undefined) holder[name] = value;
  else if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else delete holder[name];
  return copy;
}

test("every single change of a record is found", async () => {
  const record = await signedRecord();
  const all = [...changes(record)];
  assert.ok(all.length > 1000, `${all.length} changes`);
  const missed = [];
  for (const change of all) {
    const place = change[0].join("/");
    // The digest finds everything but what is not in it: the signature, which only the shop's key can check.
    const known = place === "signature" ? { key: keys.ES256.public } : {};
    if ((await verifyRecord(changed(record, change), known)).intact) missed.push(place);
  }
  // Without a signature nobody can know who issued the record, and the report says so.
  assert.deepEqual(missed, ["signature"]);
  const { signature, ...unsigned } = record;
  assert.ok(signature);
  assert.deepEqual(checks(await verifyRecord(unsigned, { key: keys.ES256.public }), "unknown"), ["offer", "signature"]);
});

/** @type {Record<string, [(record: any) => void, string[]]>} */
const forged = {
  "a withdrawal of what was never given": [
    ({ order }) => (order.consents[0].answer = "withdrawn"),
    ["events", "order", "signature"],
  ],
  "an answer after the order": [
    ({ order }) => (order.consents[2].at = "2036-01-01T00:00:00.000Z"),
    ["events", "order", "signature"],
  ],
  "a yes of the browser's signal": [
    ({ order }) => (order.consents[0].act = "signal"),
    ["events", "order", "signature"],
  ],
  "a lower total": [({ order }) => (order.quote.totals.payable = "1.00"), ["order", "signature"]],
  "a yes in place of a no": [({ order }) => (order.consents[1].answer = "given"), ["signature"]],
  "other words": [
    (record) => {
      record.texts[0].text += " und an alle anderen";
      const digest = `sha256:${createHash("sha256").update(record.texts[0].text).digest("hex")}`;
      record.texts[0].digest = digest;
      record.order.consents[0].shown = digest;
    },
    ["order", "signature"],
  ],
  "another seller": [({ seller }) => (seller.name = "Jemand anders"), ["statements", "signature"]],
  "another version of a policy": [({ policies }) => (policies[0].version = "9.0"), ["statements", "signature"]],
  "a figure reached otherwise": [({ trace }) => (trace[0].value = "0.01"), ["trace", "signature"]],
  "another module": [({ order, digest }) => (order.component.module = digest), ["component", "signature"]],
};

for (const [name, [change, failing]] of Object.entries(forged)) {
  test(`${name}, with every digest put right, is found by offer and key`, async () => {
    const record = await signedRecord();
    change(record);
    const report = await verifyRecord(redigested(record), { offer: await shopOffer(), key: keys.ES256.public });
    for (const check of failing) assert.ok(checks(report, "fails").includes(check), JSON.stringify(report, null, 1));
  });
}

test("an answer cannot be moved, doubled or taken out", async () => {
  for (const change of [(list) => list.reverse(), (list) => list.push(list[2]), (list) => list.shift()]) {
    const record = await newRecord();
    change(record.order.consents);
    const report = await verifyRecord(record);
    assert.ok(checks(report, "fails").includes("chain"), JSON.stringify(checks(report, "fails")));
  }
});

test("what is no record fails", async () => {
  for (const nothing of [null, undefined, 7, "record", [], {}, { recordVersion: "2" }]) {
    const { intact, findings } = await verifyRecord(nothing);
    assert.deepEqual([intact, findings[0].check], [false, "shape"]);
  }
});

test("the record of another version is not blamed for what this version shows", async () => {
  const record = await newRecord();
  record.order.component.version = "0.0.9";
  record.order.consents.forEach((event) => (event.component.version = "0.0.9"));
  record.order.marketPack = "de-2025.9";
  record.texts[0].text = record.texts[0].text.replace("Ja", "Ja, gern");
  record.texts[0].digest = `sha256:${createHash("sha256").update(record.texts[0].text).digest("hex")}`;
  record.order.consents[0].shown = record.texts[0].digest;
  const report = await verifyRecord(redigested(record), { offer: await shopOffer() });
  assert.deepEqual(checks(report, "fails"), []);
  assert.deepEqual(checks(report, "unknown"), ["words", "component", "order", "signature"]);
  assert.ok(report.findings.some(({ message }) => message.includes("check with version 0.0.9")));
});

test("another version's name excuses its words, and no figure, choice or answer", async () => {
  const changes = {
    "/quote/totals/payable": ({ quote }) => (quote.totals.payable = "1.00"),
    "/selection/voucherCode": ({ selection }) => (selection.voucherCode = "ALLESUMSONST"),
    "/consents": ({ consents }) => consents.pop(),
  };
  for (const [pointer, change] of Object.entries(changes)) {
    const record = await newRecord();
    record.order.component.version = "0.0.9";
    change(record.order);
    const report = await verifyRecord(redigested(record), { offer: await shopOffer() });
    const failing = report.findings.filter(({ outcome }) => outcome === "fails").map((finding) => finding.pointer);
    assert.ok(failing.includes(`/order${pointer}`), failing.join("\n"));
  }
});

test("two questions in the same words each have their words in the record", async () => {
  const offer = await shopOffer();
  offer.purposes.push({ ...offer.purposes[0], id: "twin" });
  const answers = [...ANSWERS, { command: "answer", purpose: "twin", agrees: true }];
  const record = await purchase({ offer, answers });
  const asked = record.texts.filter(({ subject }) => subject === "purpose").map(({ id }) => id);
  assert.deepEqual(asked, ["newsletter", "reviews", "twin"]);
  assert.deepEqual(checks(await verifyRecord(record, { offer }), "fails"), []);
});

test("there is no record of an order that the offer does not come to", async () => {
  const order = await makeOrder();
  order.quote.totals.now = "1.00";
  await assert.rejects(newRecord(order), ({ problems }) => problems.some(({ code }) => code === "not-the-offer"));
  const confirmation = { orderNumber: "", confirmedAt: "yesterday" };
  await assert.rejects(createRecord(await makeOrder(), await shopOffer(), confirmation), ({ problems }) =>
    problems.some(({ pointer }) => pointer === "/confirmedAt"),
  );
});

// ── The signature ───────────────────────────────────────────────────────────────────────────────

for (const alg of Object.keys(KINDS)) {
  test(`${alg} signs, and another implementation agrees`, async () => {
    const record = await signRecord(await newRecord(), keys[alg].private);
    assert.deepEqual(checks(await verifyRecord(record, { key: keys[alg].public }), "fails"), []);
    const [header, , tail] = record.signature.split(".");
    assert.equal(JSON.parse(Buffer.from(header, "base64url").toString()).alg, alg);
    const content = `${header}.${Buffer.from(core.signedText(record)).toString("base64url")}`;
    const key = createPublicKey({ key: keys[alg].public, format: "jwk" });
    /** @type {any} */
    const means = alg === "ES256" ? { key, dsaEncoding: "ieee-p1363" } : key;
    const hash = alg === "ES256" ? "sha256" : null;
    assert.ok(verifySignature(hash, Buffer.from(content), means, Buffer.from(tail, "base64url")));
  });
}

test("the signature of somebody else, or one that is none, fails", async () => {
  const record = await signedRecord();
  const other = await newKeys(KINDS.ES256);
  const [header, , tail] = record.signature.split(".");
  const none = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
  const critical = Buffer.from(JSON.stringify({ alg: "ES256", crit: ["b64"], b64: false })).toString("base64url");
  for (const [signature, key] of [
    [record.signature, other.public],
    [record.signature, keys.Ed25519.public],
    [`${none}..`, keys.ES256.public],
    [`${none}..${tail}`, keys.ES256.public],
    [`${critical}..${tail}`, keys.ES256.public],
    [`${header}.e30.${tail}`, keys.ES256.public],
    [`${header}..${tail}=`, keys.ES256.public],
    [`${header}..`, keys.ES256.public],
    ["signed, the shop", keys.ES256.public],
  ]) {
    const report = await verifyRecord({ ...record, signature }, { key });
    assert.ok(checks(report, "fails").includes("signature"), signature);
  }
});

test("what is no JSON is not signed, and no signature holds for it", async () => {
  /** @type {any} */
  const nothing = { a: Symbol("a") };
  await assert.rejects(signRecord(nothing, keys.ES256.private), ({ problems }) => problems.length > 0);
  const report = await verifyRecord(
    { ...nothing, signature: (await signedRecord()).signature },
    { key: keys.ES256.public },
  );
  assert.deepEqual(checks(report, "fails"), ["shape", "signature"]);
});

test("a key that lacks a part, or an algorithm that is no text, fails", async () => {
  const record = await signedRecord();
  const { x, ...half } = keys.ES256.public;
  assert.ok(x);
  assert.deepEqual(checks(await verifyRecord(record, { key: half }), "fails"), ["signature"]);
  await assert.rejects(signRecord(record, { ...half, d: keys.ES256.private.d }), TypeError);
  const header = Buffer.from(JSON.stringify({ alg: ["ES256"] })).toString("base64url");
  const signature = `${header}..${record.signature.split(".")[2]}`;
  assert.deepEqual(checks(await verifyRecord({ ...record, signature }, { key: keys.ES256.public }), "fails"), [
    "signature",
  ]);
});

test("no key but one of the two kinds signs", async () => {
  const record = await newRecord();
  for (const key of [keys.ES256.public, { kty: "RSA", d: "AQ" }, { kty: "EC", crv: "P-384", d: "AQ" }, {}, undefined]) {
    await assert.rejects(signRecord(record, key), TypeError);
  }
});

// ── In a fresh process ──────────────────────────────────────────────────────────────────────────

/** Ten purchases that have little in common. */
const PURCHASES = {
  "the basket as it comes": {},
  "in English": { locale: "en" },
  "by express": { commands: [{ command: "chooseDelivery", method: "express" }] },
  "paid by card": { commands: [{ command: "choosePayment", method: "card" }] },
  "paid in advance": { commands: [{ command: "choosePayment", method: "transfer" }] },
  "with a voucher": { commands: [{ command: "applyVoucher", code: "TEEZEIT10" }] },
  "with a subscription": {
    commands: [
      { command: "addLine", line: "subscription" },
      { command: "declare", declaration: "renewal", agrees: true },
    ],
  },
  "with a no to everything": { commands: [{ command: "answer", purpose: "newsletter", agrees: false }] },
  "with a yes taken back and given again": {
    commands: [false, true].map((agrees) => ({ command: "answer", purpose: "newsletter", agrees })),
  },
  "without an answer": { answers: [] },
};

const ADDRESS = {
  name: "Jana Sommer",
  email: "jana@example.org",
  street: "Lindenweg 4",
  "postal-code": "10435",
  city: "Berlin",
  country: "DE",
};
const ANSWERS = [
  { command: "answer", purpose: "newsletter", agrees: true },
  { command: "answer", purpose: "reviews", agrees: false },
];

/** @param {{ locale?: string, commands?: any[], answers?: any[], offer?: any }} wanted */
async function purchase({ locale = "de", commands = [], answers = ANSWERS, offer: given }) {
  const offer = given ?? (await shopOffer());
  let sent;
  /** @type {import("upfront-checkout").CheckoutOptions["sendOrder"]} */
  const sendOrder = (order) => {
    sent = order;
    return { outcome: "confirmed", orderNumber: "N-1", confirmedAt: order.placedAt };
  };
  const { checkout } = await createCheckout(offer, { locale, sendOrder });
  const all = [
    { command: "chooseDelivery", method: "standard" },
    ...Object.entries(ADDRESS).map(([field, text]) => ({ command: "enter", field, text })),
    { command: "choosePayment", method: "invoice" },
    ...answers,
    ...commands,
    ...offer.declarations.map(({ id }) => ({ command: "declare", declaration: id, agrees: true })),
    { command: "goTo", step: "review" },
  ];
  for (const command of all) await checkout.apply(command);
  void checkout.state.quote;
  const { ok, problems } = await checkout.apply({ command: "order" });
  assert.ok(ok, JSON.stringify(problems));
  return signRecord(await newRecord(sent, offer), keys.Ed25519.private);
}

for (const [name, choices] of Object.entries(PURCHASES)) {
  test(`the command line verifies a purchase ${name}`, async () => {
    const record = await file("record.json", await purchase(choices));
    const key = await file("key.json", keys.Ed25519.public);
    const { out, err, exit } = await cli([
      "verify",
      record,
      "--offer",
      await file("offer.json", await shopOffer()),
      "--key",
      key,
    ]);
    assert.deepEqual([err, exit], ["", 0], out);
    assert.match(out, /\n\nrecord\.json: 13 checks hold, 0 fail, 0 cannot be known\n/);
    assert.doesNotMatch(out, /valid|lawful/i);
  });
}

test("the command line names what fails, and its exit code says that something does", async () => {
  const record = await purchase({});
  record.order.consents[1].answer = "given";
  const { out, err, exit } = await cli(["verify", await file("record.json", record)]);
  assert.deepEqual([err, exit], ["", 1]);
  assert.match(out, /^FAILS {4}record-digest {2}\/digest$/m);
  assert.match(out, /^FAILS {4}chain {2}\/order\/consents\/2\/previous$/m);
  const { out: json } = await cli(["verify", "record.json", "--json"]);
  const report = JSON.parse(json);
  assert.deepEqual([report.intact, checks(report, "fails")], [false, ["record-digest", "order-digest", "chain"]]);
});

test("a member that stands twice in a record fails, whichever of the two is right", async () => {
  const text = JSON.stringify(await purchase({}), null, 2);
  const twice = text.replace('"orderNumber"', '"orderNumber": "TK-9999",\n  "orderNumber"');
  const { out, exit } = await cli(["verify", await file("twice.json", twice)]);
  assert.equal(exit, 1);
  assert.match(out, /^FAILS {4}shape {2}\/orderNumber$/m);
});

test("the command line says what it cannot use", async () => {
  const record = await file("record.json", await newRecord());
  for (const none of [{}, [], "text", { keys: [] }, { keys: {} }]) {
    const { err, exit } = await cli(["verify", record, "--key", await file("none.json", JSON.stringify(none))]);
    const said = "upfront-checkout: none.json is no JSON Web Key, and no set of them";
    assert.deepEqual([exit, err.split("\n")[0]], [2, said]);
  }
  const key = JSON.stringify(keys.ES256.public).replace("{", '{"x": "AQ", ');
  const twice = await cli(["verify", record, "--key", await file("twice.jwk", key)]);
  assert.deepEqual([twice.exit, /duplicate-field/.test(twice.err)], [1, true]);
  const bad = await cli(["verify", record, "--offer", await file("bad.json", { offerVersion: "1" })]);
  assert.equal(bad.exit, 1);
  assert.match(bad.err, /^bad\.json:1:1 {2}\(the whole document\) {2}missing-field/);
});
