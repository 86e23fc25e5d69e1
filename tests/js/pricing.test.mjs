// Quotes of carts that come as prices, under the terms of an offer.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openPricing } from "upfront-checkout";
import { quoteOffer } from "upfront-checkout/server";
import { shopOffer } from "./made-order.mjs";

/** The pricing under the demo shop's terms, or under these instead. */
async function shopPricing(terms = {}) {
  const { ok, pricing, problems } = await openPricing({ ...(await shopOffer()), ...terms });
  assert.deepEqual([ok, problems], [true, undefined]);
  return pricing;
}

/** The quote of a cart that must have one. */
function quoted(pricing, lines) {
  const { ok, quote, problems } = pricing.quote(lines);
  assert.deepEqual([ok, problems], [true, undefined]);
  return quote;
}

/** The problems of a cart that must have some. */
function refused(pricing, lines) {
  const { ok, quote, problems } = pricing.quote(lines);
  assert.deepEqual([ok, quote], [false, undefined]);
  assert.ok(problems.every(({ code, message, help }) => code && message && help));
  return problems.map(({ pointer }) => pointer);
}

/** An amount in cents, because whole numbers add up exactly. */
const cents = (amount) => Number(amount.replace(".", ""));
const sumOf = (rows, figure) => rows.reduce((sum, row) => sum + cents(row[figure]), 0);

/** The same random carts in every run, so that a failure can be repeated. */
function numbersFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const TAXES = [["reduced"], ["standard"], []];

function randomCart(count, seed) {
  const below = numbersFrom(seed);
  return Array.from({ length: count }, () => ({
    price: `${below(300)}.${String(below(100)).padStart(2, "0")}`,
    quantity: below(4) === 0 ? `${below(9)}.${1 + below(9)}` : 1 + below(12),
    taxes: TAXES[below(TAXES.length)],
  }));
}

test("the totals of a cart add up", async () => {
  const { lines, taxes, totals } = quoted(await shopPricing(), randomCart(50, 7));
  assert.equal(sumOf(lines, "total"), cents(totals.lines));
  assert.equal(sumOf(lines, "gross"), cents(totals.ofLines.gross));
  assert.equal(sumOf(taxes, "amount"), cents(totals.tax));
  assert.equal(cents(totals.net) + cents(totals.tax), cents(totals.gross));
  assert.equal(cents(totals.now) + cents(totals.later), cents(totals.commitment));
  assert.ok(lines.every(({ net, tax, gross }) => cents(net) + cents(tax) === cents(gross)));
});

test("a cart worked out by hand", async () => {
  const { lines, totals } = quoted(await shopPricing(), [
    { price: "19.90", quantity: 2, taxes: "standard" }, // 39.80, of it 19/119: 6.3546…
    { price: "8.90", quantity: "1.5", taxes: ["reduced"] }, // 13.35, of it 7/107: 0.8733…
  ]);
  const whole = (amount) => ({ amount, discount: "0.00", total: amount, gross: amount });
  assert.deepEqual(lines[0], { ...whole("39.80"), net: "33.45", tax: "6.35" });
  assert.deepEqual(lines[1], { ...whole("13.35"), net: "12.48", tax: "0.87" });
  assert.deepEqual([totals.net, totals.tax, totals.now], ["45.93", "7.22", "53.15"]);
});

test("prices may be negative, and exact fractions", async () => {
  const pricing = await shopPricing({ pricesIncludeTax: false });
  const { lines, totals } = quoted(pricing, [
    { price: "9.99/1.2", quantity: 3, taxes: "standard" }, // 24.975, not 3 × 8.33
    { price: "-2.50", quantity: 2, taxes: "standard" },
    { price: "4.00", quantity: "-1", taxes: "reduced" },
  ]);
  assert.deepEqual(
    lines.map(({ amount }) => amount),
    ["24.98", "-5.00", "-4.00"],
  );
  assert.deepEqual([totals.net, totals.tax, totals.gross], ["15.98", "3.52", "19.50"]);
});

test("an empty cart costs nothing", async () => {
  const { lines, taxes, totals } = quoted(await shopPricing(), []);
  assert.deepEqual([lines, taxes, totals.now, totals.commitment], [[], [], "0.00", "0.00"]);
});

test("ten thousand lines are quoted, each for itself", async () => {
  const cart = randomCart(10_000, 11);
  const { lines, totals } = quoted(await shopPricing(), cart);
  assert.equal(lines.length, 10_000);
  assert.equal(sumOf(lines, "total"), cents(totals.lines));
  const pricing = await shopPricing();
  for (const index of [0, 4_999, 9_999]) assert.deepEqual(quoted(pricing, [cart[index]]).lines, [lines[index]]);
});

