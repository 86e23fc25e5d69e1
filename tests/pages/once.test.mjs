// One intent to buy is one order, even if something is pressed twice, opened twice, cut off or sent again.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { at, words } from "./buyer.mjs";
import { visiting } from "./shop.mjs";
import { de } from "./texts.mjs";

const DESK = "**/api/orders";

test(
  "a double click on the order button is one order",
  visiting(async (page, visit) => {
    await buyer.hastenToOrder(page);
    await at(page, "order").dblclick();
    await buyer.confirmation(page).waitFor();
    await visit.onlyOrder();
  }),
);

test(
  "Enter pressed twice on the order button is one order",
  visiting(async (page, visit) => {
    await holdDesk(page);
    await buyer.hastenToOrder(page);
    await at(page, "order").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    assert.equal(await words(at(page, "order")), de("order-sending"));
    assert.equal(await words(page.locator(".up-waiting")), de("order-waiting"));
    await buyer.confirmation(page).waitFor();
    await visit.onlyOrder();
  }),
);

/** The desk answers late, so that much can happen before its answer. */
const holdDesk = (page, time = 200) =>
  page.route(DESK, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, time));
    await route.continue();
  });

test(
  "two tabs with the same offer place one order, and the other tab says its number",
  visiting(async (page, visit) => {
    const other = await visit.open("/", await visit.newPage());
    await buyer.hasten(other, "details");
    // There, somebody was in the middle of a word.
    await at(other, "field-name").pressSequentially("Jan");
    await page.bringToFront();
    await buyer.hastenToOrder(page);
    const number = await buyer.orderNumber(page);
    await checkOrderedElsewhere(other, number);
    await visit.onlyOrder();
  }),
);

async function checkOrderedElsewhere(page, number) {
  const outcome = page.locator(".up-outcome");
  await outcome.first().waitFor();
  assert.equal(await page.locator(".up-checkout").count(), 1);
  assert.equal(await words(outcome.locator("#upfront-heading")), de("elsewhere-title"));
  assert.ok((await words(outcome)).includes(de("elsewhere-text", { number })));
  assert.equal(await at(page, "order").count(), 0);
}

test(
  "two tabs that order at the same moment place one order",
  visiting({ expects: [/status of 409/] }, async (page, visit) => {
    const other = await visit.open("/", await visit.newPage());
    await holdDesk(other, 600);
    await buyer.hastenToOrder(other, { payment: "card" });
    // The order of this tab is on its way: the other tab acts too late to stop it.
    await buyer.order(other);
    await page.bringToFront();
    await buyer.hastenToOrder(page);
    const number = await buyer.orderNumber(page);
    await checkOrderedElsewhere(other, number);
    assert.equal((await visit.onlyOrder()).selection.payment, "invoice");
  }),
);

test(
  "the tab that did not order can begin a new purchase with an attempt of its own",
  visiting(async (page, visit) => {
    const other = await visit.open("/", await visit.newPage());
    await page.bringToFront();
    await buyer.hastenToOrder(page);
    await buyer.orderNumber(page);
    await other.bringToFront();
    await other.locator(".up-outcome button").click();
    await buyer.hastenToOrder(other);
    assert.match(await buyer.orderNumber(other), /-000002$/);
    const [first, second] = await visit.orders();
    assert.notEqual(first.attempt, second.attempt);
  }),
);

test(
  "an order cut off before it arrived is sent again under the same attempt",
  visiting({ expects: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] }, async (page, visit) => {
    await buyer.hastenToOrder(page);
    const attempt = await attemptOf(page);
    await page.route(DESK, (route) => route.abort("internetdisconnected"));
    await buyer.order(page);
    await checkUnknown(page, attempt);
    assert.deepEqual(await visit.entries(), []);
    await page.unroute(DESK);
    await sendAgain(page);
    assert.equal((await visit.onlyOrder()).attempt, attempt);
  }),
);

test(
  "an order whose answer was cut off is settled by sending it again",
  visiting({ expects: [/ERR_CONNECTION_RESET|ERR_FAILED/] }, async (page, visit) => {
    await buyer.hastenToOrder(page);
    const attempt = await attemptOf(page);
    await page.route(DESK, async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    });
    await buyer.order(page);
    await checkUnknown(page, attempt);
    assert.equal((await visit.onlyOrder()).attempt, attempt);
    await page.unroute(DESK);
    await sendAgain(page);
    assert.match(await words(buyer.confirmation(page).locator(".up-order-number strong")), /-000001$/);
    await visit.onlyOrder();
  }),
);

test(
  "an order that was on its way during a reload is settled by sending it again",
  visiting(async (page, visit) => {
    await buyer.hastenToOrder(page);
    const attempt = await attemptOf(page);
    await page.route(DESK, async (route) => {
      await route.fetch();
    });
    await buyer.order(page);
    await page.locator(".up-waiting:not(:empty)").waitFor();
    await page.reload();
    await checkUnknown(page, attempt);
    await page.unroute(DESK);
    await sendAgain(page);
    await visit.onlyOrder();
  }),
);

const attemptOf = (page) => page.evaluate(() => document.querySelector("upfront-checkout").state.attempt);

async function checkUnknown(page, attempt) {
  await page.locator(".up-outcome").waitFor();
  assert.equal(await words(at(page, "heading")), de("unknown-title"));
  const said = await words(page.locator(".up-outcome"));
  for (const expected of [de("unknown-text"), attempt, "+49 30 23125 014"]) {
    assert.ok(said.includes(expected), expected);
  }
}

async function sendAgain(page) {
  await page.getByRole("button", { name: de("unknown-retry") }).click();
  await buyer.confirmation(page).waitFor();
}

test(
  "an answer that nobody can read leaves the outcome unknown",
  visiting(async (page, visit) => {
    await buyer.hastenToOrder(page);
    const attempt = await attemptOf(page);
    await page.route(DESK, (route) => route.fulfill({ contentType: "application/json", body: '{"outcome":"maybe"}' }));
    await buyer.order(page);
    await checkUnknown(page, attempt);
    await page.unroute(DESK);
    await sendAgain(page);
    await visit.onlyOrder();
  }),
);
