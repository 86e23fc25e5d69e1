// The consumer's receipt: consents in the terms of the Data Privacy Vocabulary, and nothing beyond them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createCheckout } from "upfront-checkout";
import { createReceipt, createRecord } from "upfront-checkout/record";
import { fillIn, shopOffer } from "./made-order.mjs";

/** The terms that a receipt may use. Each is in DPV 2.3, except our own. */
const DPV = [
  ...["ConsentReceipt", "ConsentRecord", "hasIdentifier", "hasRecordOfActivity", "hasDataSubject", "hasJurisdiction"],
  ...[
    "hasDataController",
    "DataController",
    "hasName",
    "hasAddress",
    "hasContact",
    "hasService",
    "hasNotice",
    "Notice",
  ],
  ...["hasProcess", "Process", "hasPurpose", "Purpose", "hasNecessity", "Optional", "hasLegalBasis", "Consent"],
  ...["hasPersonalData", "PersonalData", "hasDataSource", "DataSubjectDataSource", "hasStorageCondition"],
  ...["StorageDuration", "hasRecipientThirdParty", "ThirdParty", "hasConsentStatus", "hasConsentControl"],
  ...["WithdrawConsent", "ConsentRequested", "ConsentGiven", "RenewedConsentGiven", "ConsentRefused"],
  ...["ConsentWithdrawn", "ExplicitlyExpressedConsent", "isIndicatedAtTime", "isIndicatedBy", "hasIndicationMethod"],
  ...["ConsentExpired", "DataSubject", "Consumer", "CodeOfConduct", "hasOrganisationalMeasure"],
];
const OWN = [
  ...["declared", "recordDigest", "orderDigest", "quoteDigest", "orderButton", "Declaration", "statement", "policies"],
  ...["shown", "step", "eventDigest", "previousEvent", "textDigest"],
];

/**
 * The receipt of an order that is filled in as usual, and then changed by commands.
 *
 * @param {{ commands?: any[], offer?: any, locale?: string }} wanted
 */
async function receiptOf({ commands = [], offer, locale = "de" } = {}) {
  const shop = offer ?? (await shopOffer());
  /** @type {any} */
  let order;
  /** @type {import("upfront-checkout").CheckoutOptions["sendOrder"]} */
  const sendOrder = (sent) => {
    order = sent;
    return { outcome: "confirmed", orderNumber: "TK-7", confirmedAt: sent.placedAt };
  };
  const { checkout } = await createCheckout(shop, { locale, sendOrder });
  await fillIn(checkout);
  for (const command of commands) await checkout.apply(command);
  void checkout.state.quote;
  const { ok, problems } = await checkout.apply({ command: "order" });
  assert.ok(ok, JSON.stringify(problems));
  const record = await createRecord(order, shop, { orderNumber: "TK-7", confirmedAt: order.placedAt });
  return { record, receipt: await createReceipt(record) };
}

const answer = (purpose, agrees) => ({ command: "answer", purpose, agrees });
const activityOf = (receipt) => receipt["dpv:hasRecordOfActivity"][0];
const processOf = (receipt, id) =>
  activityOf(receipt)["dpv:hasProcess"].find((process) => process["dpv:hasPurpose"]["dct:identifier"] === id);
const statesOf = (receipt, id) => processOf(receipt, id)["dpv:hasConsentStatus"].map((status) => status["@type"][0]);

/** Every `prefix:term` in a document, as a name or as a value that is one. */
function* termsIn(value) {
  if (typeof value === "string" && /^(dpv|upfront|eu-gdpr|loc):[\w-]+$/.test(value)) yield value;
  if (value === null || typeof value !== "object") return;
  for (const [name, member] of Object.entries(value)) {
    if (!Array.isArray(value) && name !== "@context") yield* termsIn(name);
    if (name !== "@context") yield* termsIn(member);
  }
}

test("a receipt has one process for each purpose, the refused one included", async () => {
  const offer = await shopOffer();
  const { receipt } = await receiptOf();
  const ids = activityOf(receipt)["dpv:hasProcess"].map((process) => process["dpv:hasPurpose"]["dct:identifier"]);
  assert.deepEqual(
    ids,
    offer.purposes.map(({ id }) => id),
  );
  assert.deepEqual(
    [statesOf(receipt, "newsletter"), statesOf(receipt, "reviews")],
    [["dpv:ConsentGiven"], ["dpv:ConsentRefused"]],
  );
});

