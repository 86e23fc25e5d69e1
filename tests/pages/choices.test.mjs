// Choices that do not go together are reported at the choice, with a way out. They block the order, never the typing.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { at, words } from "./buyer.mjs";
import { visiting } from "./shop.mjs";
import { de } from "./texts.mjs";

/** The problem that is shown at a place. */
const errorAt = async (page, place) => words(at(page, `${place}-error`).locator(".up-error-text"));

const wayOut = (page, label) => page.getByRole("button", { name: label, exact: true });

/** The basket cannot be left: the same words stand at the top, and their link leads to the place. */
async function checkBlocked(page, place, text) {
  await buyer.goOn(page);
  const summary = at(page, "open");
  await summary.waitFor();
  assert.equal(await words(summary.locator(".up-summary-title")), de("open-title"));
  assert.equal(await page.evaluate(() => document.activeElement.id), "upfront-open");
  assert.equal(await words(summary.locator(`a[href="#upfront-${place}"]`)), text);
}

test(
  "a quantity beside the steps is said at the field, and a button takes the nearest",
  visiting(async (page) => {
    const field = at(page, "quantity-darjeeling");
    await field.fill("0,07");
    const text = de("open-not-a-step", { bound: "0,05 kg" });
    assert.equal(await errorAt(page, "quantity-darjeeling"), text);
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    assert.match(await field.getAttribute("aria-describedby"), /upfront-quantity-darjeeling-error/);
    await field.pressSequentially("5");
    assert.equal(await field.inputValue(), "0,075");
    await checkBlocked(page, "quantity-darjeeling", text);
    await wayOut(page, de("way-take-quantity", { quantity: "0,1 kg" })).click();
    assert.equal(await field.inputValue(), "0,1");
    assert.equal(await at(page, "quantity-darjeeling-error").count(), 0);
    await buyer.leaveBasket(page);
  }),
);

test(
  "a quantity that cannot be read stays as it was typed, and says how to write it",
  visiting(async (page) => {
    const field = at(page, "quantity-darjeeling");
    await field.fill("ein Pfund");
    await field.blur();
    assert.equal(await field.inputValue(), "ein Pfund");
    const text = de("open-unreadable", { example: "0,05 kg" });
    assert.equal(await errorAt(page, "quantity-darjeeling"), text);
    await checkBlocked(page, "quantity-darjeeling", text);
    assert.equal(await field.inputValue(), "ein Pfund");
    await field.fill("0,5");
    await buyer.leaveBasket(page);
  }),
);

test(
  "more than is there is said, and a button takes what is left",
  visiting(async (page) => {
    await at(page, "quantity-teapot").fill("7");
    const text = de("open-out-of-stock", { bound: "6 Stück" });
    assert.equal(await errorAt(page, "quantity-teapot"), text);
    await checkBlocked(page, "quantity-teapot", text);
    await wayOut(page, de("way-take-quantity", { quantity: "6 Stück" })).click();
    assert.equal(await at(page, "quantity-teapot").inputValue(), "6");
    assert.equal(await buyer.total(page), "338,05 €");
  }),
);

test(
  "two options that exclude each other are said at the choice, with ways out",
  visiting(async (page) => {
    await buyer.choose(page, "option-teapot-colour-black");
    const text = "Die schwarze Kanne gibt es nur klein, mit 0,6 l.";
    assert.equal(await errorAt(page, "line-teapot"), text);
    await checkBlocked(page, "line-teapot", text);
    await wayOut(page, de("way-choose", { choice: "Klein, 0,6 l", product: "Teekanne „Anna“" })).click();
    assert.ok(await at(page, "option-teapot-size-small").isChecked());
    assert.equal(await at(page, "line-teapot-error").count(), 0);
    // 39.00 and 4.00 for black
    assert.equal(await buyer.total(page), "63,05 €");
  }),
);

test(
  "a product that needs another choice says which, with ways out",
  visiting(async (page) => {
    await page.getByRole("button", { name: /: Teesieb für die kleine Kanne$/ }).click();
    const text = "Das Teesieb passt nur in die kleine Kanne „Anna“ mit 0,6 l.";
    assert.equal(await errorAt(page, "line-strainer"), text);
    await checkBlocked(page, "line-strainer", text);
    await wayOut(page, de("way-remove", { product: "Teesieb für die kleine Kanne" })).click();
    assert.equal(await at(page, "line-strainer").count(), 0);
    await buyer.leaveBasket(page);
  }),
);

test(
  "a product taken out can be put back as it was",
  visiting(async (page) => {
    const before = await buyer.total(page);
    await at(page, "line-teapot")
      .getByRole("button", { name: /^Entfernen/ })
      .click();
    const note = page.locator("upfront-checkout .up-note[role='status']");
    assert.ok((await words(note)).startsWith(de("basket-removed", { product: "Teekanne „Anna“" })));
    assert.equal(await page.evaluate(() => document.activeElement.id), "upfront-heading");
    await note.getByRole("button").click();
    assert.ok(await at(page, "option-teapot-size-large").isChecked());
    assert.equal(await buyer.total(page), before);
  }),
);

