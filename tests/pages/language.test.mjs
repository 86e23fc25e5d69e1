// The language is the person's choice: it changes everything at once, loses nothing, and is remembered.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { at, words } from "./buyer.mjs";
import { openHost, USUAL } from "./host.mjs";
import { visiting } from "./shop.mjs";

const HEADINGS = {
  basket: ["Warenkorb", "Basket"],
  details: ["Ihre Angaben", "Your details"],
  delivery: ["Lieferung", "Delivery"],
  payment: ["Zahlung", "Payment"],
  review: ["Prüfen und bestellen", "Check and order"],
};

const heading = async (page) => (await words(at(page, "heading"))).replace(/^\d /, "");

/** Words of the other language that are left, apart from the language's own name on its button. */
async function leftovers(page, texts) {
  const said = await words(page.locator("body"));
  return texts.filter((text) => said.includes(text));
}

// Some from the checkout, some from the offer, some from the page around it.
const GERMAN = [
  "Weiter",
  "Ändern",
  "Gesamtbetrag",
  "Zu zahlen",
  "Ihre Bestellung",
  "MwSt.",
  "Menge",
  "Teekanne",
  "Rücksendung",
];
const ENGLISH = ["Continue", "Change", "Total", "To pay", "Your order", "VAT", "Quantity", "Teapot", "Returns"];

/** Switches to the other language and back, at the present step. */
async function checkSwitch(page, step) {
  const [german, english] = HEADINGS[step];
  const before = await entered(page);
  assert.equal(await heading(page), german);
  await buyer.speak(page, "en");
  assert.equal(await heading(page), english);
  assert.deepEqual(await leftovers(page, GERMAN), []);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await buyer.speak(page, "de");
  assert.equal(await heading(page), german);
  assert.deepEqual(await leftovers(page, ENGLISH), []);
  assert.deepEqual(await entered(page), before);
}

const entered = (page) =>
  page.evaluate(() => {
    const controls = [...document.querySelectorAll("upfront-checkout :is(input, select)")];
    return controls.map(({ id, value, checked }) => [id, value, checked]);
  });

test(
  "a switch of the language changes everything at once at every step, and nothing entered is lost",
  visiting(async (page) => {
    await at(page, "quantity-iced-tea").fill("vier");
    await at(page, "voucher").fill("TEEZ");
    await checkSwitch(page, "basket");
    await at(page, "quantity-iced-tea").fill("4");
    await buyer.leaveBasket(page);
    await buyer.enter(page, buyer.PERSON);
    await checkSwitch(page, "details");
    await buyer.goOn(page);
    await buyer.reach(page, "delivery");
    await buyer.choose(page, "delivery-standard");
    await buyer.enter(page, buyer.ADDRESS);
    await checkSwitch(page, "delivery");
    await buyer.goOn(page);
    await buyer.reach(page, "payment");
    await buyer.choose(page, "payment-transfer");
    await checkSwitch(page, "payment");
    await buyer.goOn(page);
    await buyer.reach(page, "review");
    await buyer.choose(page, "purpose-newsletter-no");
    await buyer.declare(page);
    await checkSwitch(page, "review");
  }),
);

test(
  "a quantity is written as the chosen language writes it",
  visiting(async (page) => {
    assert.equal(await at(page, "quantity-darjeeling").inputValue(), "0,15");
    await buyer.speak(page, "en");
    assert.equal(await at(page, "quantity-darjeeling").inputValue(), "0.15");
    assert.equal(await buyer.total(page), "€73.05");
  }),
);

test(
  "the language is stamped on the order, each answer and the confirmation",
  visiting(async (page, visit) => {
    await buyer.hasten(page, "review");
    await buyer.choose(page, "purpose-newsletter-yes");
    await buyer.speak(page, "en");
    await buyer.declare(page);
    await buyer.orderNumber(page);
    const order = await visit.onlyOrder();
    assert.deepEqual([order.language, order.button], ["en", "Order with obligation to pay"]);
    assert.deepEqual(
      order.consents.map(({ id, language }) => [id, language]),
      [
        ["newsletter", "de"],
        ["terms", "en"],
      ],
    );
    assert.equal(await buyer.confirmation(page).getAttribute("lang"), "en");
    assert.match(await words(buyer.confirmation(page)), /You pressed the button “Order with obligation to pay”\./);
  }),
);

test(
  "the chosen language is remembered for the next visit and carried to another open tab",
  visiting(async (page, visit) => {
    const other = await visit.open("/", await visit.newPage());
    await buyer.leaveBasket(other);
    await buyer.enter(other, buyer.PERSON);
    await page.bringToFront();
    await buyer.speak(page, "en");
    await other.locator(".up-checkout[lang='en']").waitFor();
    assert.equal(await heading(other), "Your details");
    assert.equal(await at(other, "field-name").inputValue(), buyer.PERSON.name);
    const next = await visit.open("/", await visit.newPage());
    assert.equal(await heading(next), "Basket");
    const { language, until } = await next.evaluate(() => JSON.parse(localStorage.getItem("upfront.language")));
    assert.equal(language, "en");
    assert.ok(Date.parse(until) > Date.now());
  }),
);

/**
 * The language that the checkout begins in, on a page in `lang` with a `locale` attribute, each where given.
 *
 * @param {import("playwright-core").Page} page
 * @param {import("./shop.mjs").Visit} visit
 * @param {{ lang?: string, locale?: string }} wishes
 */
async function firstLanguage(page, visit, { lang, locale }) {
  const body = `<upfront-checkout${locale ? ` locale="${locale}"` : ""}></upfront-checkout>`;
  await openHost(page, visit, { lang: lang ? ` lang="${lang}"` : "", body, script: USUAL });
  await page.locator(".up-checkout").waitFor();
  return page.locator(".up-checkout").getAttribute("lang");
}

test(
  "the first language is the stored choice, then the attribute, then the page's, then the browser's",
  visiting({ opens: undefined, locale: "en-GB" }, async (page, visit) => {
    assert.equal(await firstLanguage(page, visit, {}), "en", "the browser's");
    assert.equal(await firstLanguage(page, visit, { lang: "de-AT" }), "de", "the page's");
    assert.equal(await firstLanguage(page, visit, { lang: "de", locale: "en-US" }), "en", "the attribute");
    await buyer.speak(page, "de");
    assert.equal(await firstLanguage(page, visit, { lang: "en", locale: "en" }), "de", "the stored choice");
  }),
);

test(
  "where no wish can be met the offer's first language is spoken",
  visiting({ opens: undefined, locale: "fr-FR" }, async (page, visit) => {
    assert.equal(await firstLanguage(page, visit, { lang: "it", locale: "es" }), "de");
  }),
);

test(
  "a language that does not load leaves everything as it is and tells the storefront",
  visiting({ expects: [/ERR_FAILED/] }, async (page) => {
    const problem = page.evaluate(
      () =>
        new Promise((resolve) => addEventListener("upfront-problem", ({ detail }) => resolve(detail), { once: true })),
    );
    await page.route("**/locales/en.ftl", (route) => route.abort());
    await page.locator("button.up-language[lang='en']").click();
    assert.equal((await problem).code, "language-not-loaded");
    assert.equal(await heading(page), "Warenkorb");
    assert.equal(await page.locator(".up-checkout").getAttribute("lang"), "de");
  }),
);
