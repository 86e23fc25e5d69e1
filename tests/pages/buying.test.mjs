// A whole purchase: with the mouse, with the keyboard, in each language, and after a declined card.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { at, words } from "./buyer.mjs";
import { focusedId, tabTo, typeInto } from "./keyboard.mjs";
import { visiting } from "./shop.mjs";
import { de, en } from "./texts.mjs";

const GERMAN_QUOTE = [
  ["First Flush Darjeeling, lose", "22,25 €"],
  ["Teekanne „Anna“", "53,00 €"],
  ["Kaltauszug Sencha & Minze, Mehrwegflasche", "6,40 €"],
  ["Gutschein „Teezeit“, 10 %", "−8,17 €"],
  ["Lieferung: Standardversand", "4,90 €"],
  ["Pfand", "0,30 €"],
  ["Zahlung: Rechnung", "1,50 €"],
];

test(
  "buys in German with the mouse",
  visiting(async (page, visit) => {
    await at(page, "quantity-darjeeling").fill("0,25");
    assert.equal(await buyer.total(page), "81,95 €");
    await at(page, "voucher").fill("TEEZEIT10");
    await page.locator(".up-voucher button").click();
    assert.equal(await buyer.total(page), "73,78 €");
    await buyer.leaveBasket(page);
    await buyer.fillDetails(page);
    await buyer.fillDelivery(page, "standard");
    assert.equal(await buyer.total(page), "78,68 €");
    await buyer.fillPayment(page, "invoice");
    assert.deepEqual(await buyer.quoteRows(page), GERMAN_QUOTE);
    assert.equal(await buyer.total(page), "80,18 €");
    await buyer.declare(page);
    assert.equal(await words(at(page, "order")), "Zahlungspflichtig bestellen");
    const number = await buyer.orderNumber(page);
    await checkGermanConfirmation(page, number);
    checkGermanOrder(await visit.onlyOrder());
  }),
);

async function checkGermanConfirmation(page, number) {
  assert.match(number, /^TK-\d{4}-000001$/);
  assert.equal(await words(at(page, "heading")), de("confirmation-title"));
  assert.deepEqual(await buyer.quoteRows(page), GERMAN_QUOTE);
  assert.equal(await buyer.total(page), "80,18 €");
  const said = await words(buyer.confirmation(page));
  for (const expected of [
    "darin 1,31 € MwSt. zu 7 % (auf 18,71 € netto)",
    "darin 9,61 € MwSt. zu 19 % (auf 50,55 € netto)",
    de("confirmation-keep"),
    "Jana Sommer Lindenweg 4 10435 Berlin Deutschland",
    "„Zahlungspflichtig bestellen“",
  ]) {
    assert.ok(said.includes(expected), expected);
  }
}

function checkGermanOrder(order) {
  assert.equal(order.language, "de");
  assert.equal(order.button, "Zahlungspflichtig bestellen");
  assert.equal(order.quote.totals.now, "80.18");
  assert.deepEqual(amounts(order.quote), {
    lines: ["22.25", "53.00", "6.40"],
    discounts: ["8.17"],
    charges: ["4.90", "0.30", "1.50"],
    taxes: ["1.31", "9.61"],
  });
  const { "postal-code": postalCode, ...address } = buyer.ADDRESS;
  assert.deepEqual(order.party, { ...buyer.PERSON, ...address, postalCode });
  const made = order.consents.map(({ subject, id, answer, act, language }) => ({ subject, id, answer, act, language }));
  assert.deepEqual(made, [{ subject: "declaration", id: "terms", answer: "given", act: "pointer", language: "de" }]);
}

function amounts({ lines, discounts, charges, taxes }) {
  const of = (list) => list.map(({ amount }) => amount);
  return { lines: of(lines), discounts: of(discounts), charges: of(charges), taxes: of(taxes) };
}