test(
  "a basket without anything is said, and nothing can be ordered",
  visiting(async (page) => {
    for (const line of ["darjeeling", "teapot", "iced-tea"]) {
      await at(page, `line-${line}`)
        .getByRole("button", { name: /^Entfernen/ })
        .click();
    }
    await checkBlocked(page, "basket", de("open-empty-basket"));
  }),
);

test(
  "the date of birth is asked for with the liqueur alone, and too young is explained with a way on",
  visiting(async (page) => {
    await buyer.leaveBasket(page);
    assert.equal(await at(page, "field-birth-date").count(), 0);
    await buyer.change(page, 1);
    await page.getByRole("button", { name: /: Teelikör Assam & Quitte$/ }).click();
    await buyer.leaveBasket(page);
    await buyer.enter(page, { ...buyer.PERSON, "birth-date": birthday(17) });
    await buyer.goOn(page);
    const product = "Teelikör Assam & Quitte";
    assert.equal(await errorAt(page, "field-birth-date"), de("open-too-young", { product, age: 18 }));
    await buyer.enter(page, { "birth-date": birthday(18) });
    assert.equal(await at(page, "field-birth-date-error").count(), 0);
    await buyer.enter(page, { "birth-date": birthday(17) });
    await wayOut(page, de("way-remove", { product })).click();
    assert.equal(await at(page, "field-birth-date").count(), 0);
    await buyer.goOn(page);
    await buyer.reach(page, "delivery");
  }),
);

/** The birthday of somebody who turned so many years old yesterday. */
function birthday(years) {
  const day = new Date(Date.now() - 24 * 60 * 60 * 1000);
  return `${day.getUTCDate()}.${day.getUTCMonth() + 1}.${day.getUTCFullYear() - years}`;
}

test(
  "an unknown voucher code is said and stays as it was typed",
  visiting(async (page) => {
    await at(page, "voucher").fill("ALLESUMSONST");
    await at(page, "voucher").press("Enter");
    assert.equal(await errorAt(page, "voucher"), de("voucher-refused", { code: "ALLESUMSONST" }));
    assert.equal(await at(page, "voucher").inputValue(), "ALLESUMSONST");
  }),
);

test(
  "a voucher is applied with the Enter key",
  visiting(async (page) => {
    await at(page, "voucher").fill("teezeit10");
    await at(page, "voucher").press("Enter");
    assert.ok((await words(page.locator(".up-voucher"))).startsWith(de("voucher-applied", { code: "TEEZEIT10" })));
    assert.equal(await buyer.total(page), "65,77 €");
  }),
);

test(
  "the focus stays near when the focused control goes away",
  visiting(async (page) => {
    const focused = () => page.evaluate(() => document.activeElement.id);
    await at(page, "voucher").fill("TEEZEIT10");
    await page.keyboard.press("Enter");
    await page.locator(".up-voucher.up-note").waitFor();
    assert.equal(await focused(), "upfront-voucher");
    await at(page, "quantity-darjeeling").fill("0,07");
    await page.locator("#upfront-quantity-darjeeling-error button").first().click();
    await page.locator("#upfront-quantity-darjeeling-error").waitFor({ state: "detached" });
    assert.equal(await focused(), "upfront-line-darjeeling");
  }),
);

test(
  "a download alone asks for no address and no delivery, and needs its two declarations",
  visiting(async (page, visit) => {
    await page.getByRole("button", { name: /: Der Brühleitfaden, PDF$/ }).click();
    for (const line of ["darjeeling", "teapot", "iced-tea"]) {
      await at(page, `line-${line}`)
        .getByRole("button", { name: /^Entfernen/ })
        .click();
    }
    await buyer.leaveBasket(page);
    await buyer.enter(page, buyer.PERSON);
    await buyer.goOn(page);
    await buyer.reach(page, "payment");
    await buyer.fillPayment(page, "card");
    await buyer.declare(page);
    await buyer.order(page);
    assert.equal(await at(page, "open").locator("a").count(), 2);
    await buyer.declare(page, "digital-waiver-consent");
    await buyer.declare(page, "digital-waiver-loss");
    await buyer.orderNumber(page);
    const order = await visit.onlyOrder();
    assert.deepEqual(order.party, buyer.PERSON);
    assert.equal(order.quote.totals.now, "6.50");
  }),
);

test(
  "a subscription says that it is charged again, in which amounts and until when",
  visiting(async (page) => {
    await page.getByRole("button", { name: /: Tee-Abo, jeden Monat ein Päckchen$/ }).click();
    const said = await words(page.locator(".up-recurring"));
    assert.match(
      said,
      /^Wiederkehrend: Tee-Abo, jeden Monat ein Päckchen 3 Monate zu je 12,00 €, danach 24,00 € jeden Monat, ab /,
    );
    assert.match(said, /In dieser Zeit zahlen Sie insgesamt 252,00 €, davon 240,00 € über diese Bestellung hinaus\./);
    await buyer.hasten(page, "review");
    assert.equal(await at(page, "declaration-renewal").isChecked(), false);
  }),
);
