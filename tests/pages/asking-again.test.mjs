// Earlier answers: a no is respected, a yes is not asked for again, a change is shown; texts and promises as they age.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { answersIn, createRecord } from "../built.mjs";
import { checkAxe } from "./axe.mjs";
import * as buyer from "./buyer.mjs";
import { at, words } from "./buyer.mjs";
import { visiting } from "./shop.mjs";
import { de } from "./texts.mjs";

const shopOffer = async () => JSON.parse(await readFile(new URL("../../www/shop/offer.json", import.meta.url), "utf8"));

/**
 * Opens the shop with an offer that was changed, and with what the shop has on record of its customer.
 *
 * @param {import("./shop.mjs").Visit} visit
 * @param {{ change?: (offer: any) => void, earlier?: any[] }} given
 */
async function openWith(visit, { change = () => {}, earlier = [] }) {
  const offer = await shopOffer();
  change(offer);
  await visit.page.route("**/offer.json", (route) => route.fulfill({ json: offer }));
  // Not with an init script, which would stay in the tab for later tests.
  await visit.page.route("**/shop.js", async (route) => {
    const response = await route.fetch();
    const given = `document.querySelector("upfront-checkout").earlier = ${JSON.stringify(earlier)};
      addEventListener("upfront-problem", ({ detail }) => (globalThis.told ??= []).push(detail));`;
    await route.fulfill({ response, body: (await response.text()).replace("try {", `${given}\ntry {`) });
  });
  await visit.open("/");
}

async function orderOnce(page) {
  await buyer.declare(page);
  await buyer.order(page);
  await buyer.confirmation(page).waitFor();
}

test(
  "a no is not asked about again with the next purchase, says so, and can be changed",
  visiting(async (page, visit) => {
    await buyer.hasten(page, "review");
    await buyer.choose(page, "purpose-reviews-no");
    await buyer.choose(page, "purpose-newsletter-yes");
    await orderOnce(page);
    await page.getByRole("button", { name: de("start-anew") }).click();
    await buyer.reach(page, "basket");
    await buyer.hasten(page, "review");
    const before = page.locator(".up-question-before");
    assert.equal(await before.count(), 2);
    assert.match(await words(before.last()), /Nein gesagt\. Dabei bleibt es/);
    assert.match(await words(before.first()), /Ja gesagt\. Das gilt weiter/);
    assert.equal(await at(page, "purpose-reviews-no").isVisible(), false);
    await checkAxe(page, "questions that were answered before");
    await at(page, "purpose-reviews-again").click();
    await buyer.choose(page, "purpose-reviews-yes");
    assert.equal(await at(page, "purpose-reviews-yes").isChecked(), true);
    await orderOnce(page);
    const [, second] = await visit.orders();
    const reviews = second.consents.filter(({ id }) => id === "reviews").map(({ answer, act }) => [answer, act]);
    assert.deepEqual(reviews, [
      ["refused", "remembered"],
      ["renewed", "pointer"],
    ]);
    assert.deepEqual(
      second.earlier.map(({ id, answer }) => [id, answer]),
      [["newsletter", "given"]],
    );
    assert.equal(
      second.consents.some(({ id }) => id === "newsletter"),
      false,
      "nothing is said in the person's name",
    );
  }),
);

test(
  "a no that was said without ordering is respected after a reload in another tab",
  visiting(async (page, visit) => {
    await buyer.hasten(page, "review");
    await buyer.choose(page, "purpose-reviews-no");
    await buyer.choose(page, "purpose-newsletter-yes");
    const other = await visit.open("/", await visit.newPage());
    await buyer.hasten(other, "review");
    assert.equal(await other.locator(".up-question-before").count(), 1, "a yes counts with an order");
  }),
);

test(
  "what was tampered with on the device is forgotten, and asked",
  visiting(async (page, visit) => {
    await buyer.hasten(page, "review");
    await buyer.choose(page, "purpose-reviews-no");
    const names = await page.evaluate(() =>
      Object.keys(localStorage).filter((name) => name.startsWith("upfront.answers.")),
    );
    assert.equal(names.length, 1);
    for (const text of ["{", '{"answers":[{"subject":"purpose"}],"until":"2099-01-01T00:00:00Z"}']) {
      await page.evaluate(
        ([name, bad]) => {
          sessionStorage.clear();
          localStorage.setItem(name, bad);
        },
        [names[0], text],
      );
      await visit.open("/");
      await buyer.hasten(page, "review");
      assert.equal(await page.locator(".up-question-before").count(), 0);
    }
  }),
);

test(
  "an important change is shown and marked where it is asked anew",
  visiting({ opens: undefined }, async (page, visit) => {
    const earlier = [
      {
        subject: "declaration",
        id: "terms",
        answer: "given",
        at: "2025-10-01T10:00:00Z",
        policies: [{ policy: "terms", version: "3.0" }],
      },
    ];
    await openWith(visit, { earlier });
    await buyer.hasten(page, "review");
    const changes = page.locator(".up-declaration-row .up-changes");
    assert.match(await words(changes), /geändert seit Fassung 3\.0/);
    assert.match(await words(changes.locator("mark")), /nur noch um jeweils einen Monat/);
    assert.match(await words(changes.locator(".up-mark")), /wichtige Änderung/);
    assert.equal(await at(page, "declaration-terms").isChecked(), false);
    await checkAxe(page, "a changed policy");
  }),
);

