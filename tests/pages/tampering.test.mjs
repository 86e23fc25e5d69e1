// The shop refuses an order that was changed in the browser. The page says so, and nothing is ordered.

import assert from "node:assert/strict";
import { test } from "node:test";
import { forged, forgeries } from "../forgeries.mjs";
import * as buyer from "./buyer.mjs";
import { words } from "./buyer.mjs";
import { visiting } from "./shop.mjs";
import { de } from "./texts.mjs";

const DESK = "**/api/orders";
const REFUSED = { expects: [/status of 422/] };

/** Changes the next order on its way; answers the shop's answer to it. */
async function tamper(page, forgery) {
  await page.route(
    DESK,
    (route) => route.continue({ postData: JSON.stringify(forged(route.request().postDataJSON(), forgery)) }),
    { times: 1 },
  );
  const answered = page.waitForResponse(DESK);
  await buyer.order(page);
  const response = await answered;
  return { status: response.status(), ...(await response.json()) };
}

// The others are refused in the same way; tests/js/verify-order.test.mjs tries them all.
const FORGERIES = [
  forgeries.price,
  forgeries.quantity,
  forgeries.total,
  forgeries.digest,
  forgeries.offer,
  forgeries.button,
  forgeries.language,
  forgeries.removedDeclaration,
  forgeries.otherWords,
];

async function checkRefused(page, forgery) {
  const { status, outcome, differences } = await tamper(page, forgery);
  assert.deepEqual([status, outcome], [422, "refused"]);
  const found = differences.find(({ code, pointer }) => code === forgery.code && pointer === forgery.pointer);
  assert.ok(found, JSON.stringify(differences));
  const notice = page.locator("upfront-checkout .up-error[role='alert']");
  await notice.filter({ hasText: `(${forgery.pointer})` }).waitFor();
  assert.ok((await words(notice)).startsWith(de("notice-refused")));
}

test(
  "a change of an order on its way is refused with its difference, and nothing is ordered",
  visiting(REFUSED, async (page, visit) => {
    await buyer.hasten(page, "review");
    await buyer.choose(page, "purpose-newsletter-yes");
    await buyer.declare(page);
    for (const forgery of FORGERIES) await checkRefused(page, forgery);
    assert.deepEqual(await visit.entries(), []);
  }),
);

test(
  "after a refusal the true order can still be placed",
  visiting(REFUSED, async (page, visit) => {
    await buyer.hastenToOrder(page);
    await checkRefused(page, forgeries.total);
    await buyer.orderNumber(page);
    assert.equal((await visit.onlyOrder()).quote.totals.now, "79.45");
  }),
);

test(
  "a price that was changed in the page's own offer is refused by the shop",
  visiting({ ...REFUSED, opens: undefined }, async (page, visit) => {
    await page.route("**/shop/offer.json", async (route) => {
      const offer = await (await route.fetch()).json();
      offer.lines.find(({ id }) => id === "teapot").price.amount = "1.00";
      await route.fulfill({ json: offer });
    });
    await visit.open();
    await buyer.hastenToOrder(page);
    assert.equal(await buyer.total(page), "41,45 €");
    await buyer.order(page);
    await page.locator("upfront-checkout .up-error[role='alert']").waitFor();
    assert.deepEqual(await visit.entries(), []);
  }),
);
