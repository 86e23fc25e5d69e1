// The totals of a tax service belong to a destination: what a person sees when it changes, and what leaves the page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { checkAxe } from "./axe.mjs";
import { ADDRESS, PERSON, at, choose, enter, fillDetails, goOn, leaveBasket, reach, words } from "./buyer.mjs";
import { visiting } from "./shop.mjs";

const FRENCH = { net: "100.00", tax: "20.00", rate: "0.20" };
const GERMAN = { net: "100.84", tax: "19.16", rate: "0.19" };
const WAITING = "We are working out the taxes for your address. The total appears in a moment.";

const offer = JSON.parse(await readFile(new URL("../cases/stated/offer.json", import.meta.url), "utf8"));

/** Opens the offer in the page's element, and keeps everything that the element tells the storefront. */
async function open(page, given = offer) {
  await page.evaluate((shown) => {
    const element = document.querySelector("upfront-checkout");
    const told = (window["told"] = []);
    for (const type of ["upfront-change", "upfront-consent", "upfront-order"]) {
      element.addEventListener(type, (event) => {
        if (event instanceof CustomEvent) told.push(JSON.stringify([type, event.detail]));
      });
    }
    element.offer = shown;
  }, given);
  await page.waitForFunction((id) => document.querySelector("upfront-checkout").offer?.id === id, given.id);
  await page.locator("[id='upfront-quantity-a']").waitFor();
}

const snapshot = (page) => page.evaluate(() => document.querySelector("upfront-checkout").state);
const told = (page) => page.evaluate(() => window["told"]);

/** The storefront's tax service answers for what the element tells. */
async function answer(page, { net, tax, rate }) {
  const { taxedFor } = await snapshot(page);
  const totals = { taxedFor, net, tax, total: "120.00", taxes: [{ name: { en: "VAT" }, rate, net, amount: tax }] };
  await page.evaluate(
    (given) => document.querySelector("upfront-checkout").apply({ command: "stateTotals", totals: given }),
    totals,
  );
}

const quote = (page) => words(page.locator(".up-quote"));

/** To the delivery, with an address in France. */
async function toParis(page) {
  await leaveBasket(page);
  await fillDetails(page);
  await choose(page, "delivery-std");
  await enter(page, { ...ADDRESS, country: "FR", "postal-code": "75001" });
}

test(
  "totals for France do not stay when the country becomes Germany",
  visiting({ locale: "en-GB" }, async (page) => {
    await open(page);
    assert.match(await quote(page), /We are working out the taxes for this order/);
    await toParis(page);
    await answer(page, FRENCH);
    assert.match(await quote(page), /€20\.00/);
    await goOn(page);
    await reach(page, "payment");
    await choose(page, "payment-card");
    await answer(page, FRENCH);
    await goOn(page);
    await reach(page, "review");
    assert.match(await quote(page), /€20\.00/);
    assert.equal((await snapshot(page)).complete, true);

    await page.locator(".up-step:nth-child(3) .up-step-head button").click();
    await reach(page, "delivery");
    await enter(page, { country: "DE" });
    assert.match(await quote(page), new RegExp(WAITING));
    assert.doesNotMatch(await quote(page), /€/);
    assert.equal(await words(page.locator(".up-checkout > [role='status']")), WAITING);
    const { problem, complete } = await snapshot(page);
    assert.deepEqual([problem.code, complete], ["totals-not-stated", false]);

    // Waiting is no error, and keeps nobody from going on; only the order waits.
    await goOn(page);
    await reach(page, "payment");
    await goOn(page);
    await reach(page, "review");
    await at(page, "order").click();
    assert.equal(await page.locator(".up-summary, .up-error").count(), 0);
    assert.match(await quote(page), new RegExp(WAITING));
    await checkAxe(page, "waiting for totals");
    assert.deepEqual(
      (await told(page)).filter((entry) => entry.includes("upfront-order")),
      [],
    );

    await answer(page, GERMAN);
    assert.match(await quote(page), /€19\.16/);
    assert.equal((await snapshot(page)).complete, true);
  }),
);

test(
  "country and postal code are told for the tax service, and nothing else of the person",
  visiting({ locale: "en-GB" }, async (page) => {
    await open(page);
    await toParis(page);
    const { destination, party } = await snapshot(page);
    assert.deepEqual([destination, party], [{ country: "FR", postalCode: "75001" }, undefined]);
    const { name, email } = PERSON;
    const private_ = [name, email, ADDRESS.street, ADDRESS.city];
    const everything = (await told(page)).join("\n");
    assert.match(everything, /"destination":\{"country":"FR","postalCode":"75001"\}/);
    for (const text of private_) assert.ok(!everything.includes(text), text);
    assert.deepEqual(
      new Set(everything.match(/"destination":\{.*?\}/g).flatMap((found) => found.match(/"\w+"(?=:)/g))),
      new Set(['"destination"', '"country"', '"postalCode"']),
    );
  }),
);

test(
  "an offer whose taxes the engine computes tells no destination",
  visiting({ locale: "en-GB" }, async (page) => {
    await open(page, { ...offer, id: "computed", totalsAreStated: false });
    await toParis(page);
    const { destination, taxedFor } = await snapshot(page);
    assert.deepEqual([destination, taxedFor], [undefined, undefined]);
    const everything = (await told(page)).join("\n");
    for (const text of ["75001", '"FR"']) assert.ok(!everything.includes(text), text);
  }),
);
