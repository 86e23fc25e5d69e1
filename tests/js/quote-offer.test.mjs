// What an offer costs, asked for on the server: the figures, how each was reached, and why there are none.

import assert from "node:assert/strict";
import { test } from "node:test";
import { checkOffer, quoteOffer } from "upfront-checkout/server";
import { shopOffer } from "./made-order.mjs";

const AT = "2026-11-25T09:30:00Z";

/** Decimals that are no amounts of the quote: what the offer states, counts and shares. */
const NO_FIGURES = ["unitPrice", "per", "quantity", "rate", "percent", "prior", "annualRate"];

/** Every amount in a quote, with its JSON Pointer. */
function amounts(value, pointer = "", name = "") {
  if (typeof value === "string") {
    const isAmount = /^-?\d+(\.\d+)?$/.test(value) && !NO_FIGURES.includes(name);
    return isAmount ? [[pointer, value]] : [];
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, member]) => amounts(member, `${pointer}/${key}`, key));
}

/** The amounts of a quote, other than zero, that its trace does not explain. */
function untraced({ quote = undefined, trace = undefined }) {
  const figures = amounts(quote).filter(([, value]) => /[1-9]/.test(value));
  assert.ok(figures.length > 0);
  return figures.filter(([pointer, value]) => !isTold(trace, pointer, value)).map((figure) => figure.join(" "));
}

/** Explained by one step, or by several together: a line's own discount and its share of one on the order. */
function isTold(trace, pointer, value) {
  const values = trace.filter(({ figure }) => figure === pointer).map((step) => step.value);
  return values.includes(value) || (values.length > 1 && sumOf(values) === units(value));
}

const DECIMALS = 12;

/** A decimal as a whole number of 10⁻¹²: JavaScript's own numbers would not add up. */
function units(decimal) {
  const [whole, part = ""] = decimal.split(".");
  return BigInt(whole + part.padEnd(DECIMALS, "0"));
}

const sumOf = (decimals) => decimals.map(units).reduce((sum, each) => sum + each, 0n);

const SUBSCRIPTION = { line: "subscription", quantity: "1" };

/** Everything that the demo shop has, bought at once. */
const EVERYTHING = {
  lines: [
    { line: "darjeeling", quantity: "0.15" },
    {
      line: "teapot",
      quantity: "2",
      options: [
        { option: "colour", choice: "blue" },
        { option: "size", choice: "large" },
      ],
    },
    SUBSCRIPTION,
    { line: "guide", quantity: "1" },
    { line: "iced-tea", quantity: "6" },
  ],
  delivery: "express",
  payment: "invoice",
  voucherCode: "TEEZEIT10",
};

/** The demo shop with everything else that an offer can say about money. */
async function richOffer() {
  const offer = await shopOffer();
  const title = { de: "Anderes", en: "Other" };
  offer.lines[0].discounts = [{ percent: "0.05" }, { amount: "0.10", per: "unit" }];
  offer.lines[0].charges = [
    { title, percent: "0.02" },
    { title, amount: "0.40", taxable: false },
  ];
  offer.discounts.push({ id: "late", title, percent: "0.01", apply: "after-tax" });
  offer.charges = [
    { id: "packing", title, kind: "fee", amount: "1.10", taxes: ["standard"] },
    { id: "duty", title, kind: "customs-duty", least: "2.00", most: "7.00", collectedBy: title, due: "delivery" },
    { id: "stay", title, kind: "tourist-tax", amount: "3.00", due: "use" },
  ];
  offer.prepaid = [{ id: "card", title, amount: "20.00" }];
  offer.payableRounding = { increment: "0.05" };
  const monthly = { count: 4, interval: { count: 1, unit: "month" } };
  offer.payment[0].instalments = { ...monthly, costPercent: "0.02", annualRate: "0.049" };
  return offer;
}

test("every amount of a quote has its step in the trace", async () => {
  const net = { ...(await richOffer()), pricesIncludeTax: false };
  const offers = { shop: await shopOffer(), rich: await richOffer(), net };
  for (const [name, offer] of Object.entries(offers)) {
    for (const selection of [undefined, EVERYTHING, { ...EVERYTHING, payment: "card" }, { lines: [SUBSCRIPTION] }]) {
      const answer = await quoteOffer(offer, { selection, at: AT });
      assert.deepEqual(answer.problems, undefined, name);
      assert.deepEqual(untraced(answer), [], `${name}, ${selection?.lines.length} lines, ${selection?.payment}`);
    }
  }
});

test("every step of the trace is about a figure of the quote", async () => {
  const { quote, trace } = await quoteOffer(await richOffer(), { selection: EVERYTHING, at: AT });
  const found = new Map(amounts(quote));
  assert.deepEqual(
    trace.filter(({ figure }) => !found.has(figure)),
    [],
  );
});