test("bad lines are told all at once, each at its place", async () => {
  const good = { price: "1.00", quantity: 1, taxes: "standard" };
  const cart = [
    { ...good, price: "1,00" },
    good,
    { ...good, quantity: "two" },
    { ...good, taxes: "tea-tax" },
    { price: "1e3", quantity: "", taxes: ["standard", "tea-tax"] },
  ];
  const found = refused(await shopPricing(), cart);
  assert.deepEqual(found.sort(), ["/0/price", "/2/quantity", "/3/taxes", "/4/price", "/4/quantity", "/4/taxes"]);
});

test("numbers with decimals are refused, and so is everything else that is no decimal", async () => {
  const pricing = await shopPricing();
  const at = (line) => refused(pricing, [{ price: "1.00", quantity: 1, taxes: "standard", ...line }]);
  assert.deepEqual(at({ price: 12.34 }), ["/0/price"]);
  assert.deepEqual(at({ price: 12 }), ["/0/price"]);
  assert.deepEqual(at({ quantity: 0.15 }), ["/0/quantity"]);
  assert.deepEqual(at({ quantity: NaN }), ["/0/quantity"]);
  assert.deepEqual(at({ price: undefined, quantity: null }), ["/0/price", "/0/quantity"]);
  assert.deepEqual(at({ taxes: undefined }), ["/0/taxes"], "nothing is untaxed by being forgotten");
  assert.deepEqual(refused(pricing, [null]), ["/0/price", "/0/quantity", "/0/taxes"]);
  for (const price of ["", " 1", "1 ", "+1", "01", ".5", "5.", "1_000", "1/0", "1/2/3", "٣", "0x10", "1e400"]) {
    assert.deepEqual(at({ price }), ["/0/price"], price);
  }
});

test("a line break hides no second price or quantity", async () => {
  const pricing = await shopPricing();
  const good = { price: "1.00", quantity: 1, taxes: "standard" };
  assert.deepEqual(refused(pricing, [good, { ...good, price: "1.00\n2.00" }, good]), ["/1/price"]);
  assert.deepEqual(refused(pricing, [good, { ...good, quantity: "1\n2" }, good]), ["/1/quantity"]);
  assert.deepEqual(refused(pricing, [{ ...good, price: "1\n2", quantity: "1\n2" }]), ["/0/price", "/0/quantity"]);
});

test("a bad offer opens no pricing, and says why", async () => {
  const { ok, pricing, problems } = await openPricing({ ...(await shopOffer()), currency: "EURO" });
  assert.deepEqual([ok, pricing, problems.map(({ pointer }) => pointer)], [false, undefined, ["/currency"]]);
});

/** The cart as an offer of its own, whose basket is the cart. */
function offerOf(terms, cart) {
  const words = { de: "Ware", en: "Goods" };
  const id = (index) => `line-${index}`;
  const lines = cart.map(({ price, taxes }, index) => ({
    id: id(index),
    title: words,
    description: words,
    nature: "goods",
    price: { amount: price },
    quantity: { unit: "C62", minimum: "0.1", step: "0.1" },
    taxes,
  }));
  const basket = cart.map(({ quantity }, index) => ({ line: id(index), quantity: String(quantity) }));
  return { ...terms, lines, basket, rules: [] };
}

const OFF = { id: "off", title: { de: "Rabatt", en: "Discount" } };

/** Terms that change how the figures come about. */
const TERMS = {
  "as the shop has them": {},
  "with prices without tax": { pricesIncludeTax: false },
  "with the tax rounded on each line": { rounding: { level: "line", mode: "half-even" } },
  "with everything exact": { rounding: { convention: "gobl" } },
  "with a discount for everybody": { discounts: [{ ...OFF, percent: "0.075" }] },
  "with an amount off": { discounts: [{ ...OFF, amount: "17.77" }] },
};

for (const [name, terms] of Object.entries(TERMS)) {
  test(`a cart costs what the same offer costs, ${name}`, async () => {
    const offer = { ...(await shopOffer()), ...terms };
    for (const seed of [1, 2, 3]) {
      const cart = randomCart(40, seed);
      const { lines, taxes, discounts, totals } = quoted(await shopPricing(terms), cart);
      const { quote, problems } = await quoteOffer(offerOf(offer, cart));
      assert.deepEqual(problems, undefined);
      /** @param {Partial<import("upfront-checkout").CartQuoteLine>} line */
      const figures = ({ amount, discount, total, net, tax, gross }) => ({ amount, discount, total, net, tax, gross });
      assert.deepEqual(lines, quote.lines.map(figures));
      assert.deepEqual([taxes, discounts, totals], [quote.taxes, quote.discounts, quote.totals]);
    }
  });
}
