// The checkout without the element, in Node: for storefronts that draw their own interface.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createCheckout } from "upfront-checkout";
import { verifyOrder } from "upfront-checkout/server";
import { fillIn, shopOffer } from "./made-order.mjs";

/** @type {import("upfront-checkout").CheckoutOptions["sendOrder"]} */
const confirm = async (order) => ({ outcome: "confirmed", orderNumber: "N-1", confirmedAt: order.placedAt });

/** Waits for the first state that fits. */
const until = (checkout, fits) =>
  new Promise((resolve) => {
    const stop = checkout.subscribe(() => {
      if (!fits(checkout.state)) return;
      stop();
      resolve(checkout.state);
    });
  });

test("a whole purchase runs without the element", async () => {
  const offer = await shopOffer();
  const sent = [];
  /** @type {typeof confirm} */
  const sendOrder = (order) => {
    sent.push(order);
    return confirm(order);
  };
  const { ok, checkout } = await createCheckout(offer, { locale: "en", sendOrder });
  assert.equal(ok, true);
  assert.deepEqual(
    [checkout.state.step, checkout.state.language, checkout.quote.totals.now],
    ["basket", "en", "73.05"],
  );
  await fillIn(checkout);
  assert.equal(checkout.state.complete, true);
  const confirmed = until(checkout, ({ stage }) => stage === "confirmed");
  assert.deepEqual(await checkout.apply({ command: "order" }), { ok: true });
  assert.equal((await confirmed).orderNumber, "N-1");
  assert.equal(sent.length, 1);
  assert.equal((await verifyOrder(sent[0], offer)).accepted, true);
  assert.match(checkout.document(), /^<!doctype html>\n<html lang="en">/);
});

test("the storefront hears every change and consent, until it stops hearing", async () => {
  const { checkout } = await createCheckout(await shopOffer(), { locale: "de" });
  const heard = [];
  const stop = checkout.subscribe(({ type }) => heard.push(type));
  await checkout.apply({ command: "answer", purpose: "newsletter", agrees: true });
  stop();
  await checkout.apply({ command: "answer", purpose: "newsletter", agrees: false });
  assert.deepEqual(heard, ["change", "consent"]);
  const answers = checkout.state.consents.map(({ answer, act }) => [answer, act]);
  assert.deepEqual(answers, [
    ["given", "storefront"],
    ["withdrawn", "storefront"],
  ]);
});

test("a bad command is refused with its problems, and changes nothing", async () => {
  const { checkout } = await createCheckout(await shopOffer(), { locale: "de" });
  const before = checkout.state;
  for (const [command, code] of /** @type {[any, string][]} */ ([
    [{ command: "bake" }, "unknown-word"],
    [{ command: "setQuantity", line: "darjeeling", quantity: 0.5 }, "wrong-type"],
    [{ command: "chooseDelivery", method: "drone" }, "unknown-reference"],
    [{ command: "goTo" }, "missing-field"],
  ])) {
    const { ok, problems } = await checkout.apply(command);
    assert.deepEqual([ok, problems[0].code], [false, code]);
  }
  assert.deepEqual(checkout.state, before);
});

test("a bad offer is answered with every problem", async () => {
  const offer = await shopOffer();
  offer.currency = "EURO";
  offer.lines[0].price.amount = 8.9;
  const { ok, problems } = await createCheckout(offer);
  assert.equal(ok, false);
  assert.deepEqual(problems.map(({ pointer }) => pointer).sort(), ["/currency", "/lines/0/price/amount"]);
});

test("an order that cannot be sent is unknown, and settled by sending it again", async () => {
  let network = false;
  const sendOrder = (order) => (network ? confirm(order) : Promise.reject(new Error("no network")));
  const { checkout } = await createCheckout(await shopOffer(), { locale: "de", sendOrder });
  await fillIn(checkout);
  void checkout.quote;
  const unknown = until(checkout, ({ stage }) => stage === "unknown");
  await checkout.apply({ command: "order" });
  const { attempt } = await unknown;
  network = true;
  const confirmed = until(checkout, ({ stage }) => stage === "confirmed");
  await checkout.apply({ command: "retry" });
  assert.equal((await confirmed).attempt, attempt);
});

test("a late answer to an earlier order says nothing about the present one", async () => {
  const answers = [];
  const sendOrder = () => new Promise((resolve) => answers.push(resolve));
  const { checkout } = await createCheckout(await shopOffer(), { locale: "de", sendOrder });
  for (const attempt of ["first", "second"]) {
    await fillIn(checkout);
    await checkout.apply({ command: "order" });
    assert.equal(checkout.state.stage, "ordering", attempt);
    if (attempt === "first") await checkout.reset();
  }
  const confirmed = (orderNumber) => ({ outcome: "confirmed", orderNumber, confirmedAt: new Date().toISOString() });
  answers[0](confirmed("N-1"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(checkout.state.stage, "ordering");
  const settled = until(checkout, ({ stage }) => stage === "confirmed");
  answers[1](confirmed("N-2"));
  assert.equal((await settled).orderNumber, "N-2");
});

test("an answer that says more than it was asked is understood", async () => {
  const sendOrder = async (order) => ({
    ...(await confirm(order)),
    reason: null,
    differences: [],
    trackingHint: "soon",
  });
  const { checkout } = await createCheckout(await shopOffer(), { locale: "de", sendOrder });
  await fillIn(checkout);
  const confirmed = until(checkout, ({ stage }) => stage === "confirmed");
  await checkout.apply({ command: "order" });
  assert.equal((await confirmed).orderNumber, "N-1");
});

// ── Global Privacy Control ──────────────────────────────────────────────────────────────────────

/** The demo shop, which shares data for its second purpose. */
async function sharingOffer() {
  const offer = await shopOffer();
  offer.purposes[1].saleOrSharing = true;
  return offer;
}

const answersOf = ({ consents }) => consents.map(({ id, answer, act }) => `${id} ${answer} ${act}`);

test("a privacy signal answers no to sale and sharing, and to nothing else", async () => {
  const { checkout } = await createCheckout(await sharingOffer(), { locale: "de", privacySignal: true });
  assert.deepEqual(answersOf(checkout.state), ["reviews refused signal"]);
  await checkout.apply({ command: "answer", purpose: "reviews", agrees: true });
  assert.deepEqual(answersOf(checkout.state), ["reviews refused signal", "reviews renewed storefront"]);
  await checkout.reset();
  assert.deepEqual(answersOf(checkout.state), ["reviews refused signal"]);
});

test("without a privacy signal, or without sale and sharing, nothing is answered beforehand", async () => {
  const { checkout } = await createCheckout(await sharingOffer(), { locale: "de" });
  assert.deepEqual(answersOf(checkout.state), []);
  const { checkout: other } = await createCheckout(await shopOffer(), { locale: "de", privacySignal: true });
  assert.deepEqual(answersOf(other.state), []);
});

test("an order with a no by signal is accepted, with a yes by signal it is not", async () => {
  const offer = await sharingOffer();
  const answers = [];
  const sendOrder = (order) => (answers.push(order), confirm(order));
  const { checkout } = await createCheckout(offer, { locale: "de", privacySignal: true, sendOrder });
  await fillIn(checkout);
  await checkout.apply({ command: "order" });
  const [order] = answers;
  assert.equal((await verifyOrder(order, offer)).accepted, true);
  const given = order.consents.find(({ answer }) => answer === "given");
  given.act = "signal";
  const { differences } = await verifyOrder(order, offer);
  assert.ok(
    differences.some(({ pointer }) => pointer.endsWith("/act")),
    JSON.stringify(differences),
  );
});
