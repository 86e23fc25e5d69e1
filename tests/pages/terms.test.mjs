// The terms of what is bought, before the order and in the confirmation: renewal, duration, and what each part is.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { at, words } from "./buyer.mjs";
import { visiting } from "./shop.mjs";
import { de } from "./texts.mjs";

async function withSubscription(page) {
  await page.evaluate(() =>
    document.querySelector("upfront-checkout").apply({ command: "addLine", line: "subscription" }),
  );
  await buyer.hasten(page, "review");
}

test(
  "the terms of a subscription stand with its price: how long, how it goes on, how it ends",
  visiting(async (page) => {
    await withSubscription(page);
    const block = await words(page.locator(".up-final .up-recurring"));
    for (const term of [
      /[Mm]indestens/,
      /252,00 €/,
      /jeweils/,
      /Frist/,
      /formlos per E-Mail, Brief oder über „Verträge hier kündigen“/,
    ])
      assert.match(block, term);
  }),
);

test(
  "statements of account say how often they come and where they go, and the address changes there",
  visiting(async (page) => {
    await withSubscription(page);
    const statement = page.locator(".up-final .up-statement");
    assert.match(
      await words(statement),
      /jeden Monat per E-Mail an jana@example\.org\. Eine andere Adresse nennen Sie uns/,
    );
    await statement.getByRole("button", { name: de("recurring-statement-change") }).click();
    await buyer.reach(page, "details");
    await at(page, "field-email").fill("jana@example.net");
    await buyer.goOn(page);
    await buyer.hasten(page, "review", { person: { name: "Jana Sommer", email: "jana@example.net" } });
    assert.match(await words(statement), /per E-Mail an jana@example\.net\./);
  }),
);

test(
  "when the contract binds, and what the confirmation is, is said before the order and in the confirmation",
  visiting(async (page) => {
    await buyer.hastenToOrder(page);
    const said =
      /machen Sie uns ein verbindliches Angebot\. Wir nehmen es mit der Bestellbestätigung an.*damit ist der Vertrag geschlossen\. Die E-Mail enthält den Vertragstext/;
    assert.match(await words(page.locator(".up-good-to-know")), said);
    await buyer.order(page);
    await buyer.confirmation(page).waitFor();
    assert.match(await words(buyer.confirmation(page)), said);
  }),
);

test(
  "terms stand apart from what is asked freely, and a promise never without its limits",
  visiting(async (page) => {
    await buyer.hasten(page, "review");
    assert.equal(
      await page.locator(".up-questions .up-facts, .up-questions .up-promise, .up-good-to-know .up-question").count(),
      0,
    );
    const promises = await page.locator(".up-promise").all();
    assert.equal(promises.length, 1);
    for (const promise of promises) {
      const parts = await promise.locator("strong").allInnerTexts();
      assert.deepEqual(parts.slice(0, 2), [de("promise-scope"), de("promise-limits")]);
      const sizes = await promise
        .locator("p")
        .evaluateAll((lines) => lines.map((line) => parseFloat(getComputedStyle(line).fontSize)));
      assert.ok(Math.min(...sizes) >= 14, `${sizes}`);
    }
    assert.equal(await page.locator(".up-final .up-question, .up-final .up-promise").count(), 0);
  }),
);
