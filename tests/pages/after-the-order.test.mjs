// Consents can be changed after the order: in the confirmation, and later in a page of their own, from the record.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { verifyRecord } from "../built.mjs";
import { checkAxe } from "./axe.mjs";
import * as buyer from "./buyer.mjs";
import { at, words } from "./buyer.mjs";
import { visiting } from "./shop.mjs";
import { de, en } from "./texts.mjs";

const note = (page, purpose) => words(at(page, `purpose-${purpose}`).locator(".up-note"));
const isChosen = (page, purpose, word) => at(page, `purpose-${purpose}-${word}`).isChecked();

/** An order with a yes to the tea letter and a no to reviews. */
async function ordered(page) {
  await buyer.hasten(page, "review");
  await buyer.choose(page, "purpose-newsletter-yes");
  await buyer.choose(page, "purpose-reviews-no");
  await buyer.declare(page);
  await buyer.order(page);
  await buyer.confirmation(page).waitFor();
}

/** What the desk has: the order's record, the answers after it, the shop's keys. */
async function onRecord(page) {
  return page.evaluate(async () => {
    const read = async (path) => (await fetch(path)).json();
    const attempt = localStorage.getItem("shop.orders");
    const [{ record }, later, keys] = await Promise.all(
      [`/api/orders/${attempt}`, `/api/orders/${attempt}/answers`, "/api/keys"].map(read),
    );
    return { record, later, keys };
  });
}

async function whenAnswered(page, count) {
  const until = Date.now() + 5_000;
  while ((await onRecord(page)).later.length !== count) {
    assert.ok(Date.now() < until, `the desk has ${count} answers`);
    await page.waitForTimeout(50);
  }
}

async function openChoices(page, visit) {
  await page.goto(`${visit.url}/choices.html`);
  await page.locator(".up-choices").waitFor();
}

test(
  "a consent is taken back in the confirmation with one press, as it was given, and the desk hears of it",
  visiting(async (page) => {
    await ordered(page);
    assert.match(await note(page, "newsletter"), /^Ja, seit /);
    await buyer.choose(page, "purpose-newsletter-no");
    assert.match(await note(page, "newsletter"), /^Zurückgenommen am /);
    await whenAnswered(page, 1);
    const { record, later } = await onRecord(page);
    const [{ answer, act, step, previous }] = later;
    assert.deepEqual([answer, act, step], ["withdrawn", "pointer", "confirmation"]);
    assert.match(previous, /^sha256:/);
    assert.equal(record.order.consents.length, 3, "the order stays what it was");
    const report = await verifyRecord(record, { later });
    assert.deepEqual(
      report.findings.filter(({ outcome }) => outcome === "fails"),
      [],
    );
  }),
);

test(
  "a reload of the confirmation keeps what was taken back",
  visiting(async (page) => {
    await ordered(page);
    await buyer.choose(page, "purpose-newsletter-no");
    await whenAnswered(page, 1);
    await page.reload();
    await buyer.confirmation(page).waitFor();
    assert.match(await note(page, "newsletter"), /^Zurückgenommen am /);
    assert.match(await words(buyer.confirmation(page).locator(".up-agreed")), /Zurückgenommen am/);
  }),
);

test(
  "days later the choices are in a page of their own, in the same words, and change there with keys alone",
  visiting(async (page, visit) => {
    await ordered(page);
    await openChoices(page, visit);
    assert.equal(await words(page.locator("#upfront-heading")), de("manage-title"));
    assert.equal(await isChosen(page, "newsletter", "yes"), true);
    assert.equal(await isChosen(page, "recommendations", "yes"), false);
    await checkAxe(page, "the choices of an order");
    await at(page, "purpose-newsletter-yes").focus();
    await page.keyboard.press("ArrowRight");
    assert.match(await note(page, "newsletter"), /^Zurückgenommen am /);
    await whenAnswered(page, 1);
    const { record, later, keys } = await onRecord(page);
    assert.deepEqual([later[0].answer, later[0].act, later[0].step], ["withdrawn", "keyboard", "manage"]);
    const given = record.order.consents.find(({ id }) => id === "newsletter");
    assert.equal(later[0].shown, given.shown, "the same words as when it was given");
    const report = await verifyRecord(record, { later, key: keys });
    assert.equal(report.intact, true, JSON.stringify(report.findings));
    await page.reload();
    await page.locator(".up-choices").waitFor();
    assert.match(await note(page, "newsletter"), /^Zurückgenommen am /);
  }),
);

