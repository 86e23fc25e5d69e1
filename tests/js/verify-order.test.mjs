// The shop's server accepts an order only if it agrees with the engine to the last cent, word and digest.

import assert from "node:assert/strict";
import { test } from "node:test";
import { checkOffer, verifyOrder } from "upfront-checkout/server";
import { forged, forgeries } from "../forgeries.mjs";
import { makeOrder, shopOffer } from "./made-order.mjs";

const SHA_256 = /^sha256:[0-9a-f]{64}$/;

/** An order with one thing changed is refused, and the difference is named where it is. */
function refuses(forgery) {
  return async () => {
    const verdict = await verifyOrder(forged(await makeOrder(), forgery), await shopOffer());
    assert.equal(verdict.accepted, false);
    assert.equal(verdict.digest, undefined);
    const places = verdict.differences.map(({ code, pointer }) => `${code} ${pointer}`);
    assert.ok(places.includes(`${forgery.code} ${forgery.pointer}`), places.join("\n"));
    assert.ok(verdict.differences.every(({ message }) => message.length > 0));
  };
}

test("an order as the checkout made it is accepted", async () => {
  const verdict = await verifyOrder(await makeOrder(), await shopOffer());
  assert.equal(verdict.accepted, true);
  assert.match(verdict.digest, SHA_256);
});

test("an order in English is accepted", async () => {
  const verdict = await verifyOrder(await makeOrder({ language: "en" }), await shopOffer());
  assert.deepEqual(Object.keys(verdict).sort(), ["accepted", "digest"]);
});

test("a changed price is refused", refuses(forgeries.price));
test("a changed quantity is refused", refuses(forgeries.quantity));
test("a quantity beside the steps is refused", refuses(forgeries.step));
test("a changed total is refused", refuses(forgeries.total));
test("a changed digest of the quote is refused", refuses(forgeries.digest));
test("a changed digest of the offer is refused", refuses(forgeries.offer));
test("other words on the order button are refused", refuses(forgeries.button));
test("a language that does not fit the button is refused", refuses(forgeries.language));
test("a language that the offer is not written in is refused", refuses(forgeries.foreignLanguage));
test("a declaration that is missing is refused", refuses(forgeries.removedDeclaration));
test("a consent to other words than were shown is refused", refuses(forgeries.otherWords));
test("a consent that was put in is refused", refuses(forgeries.addedConsent));
test("a consent that is given twice is refused", refuses(forgeries.repeatedConsent));
test("a consent that was taken out is refused", refuses(forgeries.removedConsent));
test("a consent that was moved to another step is refused", refuses(forgeries.otherStep));
test("a charge that was left out is refused", refuses(forgeries.fee));
test("a voucher that the offer does not have is refused", refuses(forgeries.voucher));
test("an address that cannot be one is refused", refuses(forgeries.email));
test("personal data that was not asked for is refused", refuses(forgeries.notAsked));
test("a member that an order does not have is refused", refuses(forgeries.unknownMember));
test("an order from long ago is refused", refuses(forgeries.time));

test("an order worked out from a cheaper offer is refused, although it agrees with itself", async () => {
  const offer = await shopOffer();
  const cheaper = structuredClone(offer);
  cheaper.lines.find(({ id }) => id === "teapot").price.amount = "1.00";
  const order = await makeOrder({ offer: cheaper });
  assert.equal((await verifyOrder(order, cheaper)).accepted, true);
  order.offer.digest = (await makeOrder()).offer.digest;
  const { accepted, differences } = await verifyOrder(order, offer);
  assert.equal(accepted, false);
  const price = differences.find(({ pointer }) => pointer === "/quote/lines/1/unitPrice");
  assert.deepEqual([price.expected, price.found], ["39.00", "1.00"]);
});

test("a difference is told with what should stand there", async () => {
  const order = forged(await makeOrder(), forgeries.total);
  const { differences } = await verifyOrder(order, await shopOffer());
  assert.deepEqual(differences, [
    {
      code: "quote",
      pointer: "/quote/totals/now",
      message: "this is not what the offer says",
      expected: "72.17",
      found: "1.00",
    },
  ]);
});

test("an order is checked as of the given time", async () => {
  const order = await makeOrder();
  const offer = await shopOffer();
  const later = new Date(Date.parse(order.placedAt) + 25 * 60 * 60 * 1000).toISOString();
  const { differences } = await verifyOrder(order, offer, { now: later });
  assert.deepEqual(
    differences.map(({ code }) => code),
    ["placed-at"],
  );
});

test("an order has one digest, and another attempt another one", async () => {
  const offer = await shopOffer();
  const order = await makeOrder();
  const other = structuredClone(order);
  other.attempt = "attempt-2";
  const digests = await Promise.all([order, order, other].map(async (each) => (await verifyOrder(each, offer)).digest));
  assert.equal(digests[0], digests[1]);
  assert.notEqual(digests[0], digests[2]);
});

test("what is no order at all is refused without an exception", async () => {
  const offer = await shopOffer();
  for (const nothing of [null, undefined, "", [], {}, 7]) {
    const verdict = await verifyOrder(nothing, offer);
    assert.equal(verdict.accepted, false);
    assert.ok(verdict.differences.length > 0);
  }
});

test("an order nested without end is refused, and the next one is checked as ever", async () => {
  const deep = JSON.parse(`${"[".repeat(20_000)}${"]".repeat(20_000)}`);
  assert.equal((await verifyOrder({ attempt: "a", x: deep }, await shopOffer())).accepted, false);
  assert.equal((await verifyOrder(await makeOrder(), await shopOffer())).accepted, true);
});

test("a line with the same option chosen twice is refused", async () => {
  const order = await makeOrder();
  order.selection.lines[1].options.push({ option: "colour", choice: "black" });
  assert.equal((await verifyOrder(order, await shopOffer())).accepted, false);
});

test("personal data longer than any field takes is refused", async () => {
  const order = await makeOrder();
  order.party.name = "x".repeat(5_000);
  assert.equal((await verifyOrder(order, await shopOffer())).accepted, false);
});

test("a bad offer of the shop's own is thrown with its problems", async () => {
  const offer = await shopOffer();
  delete offer.seller;
  offer.lines[0].taxes = 7;
  const order = await makeOrder();
  await assert.rejects(verifyOrder(order, offer), ({ problems }) => {
    assert.deepEqual(problems.map(({ pointer }) => pointer).sort(), ["", "/lines/0/taxes"]);
    return true;
  });
});

test("the demo shop's offer is in order", async () => {
  assert.deepEqual(await checkOffer(await shopOffer()), []);
});
