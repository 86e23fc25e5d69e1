// What must be known of a product and its delivery beside price and features: where it comes from, its risks, what restricts
// it, why it burdens the environment less. It stands in the basket and, once more, directly before the order button.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { at, words } from "./buyer.mjs";
import { visiting } from "./shop.mjs";
import { de } from "./texts.mjs";

const both = (de, en) => ({ de, en });
const RESTRICTION = "Nur für Wasser unter 95 °C.";
const RISK = "Zerbrechlich: Scherben sind scharf.";
const REASON = "Ton aus 12 km Entfernung, gebrannt mit Strom vom eigenen Dach.";
const BICYCLE = "Mit dem Lastenrad, im Umkreis von 5 km.";

/** The shop with a teapot and a delivery of which something must be known, and with somebody who answers for complaints. */
async function openCarefulShop(visit) {
  const offer = JSON.parse(await readFile(new URL("../../www/shop/offer.json", import.meta.url), "utf8"));
  const teapot = offer.lines.find(({ id }) => id === "teapot");
  Object.assign(teapot, {
    origin: "DE",
    risks: [both(RISK, "Fragile: shards are sharp.")],
    restrictions: [both(RESTRICTION, "Only for water below 95 °C.")],
    greener: both(REASON, "Clay from 12 km away, fired with power from our own roof."),
  });
  offer.delivery[0].greener = both(BICYCLE, "By cargo bicycle, within 5 km.");
  offer.seller.grievanceOfficer = {
    name: "Mara Linde",
    designation: both("Leiterin des Ladens", "Head of the shop"),
    email: "linde@teehaus-kastanie.example",
    phone: "+49 30 23125 015",
    confirmsWithinHours: 24,
    settlesWithinDays: 14,
  };
  const subscription = offer.lines.find(({ id }) => id === "subscription");
  Object.assign(subscription.plan, { cancelAt: "/kuendigen", reminderDays: 14, consentDays: 30 });
  for (const term of ["minimumTerm", "renewal", "notice"]) delete subscription.plan[term];
  offer.basket.push({ line: "subscription", quantity: "1" });
  await visit.page.route("**/offer.json", (route) => route.fulfill({ json: offer }));
  await visit.open("/");
}

const shot = async (locator, name) => {
  if (process.env.SHOTS) await locator.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
};

/** The words and values of what must be known of the teapot, as a person reads them. */
const TOLD = [
  [de("line-origin"), "Deutschland"],
  [de("line-risk"), RISK],
  [de("line-restriction"), RESTRICTION],
  [de("greener"), REASON],
];

test(
  "origin, risks, restrictions and why it is greener stand in the basket and before the order button",
  visiting({ opens: undefined }, async (page, visit) => {
    await openCarefulShop(visit);
    const line = at(page, "line-teapot");
    for (const [name, value] of TOLD) {
      const term = line.locator("dt", { hasText: name });
      assert.equal(await words(term.locator("xpath=following-sibling::dd[1]")), value);
      assert.ok(await term.isVisible(), name);
    }
    assert.equal(
      (await words(at(page, "line-darjeeling"))).includes(de("line-risk")),
      false,
      "nothing where nothing is",
    );
    await shot(line, "facts-basket");
    await buyer.toReview(page);
    const block = page.locator(".up-final");
    const read = await words(block);
    for (const [name, value] of TOLD) assert.ok(read.includes(`${name}: ${value}`), `${name}: ${value} in ${read}`);
    await shot(block, "facts-final");
    const desk = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 320, `${wide} px`);
    await shot(block, "facts-final-320");
    await page.setViewportSize(desk);
  }),
);

test(
  "a way of delivery that burdens the environment less is marked, with its reason, and no other one is",
  visiting({ opens: undefined }, async (page, visit) => {
    await openCarefulShop(visit);
    await buyer.leaveBasket(page);
    await buyer.fillDetails(page);
    const marked = page.locator(".up-card", { hasText: de("greener") });
    assert.equal(await marked.count(), 1);
    assert.ok((await words(marked)).includes(`${de("greener")}: ${BICYCLE}`));
    await shot(page.locator(".up-checkout"), "facts-delivery");
  }),
);

test(
  "who answers for complaints stands with the seller, with the times",
  visiting({ opens: undefined }, async (page, visit) => {
    await openCarefulShop(visit);
    await buyer.toReview(page);
    const seller = page.locator("address.up-address", { hasText: "Mara Linde" });
    assert.equal(await seller.locator("a[href='mailto:linde@teehaus-kastanie.example']").isVisible(), true);
    const times = de("seller-complaints-within", { hours: "24", days: "14" });
    assert.ok((await words(seller)).includes(times), times);
    await shot(seller, "facts-seller");
  }),
);

test(
  "a plan says by which date and on which page it is cancelled, before the order button",
  visiting({ opens: undefined }, async (page, visit) => {
    await openCarefulShop(visit);
    await buyer.toReview(page);
    const plan = page.locator(".up-final .up-recurring");
    const read = await words(plan);
    const [before, after] = de("recurring-cancel-by", { date: "|" }).split("|");
    assert.match(read, new RegExp(`${before}\\d{1,2}\\. \\p{L}+ \\d{4}${after}`, "u"));
    assert.match(read, /14 Tage vor dem letzten Tag/);
    assert.match(read, /höherer Preis.*30 Tage vorher/);
    const link = plan.getByRole("link", { name: de("recurring-cancel-at") });
    assert.equal(await link.getAttribute("href"), "/kuendigen");
    assert.ok(await link.isVisible());
    await shot(plan, "facts-plan");
  }),
);
