// What a quote says beside prices and VAT: every state of the review page, in both languages, wide and narrow.

import assert from "node:assert/strict";
import { test } from "node:test";
import { checkAxe } from "./axe.mjs";
import { visiting } from "./shop.mjs";
import { states } from "../../www/states/quotes.js";

const at = (state, locale = "en") => ({ opens: `/states/?state=${state}&locale=${locale}` });
/** Tabs are reused, so each test sets the width it needs. */
const ready = async (page, width = 1280) => {
  await page.setViewportSize({ width, height: 900 });
  await page.locator(".up-checkout").waitFor();
};
const quote = (page) => page.locator(".up-quote-body").innerText();
const apply = (page, command) =>
  page.evaluate((given) => document.querySelector("upfront-checkout").apply(given), command);
const snapshot = (page) => page.evaluate(() => document.querySelector("upfront-checkout").state);

for (const [state, { title }] of Object.entries(states)) {
  for (const { locale, width } of [
    { locale: "en", width: 1280 },
    { locale: "de", width: 320 },
  ]) {
    test(
      `${title}: shown without a fault, ${locale}, ${width} px`,
      visiting(at(state, locale), async (page) => {
        await ready(page, width);
        await page
          .locator(".up-trace-toggle")
          .first()
          .evaluate((/** @type {HTMLElement} */ button) => button.click());
        await page.locator(".up-trace-steps li").first().waitFor({ state: "attached" });
        assert.doesNotMatch(await page.locator("upfront-checkout").innerText(), /\u27e6|NaN|undefined/);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(wide, 0, "nothing stands beyond the edge");
        await checkAxe(page, title);
      }),
    );
  }
}

test(
  "an unknown charge is never zero and never left out",
  visiting(at("customs"), async (page) => {
    await ready(page);
    const text = await quote(page);
    assert.match(text, /Not in this total/);
    assert.match(text, /Customs duty[\s\S]*amount not known yet/);
    assert.match(text, /Import VAT[\s\S]*€1\.70 to €5\.30/);
    assert.match(text, /Collected by: your bank/);
    assert.doesNotMatch(text, /Gift wrapping/, "what nobody chose is not there");
    const { notContained, totals } = (await snapshot(page)).quote;
    assert.deepEqual(
      notContained.map((open) => open.amount),
      [undefined, undefined, undefined],
    );
    assert.equal(totals.payable, "73.05");
  }),
);

test(
  "an optional charge has a box that is empty at first, costs nothing until it is ticked, and can be taken back",
  visiting(at("customs"), async (page) => {
    await ready(page);
    const box = page.locator(".up-main input[type='checkbox']");
    const charges = async () => (await snapshot(page)).selection.charges;
    assert.equal(await box.count(), 1);
    assert.equal(await box.isChecked(), false);
    assert.equal(await charges(), undefined);
    const label = page.locator("label", { hasText: "Gift wrapping" });
    assert.match(await label.innerText(), /\+ €2\.50/, "what it costs stands at the box");
    await label.click();
    assert.equal(await box.isChecked(), true);
    assert.deepEqual(await charges(), ["gift"]);
    assert.match(await quote(page), /Gift wrapping\s+€2\.50[\s\S]*€75\.55/);
    await box.press("Space");
    assert.equal(await box.isChecked(), false);
    assert.equal(await charges(), undefined);
    assert.doesNotMatch(await quote(page), /Gift wrapping/);
    assert.match(await quote(page), /€73\.05/);
  }),
);

test(
  "what a payment costs is told before it is chosen",
  visiting(at("instalments"), async (page) => {
    await ready(page);
    const { totals } = (await snapshot(page)).quote;
    for (const command of [
      { command: "continue" },
      { command: "enter", field: "name", text: "Ada Muster" },
      { command: "enter", field: "email", text: "ada@example.org" },
      { command: "continue" },
      { command: "chooseDelivery", method: "standard" },
      { command: "enter", field: "street", text: "Weg 3" },
      { command: "enter", field: "postal-code", text: "10435" },
      { command: "enter", field: "city", text: "Berlin" },
      { command: "enter", field: "country", text: "DE" },
      { command: "continue" },
    ])
      await apply(page, command);
    const choices = await page.locator(".up-main").innerText();
    assert.match(choices, /Credit card\s+\+ €1\.17[\s\S]*Total with this: €79\.12/);
    assert.match(choices, /Direct debit\s+− €1\.56[\s\S]*Total with this: €76\.39/);
    assert.match(choices, /1 × €13\.39, 5 × €13\.38, every month/);
    assert.match(choices, /the credit costs €2\.34/);
    assert.match(choices, /Effective annual rate: 10\.69%/);
    assert.equal(totals.now, "0.00", "nothing is due today while paying in parts is chosen");
    const { instalments } = (await snapshot(page)).quote;
    assert.equal(instalments.parts.length, 6);
    assert.equal(instalments.total, "80.29");
  }),
);

