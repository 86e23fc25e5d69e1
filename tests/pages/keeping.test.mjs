// A reload loses nothing, and nothing is kept for longer than a day.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { at, words } from "./buyer.mjs";
import { visiting } from "./shop.mjs";
import { de } from "./texts.mjs";

const DAY = 24 * 60 * 60 * 1000;
const DRAFT = "upfront.draft.teehaus-kastanie";

/** Everything a person can have put in, as the page holds it. */
async function held(page) {
  return page.evaluate(() => {
    const state = ({ id, type, value, checked }) => [id, /radio|checkbox/.test(type) ? checked : value];
    const controls = document.querySelectorAll("upfront-checkout :is(input, select)");
    return {
      step: document.querySelector(".up-checkout").dataset.step,
      language: document.querySelector(".up-checkout").lang,
      controls: Object.fromEntries([...controls].map(state)),
      total: document.querySelector(".up-total-amount").textContent,
      results: [...document.querySelectorAll(".up-step-result")].map((result) => result.textContent),
    };
  });
}

async function checkReload(page, expected) {
  const before = await held(page);
  await page.reload();
  await page.locator(".up-checkout").waitFor();
  const after = await held(page);
  assert.deepEqual(after, before);
  for (const [place, value] of Object.entries(expected)) assert.equal(after.controls[`upfront-${place}`], value, place);
}

test(
  "a reload comes back to every step with everything in place",
  visiting(async (page, visit) => {
    await at(page, "quantity-darjeeling").fill("ein Pfund");
    await at(page, "voucher").fill("TEEZ");
    await checkReload(page, { "quantity-darjeeling": "ein Pfund", voucher: "TEEZ" });
    await at(page, "quantity-darjeeling").fill("0,25");
    await at(page, "voucher").fill("teezeit10");
    await page.locator(".up-voucher button").click();
    await buyer.choose(page, "option-teapot-colour-sand");
    await checkReload(page, { "quantity-darjeeling": "0,25", "option-teapot-colour-sand": true });
    await buyer.leaveBasket(page);
    await buyer.enter(page, { name: "Jana Sommer", email: "jana@" });
    await checkReload(page, { "field-name": "Jana Sommer", "field-email": "jana@" });
    await buyer.fillDetails(page);
    await buyer.choose(page, "delivery-express");
    await buyer.enter(page, { ...buyer.ADDRESS, country: "AT", "postal-code": "1010" });
    await checkReload(page, { "delivery-express": true, "field-city": "Berlin", "field-country": "AT" });
    await buyer.goOn(page);
    await buyer.fillPayment(page, "transfer");
    await buyer.choose(page, "purpose-reviews-no");
    await buyer.declare(page);
    await buyer.speak(page, "en");
    await checkReload(page, { "purpose-reviews-no": true, "purpose-reviews-yes": false, "declaration-terms": true });
    await buyer.orderNumber(page);
    await checkConfirmationStays(page);
    checkKept(await visit.onlyOrder());
  }),
);

async function checkConfirmationStays(page) {
  const before = await words(buyer.confirmation(page));
  await page.reload();
  assert.equal(await words(buyer.confirmation(page)), before);
}

function checkKept(order) {
  assert.equal(order.language, "en");
  assert.equal(order.selection.voucherCode, "TEEZEIT10");
  const [tea, teapot] = order.selection.lines;
  assert.equal(tea.quantity, "0.25");
  assert.equal(teapot.options.find(({ option }) => option === "colour").choice, "sand");
  // The language changed after the declaration, which stays in the language it was read in.
  assert.deepEqual(
    order.consents.map(({ id, language }) => [id, language]),
    [
      ["reviews", "de"],
      ["terms", "de"],
    ],
  );
}

const kept = (page) => page.evaluate((name) => JSON.parse(sessionStorage.getItem(name)), DRAFT);

test(
  "a draft says until when it is kept, and is gone after that",
  visiting(async (page) => {
    await buyer.hasten(page, "payment");
    const draft = await kept(page);
    const left = Date.parse(draft.until) - Date.now();
    assert.ok(left > DAY - 60_000 && left <= DAY, `${left} ms`);
    await page.evaluate(
      ([name, text]) => sessionStorage.setItem(name, text),
      [DRAFT, JSON.stringify({ ...draft, until: "2026-01-01T00:00:00Z" })],
    );
    await page.reload();
    await buyer.reach(page, "basket");
    assert.equal(await kept(page), null);
    assert.equal(await page.locator(".up-step-result").count(), 0);
  }),
);

test(
  "a draft that was tampered with is forgotten, and the checkout begins anew",
  visiting(async (page) => {
    await buyer.hasten(page, "payment");
    for (const text of ["{", "7", '{"draftVersion":"0"}']) {
      await page.evaluate(([name, bad]) => sessionStorage.setItem(name, bad), [DRAFT, text]);
      await page.reload();
      await buyer.reach(page, "basket");
    }
  }),
);

test(
  "no personal data outlives the tab",
  visiting(async (page) => {
    await buyer.hastenToOrder(page);
    const texts = await page.evaluate(() => Object.values({ ...localStorage }).join(" "));
    for (const text of [...Object.values(buyer.PERSON), "Lindenweg"]) assert.ok(!texts.includes(text), text);
    await buyer.orderNumber(page);
    await page.getByRole("button", { name: de("start-anew") }).click();
    await buyer.reach(page, "basket");
    const all = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    assert.ok(!all.includes(buyer.PERSON.email));
  }),
);

test(
  "when the offer has changed since, what was entered stays, and what was agreed to is asked again",
  visiting(async (page) => {
    await buyer.hastenToOrder(page);
    await page.route("**/shop/offer.json", async (route) => {
      const offer = await (await route.fetch()).json();
      offer.lines.find(({ id }) => id === "teapot").price.amount = "41.00";
      await route.fulfill({ json: offer });
    });
    await page.reload();
    await buyer.reach(page, "basket");
    assert.equal(await words(page.locator("upfront-checkout [role='alert']")), de("notice-quote-changed"));
    assert.equal(await buyer.total(page), "81,45 €");
    await buyer.leaveBasket(page);
    assert.equal(await at(page, "field-name").inputValue(), "Jana Sommer");
    for (const step of ["delivery", "payment", "review"]) {
      await buyer.goOn(page);
      await buyer.reach(page, step);
    }
    assert.equal(await at(page, "declaration-terms").isChecked(), false);
  }),
);

test(
  "a confirmation stays what was ordered, in its language, whatever the shop offers next",
  visiting(async (page) => {
    await buyer.hastenToOrder(page);
    await buyer.orderNumber(page);
    const before = await words(page.locator(".up-confirmation"));
    await page.route("**/shop/offer.json", async (route) => {
      const offer = await (await route.fetch()).json();
      offer.lines.find(({ id }) => id === "teapot").price.amount = "59.00";
      await route.fulfill({ json: offer });
    });
    await page.evaluate(() => {
      const until = "2999-01-01T00:00:00Z";
      localStorage.setItem("upfront.language", JSON.stringify({ language: "en", until }));
    });
    await page.reload();
    await page.locator(".up-confirmation").waitFor();
    assert.equal(await words(page.locator(".up-confirmation")), before);
    assert.equal(await page.locator(".up-language").count(), 0);
  }),
);