test("the basket of the offer is quoted where nothing was chosen", async () => {
  const offer = await shopOffer();
  const answer = await quoteOffer(offer, { at: AT });
  assert.deepEqual([answer.ok, answer.language, answer.quote.totals.now], [true, "de", "73.05"]);
  assert.match(answer.quoteDigest, /^sha256:[0-9a-f]{64}$/);
  assert.deepEqual(
    answer.payments.map(({ method, fee }) => [method, fee]),
    [
      ["card", "0.00"],
      ["invoice", "1.50"],
      ["transfer", "0.00"],
    ],
  );
  assert.deepEqual(answer.violations, []);
});

test("the words are in the language that was asked for, or in the offer's first", async () => {
  const offer = await shopOffer();
  for (const [locale, language, total] of [
    ["en", "en", "€73.05"],
    ["en-GB", "en", "€73.05"],
    ["de-AT", "de", "73,05 €"],
    ["fr", "de", "73,05 €"],
    [undefined, "de", "73,05 €"],
  ]) {
    const answer = await quoteOffer(offer, { locale, at: AT });
    assert.equal(answer.language, language, locale);
    assert.ok(
      answer.lines.some(({ amount, detail }) => amount === total && !detail),
      `${locale}: ${total}`,
    );
  }
});

test("a bad offer is answered with every problem at its place", async () => {
  const offer = await shopOffer();
  offer.currency = "EURO";
  offer.lines[0].price.amount = 8.9;
  delete offer.seller.name;
  const { ok, problems } = await quoteOffer(offer);
  assert.equal(ok, false);
  const found = problems.map(({ code, pointer }) => `${code} ${pointer}`).sort();
  assert.deepEqual(found, ["missing-field /seller", "unknown-currency /currency", "wrong-type /lines/0/price/amount"]);
  assert.deepEqual((await checkOffer(offer)).map(({ code, pointer }) => `${code} ${pointer}`).sort(), found);
  assert.ok(problems.every(({ message, help }) => message && help));
});

test("a reference to nothing is a problem at its place", async () => {
  const offer = await shopOffer();
  offer.basket[0].line = "kettle";
  offer.lines[2].taxes = ["tea-tax"];
  const { problems } = await quoteOffer(offer);
  const found = problems.map(({ code, pointer }) => `${code} ${pointer}`).sort();
  assert.deepEqual(found, ["unknown-reference /basket/0/line", "unknown-reference /lines/2/taxes/0"]);
});

test("a bad selection and a bad moment are answered with their problems", async () => {
  const offer = await shopOffer();
  const codes = async (options) => (await quoteOffer(offer, options)).problems.map(({ code }) => code);
  assert.deepEqual(await codes({ selection: { lines: [{ line: "kettle", quantity: "1" }] } }), ["unknown-reference"]);
  assert.deepEqual(await codes({ selection: { lines: [{ line: "teapot", quantity: 1.5 }] } }), ["wrong-type"]);
  assert.deepEqual(await codes({ selection: { lines: offer.basket, delivery: "drone" } }), ["unknown-reference"]);
  assert.deepEqual(await codes({ at: "tomorrow" }), ["instant-shape"]);
  assert.deepEqual(
    (await checkOffer(offer, { at: "tomorrow" })).map(({ code }) => code),
    ["instant-shape"],
  );
});

test("what does not go together is told beside the quote", async () => {
  const selection = { lines: [{ line: "strainer", quantity: "7" }] };
  const { ok, violations } = await quoteOffer(await shopOffer(), { selection, at: AT });
  assert.equal(ok, true);
  assert.deepEqual(
    violations.map(({ kind, line }) => [kind, line]),
    [
      ["above-maximum", "strainer"],
      ["requires", "strainer"],
    ],
  );
});

test("what a tax service stated is quoted, and no payment method that it said nothing of", async () => {
  const offer = { ...(await shopOffer()), basket: [{ line: "guide", quantity: "1" }], pricesIncludeTax: false };
  const computed = await quoteOffer(offer, { at: AT });
  const { net, tax, gross } = computed.quote.totals;
  const taxes = [{ name: { de: "Steuer", en: "Tax" }, net, amount: tax }];
  const stated = { ...offer, totalsAreStated: true, statedTotals: { taxes, net, tax, total: gross } };
  const { ok, quote, payments } = await quoteOffer(stated, { at: AT });
  assert.equal(ok, true);
  assert.equal(quote.totals.payable, computed.quote.totals.payable);
  assert.ok(computed.payments.length > 0);
  assert.deepEqual(payments, []);
});

test("the trace says how the tax of a line was rounded: by itself, by the unit, or as what the net amount leaves", async () => {
  const rules = {
    "tax-contained": {},
    "tax-per-unit": { level: "unit" },
    "tax-as-rest": { level: "line", target: "net" },
  };
  for (const [rule, rounding] of Object.entries(rules)) {
    const { quote, trace } = await quoteOffer({ ...(await shopOffer()), rounding }, { at: AT });
    const step = trace.find(({ figure }) => figure === "/lines/0/tax");
    assert.deepEqual([step.rule, step.value], [rule, quote.lines[0].tax]);
    assert.equal(step.rounding === undefined, rule === "tax-as-rest");
  }
});