test(
  "the choices speak the language of the order, and another one when asked",
  visiting(async (page, visit) => {
    await buyer.speak(page, "en");
    await ordered(page);
    await openChoices(page, visit);
    assert.equal(await words(page.locator("#upfront-heading")), en("manage-title"));
    await buyer.speak(page, "de");
    assert.equal(await words(page.locator("#upfront-heading")), de("manage-title"));
    await buyer.choose(page, "purpose-reviews-yes");
    await whenAnswered(page, 1);
    assert.equal((await onRecord(page)).later[0].language, "de");
  }),
);

test(
  "a script changes no choice, and a page that hides the words gets a problem",
  visiting(async (page, visit) => {
    await ordered(page);
    await openChoices(page, visit);
    const problems = page.evaluate(
      () =>
        new Promise((resolve) => {
          const codes = [];
          addEventListener("upfront-problem", ({ detail }) => codes.push(detail.code) === 2 && resolve(codes));
        }),
    );
    await page.evaluate(() => document.querySelector("#upfront-purpose-newsletter-no").click());
    await page.evaluate(() => {
      const hidden = new CSSStyleSheet();
      hidden.replaceSync(".up-question-details { opacity: 0 !important; }");
      document.adoptedStyleSheets = [hidden];
    });
    await buyer.choose(page, "purpose-newsletter-no");
    assert.deepEqual(await problems, ["needs-a-person", "not-as-shown"]);
    assert.equal(await isChosen(page, "newsletter", "yes"), true);
    assert.deepEqual((await onRecord(page)).later, []);
  }),
);

test(
  "the saved confirmation holds the signed record; another browser changes the choices with it",
  visiting(async (page, visit) => {
    await ordered(page);
    const folder = await mkdtemp(join(tmpdir(), "upfront-saved-"));
    try {
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: de("confirmation-save") }).click();
      const file = join(folder, "saved.html");
      await (await saving).saveAs(file);
      await page.evaluate(() => localStorage.clear());
      await page.goto(`${visit.url}/choices.html`);
      await page.locator("#saved").setInputFiles(file);
      await page.locator(".up-choices").waitFor();
      assert.equal(await isChosen(page, "newsletter", "yes"), true);
      const html = await readFile(file, "utf8");
      await writeFile(file, html.replace('"orderNumber":"TK-', '"orderNumber":"TX-'));
      await page.reload();
      await page.locator("#saved").setInputFiles(file);
      await page.locator("#notice:not([hidden])").waitFor();
      assert.equal(await page.locator(".up-choices").count(), 0);
    } finally {
      await rm(folder, { recursive: true });
    }
  }),
);

test(
  "a record that is not of this order is not kept, and the shop is told",
  visiting({ opens: undefined }, async (page, visit) => {
    await page.route("**/api/orders", async (route) => {
      const response = await route.fetch();
      const body = await response.json();
      body.record.orderNumber = "TK-other";
      await route.fulfill({ response, json: body });
    });
    await visit.open("/");
    const told = page.evaluate(
      () => new Promise((resolve) => addEventListener("upfront-problem", ({ detail }) => resolve(detail.code))),
    );
    await buyer.hastenToOrder(page);
    await buyer.order(page);
    await buyer.confirmation(page).waitFor();
    assert.equal(await told, "record-broken");
    assert.equal(await page.evaluate(() => document.querySelector("upfront-checkout").record), undefined);
  }),
);

test(
  "what is taken back without a network reaches the desk when there is one again",
  visiting({ expects: [/ERR_INTERNET_DISCONNECTED/] }, async (page, visit) => {
    await ordered(page);
    await openChoices(page, visit);
    await page.context().setOffline(true);
    await buyer.choose(page, "purpose-newsletter-no");
    await page.locator("#notice:not([hidden])").waitFor();
    await buyer.choose(page, "purpose-reviews-yes");
    await page.context().setOffline(false);
    await whenAnswered(page, 2);
    assert.deepEqual(
      (await onRecord(page)).later.map(({ answer }) => answer),
      ["withdrawn", "renewed"],
    );
  }),
);
