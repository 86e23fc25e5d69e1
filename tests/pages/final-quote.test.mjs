// The quote at the order button, and in what is kept: what the law and ISO 10008 list stands in it, unfolded.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { words } from "./buyer.mjs";
import { openHost } from "./host.mjs";
import { visiting } from "./shop.mjs";

const POTTER = new URL("../cases/final/potter.json", import.meta.url);

/** The potter's mugs, with these members in place of the case's or beside them. */
export const potter = async (members = {}) => ({ ...JSON.parse(await readFile(POTTER, "utf8")), ...members });

/** Opens a storefront's page with an offer. Whatever is ordered there is confirmed. */
export async function openOffer(page, visit, offer) {
  await page.route("**/other-offer.json", (route) => route.fulfill({ json: offer }));
  const script = `
    import "/dist/define.js";
    addEventListener("upfront-order", ({ detail }) => {
      detail.respondWith({ outcome: "confirmed", orderNumber: "N-1", confirmedAt: new Date().toISOString() });
    });
    document.querySelector("upfront-checkout").offer = await (await fetch("/other-offer.json")).json();
  `;
  await openHost(page, visit, { body: "<upfront-checkout></upfront-checkout>", script });
  await page.locator(".up-checkout").first().waitFor();
}

/** From an opened offer to its review. */
export async function review(page, delivery = "parcel") {
  const entered = Object.entries({ ...buyer.PERSON, ...buyer.ADDRESS });
  const commands = [
    { command: "chooseDelivery", method: delivery },
    ...entered.map(([field, text]) => ({ command: "enter", field, text })),
    { command: "choosePayment", method: "invoice" },
    { command: "goTo", step: "review" },
  ];
  await page.evaluate(async (list) => {
    for (const command of list) await document.querySelector("upfront-checkout").apply(command);
  }, commands);
  await buyer.reach(page, "review");
}

/** What must be known of a product: that it is there, can be seen, and is folded away nowhere. */
async function checkUnfolded(block, expected) {
  const said = await words(block);
  for (const words of expected) assert.ok(said.includes(words), `${words} in ${said}`);
  const details = await block.locator(".up-row-detail").all();
  assert.ok(details.length >= 3);
  for (const detail of details) {
    assert.ok(await detail.evaluate((node) => node.checkVisibility() && !node.closest("details")));
    assert.ok((await detail.evaluate((node) => parseFloat(getComputedStyle(node).fontSize))) >= 14);
  }
}

const potted = (expected) =>
  visiting({ opens: undefined }, async (page, visit) => {
    await openOffer(page, visit, await potter());
    await review(page);
    const block = page.locator(".up-final");
    await checkUnfolded(block, expected);
    // Above the button, in the same block, with nothing to open in between.
    const row = await block.locator(".up-rows-lines tr").first().boundingBox();
    const button = await block.locator(".up-order").boundingBox();
    assert.ok(row && button && row.y < button.y);
    await buyer.declare(page);
    await buyer.order(page);
    await buyer.confirmation(page).waitFor();
    await checkUnfolded(buyer.confirmation(page), expected);
    const html = await page.evaluate(() => document.querySelector("upfront-checkout").saveDocument());
    for (const words of expected) assert.ok(html.includes(words), `${words} in the saved file`);
  });

test(
  "the main features of each product stand unfolded at the button, in the confirmation and in the saved file",
  potted(["Stoneware, 0.3 l, dishwasher safe.", "Made in: Portugal"]),
);

test(
  "who provides a product, where that is not the seller, stands at the button and in what is kept",
  potted(["Provided by Potter Ltd"]),
);

test(
  "when the delivery arrives stands at the button and in what is kept",
  visiting(async (page) => {
    await buyer.speak(page, "en");
    await buyer.hasten(page, "review");
    const arrives = /Delivery: .*Arrives \w{3},? \d{1,2} \w{3} to \w{3},? \d{1,2} \w{3}/;
    assert.match(await words(page.locator(".up-final .up-rows-charges")), arrives);
    await buyer.declare(page);
    await buyer.order(page);
    await buyer.confirmation(page).waitFor();
    assert.match(await words(page.locator(".up-confirmation .up-rows-charges")), arrives);
  }),
);