test(
  "a price that ends is told, and the next one is confirmed anew",
  visiting(at("ending-price"), async (page) => {
    await page.evaluate(async () => {
      const { offerOf } = await import("/states/quotes.js");
      const shop = await (await fetch("/shop/offer.json")).json();
      const offer = offerOf(shop, "ending-price", new Date());
      const end = new Date(Date.now() + 2500).toISOString();
      offer.lines.find((line) => line.id === "teapot").price.next = [{ from: end, amount: "45.00" }];
      offer.id = "ends-soon";
      document.querySelector("upfront-checkout").offer = offer;
    });
    await page.waitForFunction(() => document.querySelector("upfront-checkout").offer?.id === "ends-soon");
    await ready(page);
    assert.match(await quote(page), /These prices hold until/);
    const before = await snapshot(page);
    await page.getByText("€59.00").first().waitFor({ timeout: 10_000 });
    const after = await snapshot(page);
    assert.notEqual(after.quoteDigest, before.quoteDigest);
    assert.equal(after.quote.lines[1].unitPrice, "45.00");
    assert.deepEqual(after.selection, before.selection, "nothing that was chosen is lost");
    assert.doesNotMatch(await quote(page), /These prices hold until/);
  }),
);

test(
  "totals of the storefront's service count for the very selection they were made for",
  visiting(at("stated"), async (page) => {
    await ready(page);
    await page.getByText("€79.53").first().waitFor();
    assert.match(await quote(page), /State tax at 4%[\s\S]*City tax 4\.875%: €3\.56/);
    await apply(page, { command: "setQuantity", line: "teapot", quantity: "2" });
    const waiting = await snapshot(page);
    assert.equal(waiting.quote, undefined);
    assert.equal(waiting.problem.code, "totals-not-stated");
    assert.equal(waiting.complete, false);
    const totals = { taxedFor: waiting.taxedFor, net: "126.05", tax: "11.18", total: "137.23" };
    const taxes = [{ name: { en: "Tax", de: "Steuer" }, amount: "11.17" }];
    await apply(page, { command: "stateTotals", totals: { ...totals, taxes } });
    assert.equal((await snapshot(page)).problem.pointer, "/statedTotals/tax", "a cent too few blocks the order");
    taxes[0].amount = "11.18";
    await apply(page, { command: "stateTotals", totals: { ...totals, taxes } });
    assert.equal((await snapshot(page)).quote.totals.payable, "137.23");
  }),
);

test(
  "how it is computed opens with the keyboard and names every rounding",
  visiting(at("convention"), async (page) => {
    await ready(page);
    const toggle = page.getByRole("button", { name: "How is this computed?" });
    await toggle.focus();
    await page.keyboard.press("Enter");
    const shown = page.locator(".up-trace-body");
    await shown.getByText(/rounded half up to €1\.29/).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-expanded")), "true");
    const { trace, quote: made } = await snapshot(page);
    const step = trace.find(({ figure }) => figure === "/lines/0/tax");
    assert.equal(step.value, made.lines[0].tax);
    await page.keyboard.press("Enter");
    assert.equal(await shown.isHidden(), true);
  }),
);

test(
  "each sum of the computation says what it is the sum of",
  visiting(at("convention"), async (page) => {
    await ready(page);
    await page.getByRole("button", { name: "How is this computed?" }).press("Enter");
    const sums = page.locator(".up-trace-title", { hasText: /^Sums$/ }).locator("xpath=following-sibling::ul[1]/li");
    const names = (await sums.allInnerTexts()).map((text) => text.split(":")[0]);
    assert.ok(names.includes("All products") && names.includes("Products with tax"), names.join("\n"));
    assert.equal(new Set(names).size, names.length, names.join("\n"));
    await page.keyboard.press("Enter");
    const shown = page.locator(".up-trace-body");
    assert.equal(await shown.isHidden(), true);
  }),
);