test("every term of a receipt is one of DPV or of ours, and every prefix is explained", async () => {
  const commands = [answer("newsletter", false), answer("newsletter", true)];
  const { receipt } = await receiptOf({ commands });
  const known = [
    ...DPV.map((term) => `dpv:${term}`),
    ...OWN.map((term) => `upfront:${term}`),
    "eu-gdpr:A6-1-a",
    "loc:DE",
  ];
  assert.deepEqual(
    [...new Set(termsIn(receipt))].filter((term) => !known.includes(term)),
    [],
  );
  const prefixes = new Set(
    [...JSON.stringify(activityOf(receipt)).matchAll(/"([a-z-]+):[A-Za-z][\w-]*":/g)].map(([, prefix]) => prefix),
  );
  for (const prefix of prefixes) assert.ok(receipt["@context"][prefix], prefix);
});

test("what was taken back and given again stands there in its order", async () => {
  const commands = [answer("newsletter", false), answer("newsletter", true), answer("reviews", true)];
  const { receipt } = await receiptOf({ commands });
  assert.deepEqual(statesOf(receipt, "newsletter"), [
    "dpv:ConsentGiven",
    "dpv:ConsentWithdrawn",
    "dpv:RenewedConsentGiven",
  ]);
  // A yes after a no is a first yes: nothing was renewed.
  assert.deepEqual(statesOf(receipt, "reviews"), ["dpv:ConsentRefused", "dpv:ConsentGiven"]);
});

test("a question that nobody answered is open, and no consent", async () => {
  const offer = await shopOffer();
  offer.purposes.push({ ...offer.purposes[0], id: "third" });
  const { receipt } = await receiptOf({ offer });
  assert.deepEqual(statesOf(receipt, "third"), ["dpv:ConsentRequested"]);
  assert.equal(processOf(receipt, "third")["dpv:hasConsentStatus"][0]["dpv:isIndicatedBy"], undefined);
});

test("a third party stands there by name, and how to withdraw", async () => {
  const offer = await shopOffer();
  const { receipt } = await receiptOf();
  for (const { id, recipient, withdrawal } of offer.purposes) {
    const process = processOf(receipt, id);
    assert.deepEqual(
      process["dpv:hasRecipientThirdParty"].map((party) => party["dpv:hasName"]),
      recipient ? [recipient] : [],
    );
    assert.equal(process["dpv:hasConsentControl"][0]["dct:description"]["@value"], withdrawal.de);
  }
  assert.ok(offer.purposes.some(({ recipient }) => recipient));
});

test("a declaration is no consent, and one that was not needed is not there", async () => {
  const { receipt } = await receiptOf();
  const declared = activityOf(receipt)["upfront:declared"];
  assert.deepEqual(
    declared.map((declaration) => [declaration["dct:identifier"], declaration["@type"]]),
    [["terms", "upfront:Declaration"]],
  );
});

test("a receipt is in the language of the order and tells nothing of who bought", async () => {
  const { record, receipt } = await receiptOf({ locale: "en" });
  assert.equal(activityOf(receipt)["dct:language"], "en");
  assert.equal(activityOf(receipt)["upfront:orderButton"]["@value"], "Order with obligation to pay");
  assert.equal(activityOf(receipt)["upfront:recordDigest"], record.digest);
  const text = JSON.stringify(receipt);
  for (const secret of ["Jana", "jana@example.org", "Lindenweg"]) assert.ok(!text.includes(secret), secret);
});

test("outside the European Union no article of its law is named", async () => {
  const offer = await shopOffer();
  const { record } = await receiptOf({ offer });
  const elsewhere = await createReceipt({ ...record, market: "CA-QC" });
  const bases = activityOf(elsewhere)["dpv:hasProcess"].map((process) => process["dpv:hasLegalBasis"]);
  assert.deepEqual([...new Set(bases)], ["dpv:Consent"]);
  assert.equal(activityOf(elsewhere)["dpv:hasJurisdiction"], "loc:CA-QC");
});

test("what is no record has no receipt", async () => {
  await assert.rejects(
    createReceipt(/** @type {any} */ ({ recordVersion: "1" })),
    ({ problems }) => problems.length > 5,
  );
});