test(
  "a shop tells the next purchase what it has on record",
  visiting({ opens: undefined }, async (page, visit) => {
    await visit.open("/");
    await buyer.hasten(page, "review");
    await buyer.choose(page, "purpose-newsletter-yes");
    await orderOnce(page);
    const order = await visit.onlyOrder();
    const record = await createRecord(order, await shopOffer(), { orderNumber: "TK-1", confirmedAt: order.placedAt });
    const earlier = JSON.parse(JSON.stringify(await answersIn(record)));
    await page.evaluate(() => [localStorage, sessionStorage].forEach((storage) => storage.clear()));
    await openWith(visit, { earlier });
    await buyer.hasten(page, "review");
    assert.match(await words(page.locator(".up-question-before")), /Ja gesagt\. Das gilt weiter/);
  }),
);

test(
  "a text in the offer itself opens in the page, and is in the saved confirmation",
  visiting({ opens: undefined }, async (page, visit) => {
    await openWith(visit, {
      change: ({ policies }) => {
        const { url, digest, ...returns } = policies[3];
        assert.ok(url && digest);
        policies[3] = {
          ...returns,
          text: { de: "Sie senden zurück.\nWir erstatten.", en: "You send back.\nWe refund." },
        };
      },
    });
    await buyer.hasten(page, "review");
    const text = page.locator(".up-text");
    assert.equal(await text.locator("p").first().isVisible(), false);
    await page.locator(".up-good-to-know a[href='#upfront-policy-returns']").first().click();
    assert.equal(await text.locator("p").first().isVisible(), true);
    assert.equal(await page.evaluate(() => document.activeElement.id), "upfront-policy-returns");
    await buyer.declare(page);
    await page.route("**/api/orders", (route) =>
      route.fulfill({ json: { outcome: "confirmed", orderNumber: "TK-1", confirmedAt: "2026-11-25T10:00:00Z" } }),
    );
    await buyer.order(page);
    assert.match(await words(buyer.confirmation(page)), /Sie senden zurück\. Wir erstatten\./);
  }),
);

test(
  "a text that has ended blocks the order in plain words, and the shop hears where",
  visiting({ opens: undefined }, async (page, visit) => {
    await openWith(visit, { change: ({ policies }) => (policies[1].validUntil = "2026-02-01T00:00:00Z") });
    const told = await page.evaluate(() => globalThis.told.map(({ code, pointer }) => [code, pointer]));
    assert.deepEqual(told, [["not-in-force", "/policies/1/validUntil"]]);
    await buyer.hasten(page, "review");
    await buyer.declare(page);
    await buyer.order(page);
    assert.match(await words(page.locator(".up-summary")), /Datenschutzerklärung/);
    await assert.rejects(visit.onlyOrder());
  }),
);

test(
  "a policy that does not say which text it is opens no checkout",
  visiting({ opens: undefined }, async (page, visit) => {
    const offer = await shopOffer();
    delete offer.policies[0].digest;
    await page.route("**/offer.json", (route) => route.fulfill({ json: offer }));
    await page.goto(visit.url);
    await page.locator("upfront-checkout[data-failed]").waitFor({ state: "attached" });
    const told = await page.evaluate(
      (unpinned) =>
        new Promise((resolve) => {
          const checkout = document.querySelector("upfront-checkout");
          checkout.addEventListener("upfront-problem", ({ detail }) => resolve([detail.code, detail.pointer]));
          checkout.offer = unpinned;
        }),
      offer,
    );
    assert.deepEqual(told, ["not-in-force", "/policies/0"]);
  }),
);

test(
  "a promise stands with its limits where it matters, and not at all once it has ended",
  visiting({ opens: undefined }, async (page, visit) => {
    await openWith(visit, { change: ({ promises }) => (promises[0].validUntil = "2026-02-01T00:00:00Z") });
    await buyer.hasten(page, "details");
    assert.match(await words(page.locator(".up-promise")), /verkaufen Ihre Daten nicht.*Grenzen: Paketdienst/);
    await buyer.hasten(page, "delivery");
    assert.equal(await page.locator(".up-promise").count(), 0);
    assert.deepEqual(await page.evaluate(() => globalThis.told.map(({ pointer }) => pointer)), [
      "/promises/0/validUntil",
    ]);
  }),
);

test(
  "times are by the shop's clock, whatever the device's says",
  visiting({ opens: undefined }, async (page, visit) => {
    await page.route("**/shop.js", async (route) => {
      const response = await route.fetch();
      const slow = "const now = Date.now; Date.now = () => now() - 3 * 60 * 60 * 1000;\ntry {";
      await route.fulfill({ response, body: (await response.text()).replace("try {", slow) });
    });
    await visit.open("/");
    await buyer.hasten(page, "review");
    await buyer.choose(page, "purpose-newsletter-yes");
    await orderOnce(page);
    const order = await visit.onlyOrder();
    assert.equal(order.clock, "storefront");
    for (const time of [order.placedAt, order.consents[0].at]) {
      assert.ok(Math.abs(Date.parse(time) - Date.now()) < 60_000, time);
    }
  }),
);
