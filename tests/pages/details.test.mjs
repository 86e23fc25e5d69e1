// Wrong input is reported at the top and at the field in the same words. Right input is never asked for again.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { at, words } from "./buyer.mjs";
import { focusedId } from "./keyboard.mjs";
import { visiting } from "./shop.mjs";
import { de, en } from "./texts.mjs";

/** What the summary says, by the place it leads to. */
async function said(page) {
  const links = await at(page, "open").locator("a").all();
  const read = async (link) => [(await link.getAttribute("href")).replace("#upfront-", ""), await words(link)];
  return Object.fromEntries(await Promise.all(links.map(read)));
}

/** The focus is on the summary; each link leads to its field, where the same words stand. */
async function checkSummary(page, title, expected) {
  const summary = at(page, "open");
  await summary.waitFor();
  assert.equal(await focusedId(page), "upfront-open");
  assert.equal(await summary.getAttribute("role"), "alert");
  assert.equal(await words(summary.locator(".up-summary-title")), title);
  assert.deepEqual(await said(page), expected);
  for (const [place, text] of Object.entries(expected)) {
    assert.equal(await words(at(page, `${place}-error`).locator(".up-error-text")), text);
    await summary.locator(`a[href="#upfront-${place}"]`).click();
    assert.equal(await focusedId(page), `upfront-${place}`);
    assert.equal(await at(page, place).getAttribute("aria-invalid"), "true");
  }
}

test(
  "what is missing or wrong is said at the top and at the field, and nothing entered is lost",
  visiting(async (page) => {
    await buyer.speak(page, "en");
    await buyer.leaveBasket(page);
    await buyer.goOn(page);
    await checkSummary(page, "There is a problem", {
      "field-name": en("open-name-missing"),
      "field-email": en("open-email-missing"),
    });
    await buyer.enter(page, { name: "Jana Sommer", email: "jana@example" });
    await buyer.goOn(page);
    await checkSummary(page, "There is a problem", {
      "field-email": en("open-email"),
    });
    assert.equal(await at(page, "field-name").inputValue(), "Jana Sommer");
    assert.equal(await at(page, "field-email").inputValue(), "jana@example");
    await buyer.fillDetails(page);
  }),
);

test(
  "a wrong address is said in the same way, and the right parts of it stay",
  visiting(async (page) => {
    await buyer.hasten(page, "delivery");
    await buyer.enter(page, { "postal-code": "1010", city: "" });
    await buyer.goOn(page);
    await checkSummary(page, de("open-title"), {
      "field-postal-code": de("open-postal-code"),
      "field-city": de("open-city-missing"),
    });
    assert.equal(await at(page, "field-street").inputValue(), "Lindenweg 4");
    await buyer.enter(page, { city: "Wien", country: "AT" });
    await buyer.goOn(page);
    await buyer.reach(page, "payment");
  }),
);

test(
  "a declaration that is not made is said at the button's step, and nothing is ordered",
  visiting(async (page, visit) => {
    await buyer.hasten(page, "review");
    await buyer.order(page);
    const link = at(page, "open").getByRole("link");
    assert.match(await words(link), /„Ich bin mit den Allgemeinen Geschäftsbedingungen einverstanden/);
    await link.click();
    assert.equal(await focusedId(page), "upfront-declaration-terms");
    assert.equal(await words(at(page, "declaration-terms-error")), de("open-undeclared"));
    assert.deepEqual(await visit.entries(), []);
    await buyer.declare(page);
    assert.equal(await at(page, "open").count(), 0);
    await buyer.orderNumber(page);
    await visit.onlyOrder();
  }),
);

test(
  "the link to a choice that was not made leads to its first button",
  visiting(async (page) => {
    await buyer.leaveBasket(page);
    await buyer.fillDetails(page);
    await buyer.goOn(page);
    await at(page, "open").locator('a[href="#upfront-delivery"]').click();
    assert.equal(await focusedId(page), "upfront-delivery-standard");
  }),
);

test(
  "every field is there for those who do not see it: label, need, purpose and autofill",
  visiting(async (page) => {
    await buyer.hasten(page, "delivery");
    const tokens = {
      street: "address-line1",
      "postal-code": "postal-code",
      city: "address-level2",
      country: "country",
    };
    for (const [field, token] of Object.entries(tokens)) {
      assert.equal(await at(page, `field-${field}`).getAttribute("autocomplete"), token);
      assert.match(await words(page.locator(`label[for="upfront-field-${field}"]`)), /\(erforderlich\)$/);
    }
    assert.match(
      await words(page.locator(".up-step-body")),
      /Teehaus Kastanie braucht die Anschrift, um Ihre Bestellung zu liefern/,
    );
  }),
);
