// A region of a language: the texts of the language, with numbers and dates of its own.

import assert from "node:assert/strict";
import { test } from "node:test";
import { createCheckout } from "upfront-checkout";
import { lintOffer, quoteOffer, verifyOrder } from "upfront-checkout/server";
import { makeOrder, shopOffer } from "./made-order.mjs";

/** The shop's offer in a region of English and in one of German. */
async function regionalOffer() {
  const offer = await shopOffer();
  offer.languages = ["en-US", "de-AT"];
  return translated(offer);
}

/** What is said in German and English is said in the regions too. */
function translated(value) {
  if (Array.isArray(value)) return value.map(translated);
  if (value === null || typeof value !== "object") return value;
  const { de, en, ...others } = value;
  const members = Object.fromEntries(Object.entries(others).map(([name, member]) => [name, translated(member)]));
  return de === undefined ? members : { ...members, "en-US": en, "de-AT": de };
}

test("an order in a region's language is made and accepted", async () => {
  const offer = await regionalOffer();
  for (const language of ["en-US", "de-AT"]) {
    const order = await makeOrder({ offer, language });
    assert.equal(order.language, language);
    assert.deepEqual((await verifyOrder(order, offer)).differences, undefined);
  }
});

test("amounts are written as in the region", async () => {
  const offer = await regionalOffer();
  for (const [locale, total] of [
    ["en-US", "€73.05"],
    ["de-AT", "€ 73,05"],
  ]) {
    const { lines } = await quoteOffer(offer, { locale });
    assert.ok(
      lines.some(({ amount }) => amount?.replace("\u00a0", " ") === total),
      JSON.stringify(lines.at(-1)),
    );
  }
});

test("what could be two numbers is asked again, each region by its own signs", async () => {
  const offer = await regionalOffer();
  for (const [locale, text, quantity] of [
    ["en-US", "1.250", "1.25"],
    ["de-AT", "1,250", "1.25"],
    ["de-AT", "1.250", undefined],
  ]) {
    const { checkout } = await createCheckout(offer, { locale });
    await checkout.apply({ command: "typeQuantity", line: "darjeeling", text });
    const read = checkout.state.selection.lines.find(({ line }) => line === "darjeeling").quantity;
    assert.equal(read, quantity ?? "0.15", `${locale}: ${text}`);
    const open = checkout.state.openPoints.map(({ code }) => code);
    assert.equal(open.includes("unreadable-quantity"), quantity === undefined, `${locale}: ${open}`);
  }
});

test("a region has texts for the rules too", async () => {
  const { findings } = await lintOffer(await regionalOffer(), { html: true });
  assert.deepEqual(
    findings.filter(({ rule }) => rule === "L22"),
    [],
  );
});
