// The words at the money, as a person sees them: when the total falls due, and which price follows the first one.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { at, words } from "./buyer.mjs";
import { visiting } from "./shop.mjs";

const PHONE = { viewport: { width: 390, height: 844 } };

const subscribe = (page) => page.getByRole("button", { name: /: Tee-Abo, jeden Monat ein Päckchen$/ }).click();

/** The total as it stands in the quote: when it falls due, and the amount. */
const total = (page) => words(page.locator(".up-total"));

test(
  "the total says when it falls due, on the bar, in the quote and in the confirmation",
  visiting(PHONE, async (page) => {
    const bar = page.locator(".up-bar");
    assert.match(await words(bar), /^Gesamtbetrag 73,05 €/);
    await buyer.hasten(page, "payment", { payment: "invoice" });
    assert.match(await words(bar), /^Zu zahlen innerhalb von 14 Tagen nach Erhalt 79,45 €/);
    await buyer.choose(page, "payment-transfer");
    assert.match(await words(bar), /^Zu zahlen bis \d+\. \w+ \d{4} 77,95 €/);
    await buyer.choose(page, "payment-card");
    assert.match(await words(bar), /^Heute zu zahlen 77,95 €/);
    assert.doesNotMatch(await words(page.locator(".up-checkout")), /Zu zahlen/);
    await buyer.goOn(page);
    await buyer.reach(page, "review");
    assert.equal(await total(page), "Heute zu zahlen 77,95 €");
    await buyer.declare(page);
    await page.route("**/api/orders", (route) =>
      route.fulfill({
        json: { outcome: "confirmed", orderNumber: "TK-1", confirmedAt: "2026-11-25T10:00:00Z", charged: "50.00" },
      }),
    );
    await buyer.order(page);
    assert.equal(await total(page), "Mit der Bestellung fällig 77,95 €");
    const said = await words(buyer.confirmation(page));
    assert.match(said, /Abgebucht: 50,00 €\. Noch zu zahlen: 27,95 €\./);
    assert.doesNotMatch(said, /Heute zu zahlen/);
  }),
);

test(
  "the demo shop says nothing of a charge, so the confirmation does not either",
  visiting(async (page) => {
    await buyer.hastenToOrder(page, { payment: "card" });
    await buyer.orderNumber(page);
    assert.equal(await total(page), "Mit der Bestellung fällig 77,95 €");
    assert.doesNotMatch(await words(buyer.confirmation(page)), /Abgebucht|Heute zu zahlen/);
  }),
);

/** How easy a text is to see: its size, its weight, its colour. */
const look = (locator) =>
  locator.evaluate((element) => {
    const { fontSize, fontWeight, color } = getComputedStyle(element);
    return { size: parseFloat(fontSize), weight: Number(fontWeight), color };
  });

function checkAsEasyToSee(following, first, place) {
  assert.ok(following.size >= first.size, `${place}: ${following.size} px beside ${first.size} px`);
  assert.ok(following.weight >= first.weight, `${place}: weight ${following.weight} beside ${first.weight}`);
  assert.equal(following.color, first.color, place);
}

test(
  "on a phone the price that follows stands with the first one, as large",
  visiting({ viewport: { width: 320, height: 640 } }, async (page) => {
    await subscribe(page);
    const both = /3 Monate zu je 12,00 €, danach 24,00 € jeden Monat/;
    const bar = page.locator(".up-bar-later");
    assert.match(await words(bar), both);
    assert.ok(await bar.isVisible());
    checkAsEasyToSee(await look(bar), await look(page.locator(".up-bar-total")), "bar");
    const line = page.locator("[id='upfront-line-subscription']");
    assert.match(await words(line.locator(".up-line-plan")), /danach 24,00 € jeden Monat, ab \d+\. /);
    checkAsEasyToSee(await look(line.locator(".up-line-plan")), await look(line.locator(".up-amount")), "basket");
    await page.locator(".up-bar-toggle").click();
    const row = page.locator(".up-quote-table tr", { hasText: "Tee-Abo" });
    assert.match(await words(row.locator(".up-row-price")), both);
    checkAsEasyToSee(await look(row.locator(".up-row-price")), await look(row.locator(".up-amount")), "quote");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    assert.equal(wide, false, "nothing is wider than the page");
  }),
);

test(
  "the price of a line can be checked by eye, in the basket and in the quote",
  visiting(async (page) => {
    await at(page, "quantity-teapot").fill("2");
    const product = "2 Stück × 53,00 € (39,00 € + 14,00 € Groß, 1,2 l)";
    assert.ok((await words(page.locator("[id='upfront-line-teapot']"))).includes(product));
    const row = page.locator(".up-quote-table tr", { hasText: "Teekanne" });
    assert.ok((await words(row)).includes(product));
    assert.equal(await words(row.locator("td")), "106,00 €");
  }),
);

test(
  "what the last change did to the total is seen beside it until the next, and said once",
  visiting(PHONE, async (page) => {
    const apply = (command) => page.evaluate((it) => document.querySelector("upfront-checkout").apply(it), command);
    const seen = page.locator(".up-bar-change");
    assert.equal(await seen.count(), 0, "nothing was changed yet");
    await apply({ command: "chooseDelivery", method: "express" });
    assert.equal(await words(seen), "+9,90 € Lieferung");
    assert.ok(await seen.isVisible());
    await page.locator(".up-bar-toggle").click();
    assert.match(await words(page.locator(".up-quote .up-total")), /82,95 € \+9,90 € Lieferung$/);
    await page.locator(".up-bar-toggle").click();
    const live = page.locator("[role='status'], [role='alert'], [aria-live]", { hasText: "+9,90 € Lieferung" });
    assert.equal(await live.count(), 1, "one place says it to those who hear the page");
    await buyer.leaveBasket(page);
    await buyer.enter(page, buyer.PERSON);
    assert.equal(await words(seen), "+9,90 € Lieferung", "until the next change");
    await apply({ command: "choosePayment", method: "invoice" });
    assert.equal(await words(seen), "+1,50 € Zahlung");
    await buyer.hastenToOrder(page, { payment: "invoice" });
    assert.match(await words(page.locator(".up-total")), /\+|−/);
    await buyer.orderNumber(page);
    assert.doesNotMatch(await words(page.locator(".up-total")), /\+|−/);
  }),
);