test(
  "buys in English with the mouse",
  visiting(async (page, visit) => {
    await buyer.speak(page, "en");
    await at(page, "quantity-darjeeling").fill("0.25");
    assert.equal(await buyer.total(page), "€81.95");
    await buyer.toOrder(page, { delivery: "express", payment: "card" });
    const charges = (await buyer.quoteRows(page)).slice(-2);
    assert.deepEqual(charges, [
      ["Delivery: Express delivery", "€9.90"],
      ["Bottle deposit", "€0.30"],
    ]);
    assert.equal(await buyer.total(page), "€91.85");
    assert.equal(await words(at(page, "order")), "Order with obligation to pay");
    await buyer.orderNumber(page);
    assert.equal(await words(at(page, "heading")), en("confirmation-title"));
    const order = await visit.onlyOrder();
    assert.equal(order.language, "en");
    assert.equal(order.button, "Order with obligation to pay");
    assert.equal(order.quote.totals.now, "91.85");
  }),
);

test(
  "buys with the keyboard alone, and every step begins at its heading",
  visiting(async (page, visit) => {
    const { keyboard } = page;
    await tabTo(page, "#upfront-quantity-darjeeling");
    await keyboard.press("ControlOrMeta+a");
    await keyboard.type("0,2");
    await tabTo(page, "button[type='submit']");
    await keyboard.press("Enter");
    await atHeadingOf(page, "details");
    await typeInto(page, "field-name", buyer.PERSON.name);
    await typeInto(page, "field-email", buyer.PERSON.email);
    await keyboard.press("Enter");
    await atHeadingOf(page, "delivery");
    await tabTo(page, "#upfront-delivery-standard");
    await keyboard.press("Space");
    for (const field of ["street", "postal-code", "city"]) await typeInto(page, `field-${field}`, buyer.ADDRESS[field]);
    await tabTo(page, "#upfront-field-country");
    await keyboard.type("Deutschland");
    await tabTo(page, "button[type='submit']");
    await keyboard.press("Space");
    await atHeadingOf(page, "payment");
    await tabTo(page, "#upfront-payment-card");
    await keyboard.press("ArrowDown");
    assert.ok(await at(page, "payment-invoice").isChecked());
    await tabTo(page, "button[type='submit']");
    await keyboard.press("Enter");
    await atHeadingOf(page, "review");
    await tabTo(page, "#upfront-purpose-newsletter-yes");
    await keyboard.press("ArrowRight");
    await tabTo(page, "#upfront-declaration-terms");
    await keyboard.press("Space");
    await tabTo(page, "#upfront-order");
    await keyboard.press("Enter");
    await buyer.confirmation(page).waitFor();
    assert.equal(await focusedId(page), "upfront-heading");
    checkKeyboardOrder(await visit.onlyOrder());
  }),
);

function checkKeyboardOrder(order) {
  assert.equal(order.quote.totals.now, "83.90");
  const made = order.consents.map(({ id, answer, act }) => ({ id, answer, act }));
  assert.deepEqual(made, [
    { id: "newsletter", answer: "refused", act: "keyboard" },
    { id: "terms", answer: "given", act: "keyboard" },
  ]);
}

async function atHeadingOf(page, step) {
  await buyer.reach(page, step);
  assert.equal(await focusedId(page), "upfront-heading", `the focus at the beginning of ${step}`);
}

test(
  "after a declined card nothing is typed again, and the same attempt is paid another way",
  visiting({ expects: [/status of 402/] }, async (page, visit) => {
    const person = { name: "Jana Sommer", email: "decline@example.org" };
    await buyer.hastenToOrder(page, { person, payment: "card" });
    await buyer.order(page);
    await buyer.reach(page, "payment");
    const said = await words(page.locator("upfront-checkout [role='alert']"));
    assert.ok(said.startsWith(de("payment-card-declined")), said);
    assert.equal(await page.locator("input[name='upfront-payment-method']").count(), 3);
    assert.deepEqual(await visit.orders(), []);
    await buyer.fillPayment(page, "invoice");
    assert.ok(await at(page, "declaration-terms").isChecked());
    await buyer.orderNumber(page);
    const [declined, placed, ...more] = await visit.entries();
    assert.deepEqual([declined.kind, placed.kind, more], ["declined", "order", []]);
    assert.equal(declined.attempt, placed.attempt);
    assert.deepEqual(placed.order.party, declined.order.party);
    assert.equal(placed.order.selection.payment, "invoice");
  }),
);
