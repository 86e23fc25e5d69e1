// The confirmation can be kept: as a file that needs no other file, and on paper.

import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { checkAxe } from "./axe.mjs";
import * as buyer from "./buyer.mjs";
import { words } from "./buyer.mjs";
import { visiting } from "./shop.mjs";
import { de, en } from "./texts.mjs";

/** Presses the button and answers the saved file. */
async function save(page, folder, label) {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: label }).click();
  const download = await downloading;
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return { file, name: download.suggestedFilename(), html: await readFile(file, "utf8") };
}

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "upfront-saved-"));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test(
  "the saved confirmation opens by itself, offline, in the language of the order",
  visiting(async (page, visit) => {
    await buyer.speak(page, "en");
    await buyer.hasten(page, "review");
    await buyer.choose(page, "purpose-newsletter-yes");
    await buyer.declare(page);
    const number = await buyer.orderNumber(page);
    const rows = await buyer.quoteRows(page);
    await inFolder(async (folder) => {
      const { file, name, html } = await save(page, folder, en("confirmation-save"));
      assert.equal(name, `Order ${number} – Teehaus Kastanie.html`);
      // The record is a block of data that nothing runs.
      assert.ok(
        !/<script(?! type="application\/json" id="upfront-record">)|\son\w+=|<link|<img|@import|url\(/i.test(html),
        "the file needs something from elsewhere",
      );
      const saved = await openOffline(visit, file);
      assert.equal(await saved.title(), `Order ${number} – Teehaus Kastanie`);
      assert.equal(await saved.evaluate(() => document.documentElement.lang), "en");
      assert.deepEqual(await buyer.quoteRows(saved), rows);
      assert.equal(await buyer.total(saved), "€79.45");
      await checkContent(saved, number);
      await checkAxe(saved, "the saved file", "body");
    });
  }),
);

/** Opens a file in a tab without a network. */
async function openOffline(visit, file) {
  const saved = await visit.newPage();
  await visit.page.context().setOffline(true);
  await saved.goto(pathToFileURL(file).href);
  return saved;
}

async function checkContent(saved, number) {
  const said = await words(saved.locator("body"));
  for (const expected of [
    number,
    en("confirmation-title"),
    en("confirmation-keep"),
    en("confirmation-button", { label: "Order with obligation to pay" }),
    `May we send you our tea letter by e-mail once a month? ${en("answer-yes")}`,
    "Terms and conditions, version 3.1, valid since 1 January 2026",
    "includes €0.87 VAT at 7% (on €12.48 net)",
  ]) {
    assert.ok(said.includes(expected), expected);
  }
  assert.equal(await saved.locator("button, input, form").count(), 0);
}

test(
  "the links of the saved confirmation lead back to the shop",
  visiting(async (page, visit) => {
    await buyer.hastenToOrder(page);
    await buyer.orderNumber(page);
    await inFolder(async (folder) => {
      const { file } = await save(page, folder, de("confirmation-save"));
      const saved = await openOffline(visit, file);
      const all = await saved.locator("a").evaluateAll((links) => links.map(({ href }) => href));
      const links = all.filter((href) => !/^(tel|mailto):/.test(href));
      assert.ok(links.length > 0);
      assert.deepEqual(
        links.filter((href) => !href.startsWith(`${visit.url}/shop/policies/`)),
        [],
      );
    });
  }),
);

test(
  "on paper there is the confirmation alone, without buttons",
  visiting(async (page) => {
    await buyer.hastenToOrder(page);
    await buyer.orderNumber(page);
    await page.emulateMedia({ media: "print" });
    const shown = await page
      .locator("upfront-checkout button")
      .evaluateAll((buttons) =>
        buttons.filter((button) => button.checkVisibility()).map(({ textContent }) => textContent),
      );
    assert.deepEqual(shown, []);
    assert.ok(await page.locator(".up-confirmation .up-order-number").isVisible());
    assert.ok(await page.locator(".up-confirmation .up-total").isVisible());
  }),
);

test(
  "a bank transfer is told with payee, account, amount, reference and deadline",
  visiting(async (page) => {
    await buyer.hastenToOrder(page, { payment: "transfer" });
    const number = await buyer.orderNumber(page);
    const said = await words(page.locator(".up-confirmation-part").filter({ hasText: de("transfer-title") }));
    for (const expected of ["Teehaus Kastanie", "DE02 1203 0000 0000 2020 51", "BYLADEM1001", "77,95 €", number]) {
      assert.ok(said.includes(expected), expected);
    }
    assert.match(said.slice(said.indexOf(de("transfer-deadline"))), /\d{1,2}\. \S+ \d{4}$/);
  }),
);

test(
  "the storefront can take the document as text",
  visiting(async (page) => {
    const saved = () => page.evaluate(() => document.querySelector("upfront-checkout").saveDocument());
    assert.equal(await saved(), undefined);
    await buyer.hastenToOrder(page);
    const number = await buyer.orderNumber(page);
    const html = await saved();
    assert.match(html, /^<!doctype html>/i);
    assert.ok(html.includes(number));
  }),
);
