// What a tax service stated for one destination buys nothing at another: in the checkout, and at the server.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { createCheckout } from "upfront-checkout";
import { checkOffer, quoteOffer, taxedFor, verifyOrder } from "upfront-checkout/server";

/** One thing for 120.00 with tax, sent to Germany and France; a tax service states the totals. */
const readOffer = async () =>
  JSON.parse(await readFile(new URL("../cases/stated/offer.json", import.meta.url), "utf8"));

const FRENCH = { net: "100.00", tax: "20.00", rate: "0.20" };
const GERMAN = { net: "100.84", tax: "19.16", rate: "0.19" };

/** What the service answers. */
const answer = ({ net, tax, rate }, named) => ({
  ...named,
  net,
  tax,
  total: "120.00",
  taxes: [{ name: { en: "VAT" }, rate, net, amount: tax }],
});

const enter = (checkout, field, text) => checkout.apply({ command: "enter", field, text });

async function goTo(checkout, country, postalCode) {
  await enter(checkout, "country", country);
  await enter(checkout, "postal-code", postalCode);
}

const stateTotals = (checkout, totals) => checkout.apply({ command: "stateTotals", totals });

/** A checkout that is filled in but for the country, and the orders that it sends. */
async function filledIn() {
  const sent = [];
  /** @type {import("upfront-checkout").CheckoutOptions["sendOrder"]} */
  const sendOrder = async (order) => {
    sent.push(order);
    return { outcome: "confirmed", orderNumber: "N-1", confirmedAt: order.placedAt };
  };
  const { checkout } = await createCheckout(await readOffer(), { locale: "en", sendOrder });
  await checkout.apply({ command: "chooseDelivery", method: "std" });
  await checkout.apply({ command: "choosePayment", method: "card" });
  const address = { name: "Ada Muster", email: "ada@example.org", street: "Weg 3", city: "Ort" };
  for (const [field, text] of Object.entries(address)) await enter(checkout, field, text);
  return { checkout, sent };
}

const order = async (checkout) => {
  await checkout.apply({ command: "goTo", step: "review" });
  void checkout.quote;
  return checkout.apply({ command: "order" });
};

test("totals for France are dropped when the address becomes German, and nothing can be ordered", async () => {
  const { checkout, sent } = await filledIn();
  await goTo(checkout, "FR", "75001");
  assert.deepEqual(checkout.state.destination, { country: "FR", postalCode: "75001" });
  await stateTotals(checkout, answer(FRENCH, { taxedFor: checkout.state.taxedFor }));
  assert.deepEqual([checkout.state.complete, checkout.quote.totals.tax], [true, "20.00"]);

  await enter(checkout, "country", "DE");
  assert.deepEqual([checkout.state.complete, checkout.quote], [false, undefined]);
  assert.equal(checkout.state.problem.code, "totals-not-stated");
  assert.deepEqual(checkout.state.openPoints, [{ code: "totals-not-stated", step: "review", place: "review" }]);
  await order(checkout);
  assert.equal(sent.length, 0);
});

test("the digest of the selection alone counts before the address, and for none", async () => {
  const { checkout } = await filledIn();
  const { selectionDigest } = checkout.state;
  await stateTotals(checkout, answer(FRENCH, { selection: selectionDigest }));
  assert.equal(checkout.quote.totals.tax, "20.00");
  await enter(checkout, "country", "FR");
  assert.equal(checkout.state.selectionDigest, selectionDigest);
  assert.equal(checkout.state.problem.code, "totals-not-stated");
});

test("the server takes the totals of the order's destination, and no others", async () => {
  const { checkout, sent } = await filledIn();
  await goTo(checkout, "FR", "75001");
  const inFrance = checkout.state.taxedFor;
  await goTo(checkout, "DE", "10115");
  await stateTotals(checkout, answer(GERMAN, { taxedFor: checkout.state.taxedFor }));
  await order(checkout);
  assert.equal(sent.length, 1);

  const offer = await readOffer();
  const { destination, ...named } = await taxedFor(sent[0], offer);
  assert.deepEqual(destination, { country: "DE", postalCode: "10115" });
  assert.deepEqual(named, { taxedFor: checkout.state.taxedFor });
  const verdict = (totals, given = sent[0]) => verifyOrder(given, { ...offer, statedTotals: totals });
  assert.equal((await verdict(answer(GERMAN, named))).accepted, true);

  const wrong = [
    answer(FRENCH, { taxedFor: inFrance }),
    answer(GERMAN, { taxedFor: inFrance }),
    answer(GERMAN, { selection: checkout.state.selectionDigest }),
  ];
  for (const totals of wrong) {
    const { differences } = await verdict(totals);
    assert.deepEqual(
      differences.map(({ code, pointer }) => [code, pointer]),
      [["quote", "/selection"]],
    );
  }
  for (const party of [{ country: "FR" }, { postalCode: "10117" }]) {
    const moved = { ...sent[0], party: { ...sent[0].party, ...party } };
    assert.equal((await verdict(answer(GERMAN, named), moved)).accepted, false, JSON.stringify(party));
  }
});

test("what cannot be read has no destination", async () => {
  await assert.rejects(taxedFor({}, await readOffer()), ({ problems }) => problems.length > 5);
});

test("every row that cannot be is a problem at its place", async () => {
  const name = { en: "Tax" };
  const taxes = [
    { name, rate: "0.0625", net: "100.00", amount: "7.75" },
    { name, net: "900.00", amount: "12.25" },
  ];
  const statedTotals = { net: "100.00", tax: "20.00", total: "120.00", taxes };
  const places = [
    ["does-not-add-up", "/statedTotals/taxes/0/amount"],
    ["does-not-add-up", "/statedTotals/taxes/1/net"],
  ];
  const offer = { ...(await readOffer()), statedTotals };
  const found = [await checkOffer(offer), (await quoteOffer(offer)).problems];
  const { checkout } = await createCheckout(await readOffer(), { locale: "en" });
  await stateTotals(checkout, statedTotals);
  for (const problems of [...found, checkout.state.problems]) {
    assert.deepEqual(
      problems.map(({ code, pointer }) => [code, pointer]),
      places,
    );
    assert.ok(problems.every(({ help }) => help.startsWith("state ")));
  }
  assert.deepEqual(checkout.state.problem, checkout.state.problems[0]);
});
