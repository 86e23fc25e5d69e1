// Accessibility: every state of the checkout by the rules that axe can check, in both languages and colour schemes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { checkAxe } from "./axe.mjs";
import * as buyer from "./buyer.mjs";
import { at } from "./buyer.mjs";
import { visiting } from "./shop.mjs";

const DESK = "**/api/orders";

/** German in light colours and English in dark ones. The other two combinations add nothing that axe looks at. */
async function checkEverywhere(page, where) {
  await checkAxe(page, `${where}, German, light`);
  await page.emulateMedia({ colorScheme: "dark" });
  const switches = await buyer.canSwitch(page);
  if (switches) await buyer.speak(page, "en");
  await checkAxe(page, `${where}, dark`);
  if (switches) await buyer.speak(page, "de");
  await page.emulateMedia({ colorScheme: "light" });
}

test(
  "axe finds nothing at any step",
  visiting(async (page) => {
    await checkEverywhere(page, "basket");
    await buyer.leaveBasket(page);
    await checkEverywhere(page, "details");
    await buyer.fillDetails(page);
    await buyer.choose(page, "delivery-standard");
    await checkEverywhere(page, "delivery");
    await buyer.fillDelivery(page);
    await checkEverywhere(page, "payment");
    await buyer.fillPayment(page);
    await checkEverywhere(page, "review");
    await checkAxe(page, "the whole page of the shop", "html");
  }),
);

test(
  "axe finds nothing where something is wrong",
  visiting(async (page) => {
    await at(page, "quantity-darjeeling").fill("ein Pfund");
    await buyer.choose(page, "option-teapot-colour-black");
    await buyer.goOn(page);
    await checkEverywhere(page, "a basket that does not go together");
    await at(page, "quantity-darjeeling").fill("0,1");
    await buyer.choose(page, "option-teapot-colour-blue");
    await buyer.leaveBasket(page);
    await buyer.goOn(page);
    await checkEverywhere(page, "missing details");
    await buyer.fillDetails(page);
    await buyer.choose(page, "delivery-standard");
    await buyer.goOn(page);
    await checkEverywhere(page, "a missing address");
    await buyer.fillDelivery(page);
    await buyer.fillPayment(page);
    await buyer.order(page);
    await checkEverywhere(page, "a missing declaration");
  }),
);

test(
  "axe finds nothing at any outcome",
  visiting({ expects: [/status of 402/, /ERR_FAILED/] }, async (page, visit) => {
    const other = await visit.open("/", await visit.newPage());
    await page.bringToFront();
    await buyer.hastenToOrder(page, { person: { name: "Jana Sommer", email: "decline@example.org" }, payment: "card" });
    await buyer.order(page);
    await buyer.reach(page, "payment");
    await checkEverywhere(page, "a declined card");
    await buyer.fillPayment(page, "transfer");
    await page.route(DESK, (route) => route.abort(), { times: 1 });
    await buyer.order(page);
    await page.locator(".up-outcome").waitFor();
    await checkEverywhere(page, "an unknown outcome");
    await page.locator(".up-outcome .up-button-primary").click();
    await buyer.confirmation(page).waitFor();
    await checkEverywhere(page, "the confirmation");
    await checkEverywhere(other, "ordered in another tab");
  }),
);

test(
  "nothing is answered beforehand at the first sight of the review",
  visiting(async (page) => {
    await watchChecked(page);
    await buyer.hasten(page, "review");
    assert.deepEqual(await page.evaluate(() => window.checkedAtSight), []);
    const answers = page.locator(":is(.up-question, .up-declaration) input");
    assert.equal(await answers.count(), 7);
    for (const answer of await answers.all()) assert.equal(await answer.isChecked(), false);
  }),
);

/** Notes which answers are already given at the moment the review appears. */
const watchChecked = (page) =>
  page.evaluate(() => {
    const note = () => {
      const checked = document.querySelectorAll(":is(.up-question, .up-declaration) input:checked");
      if (document.querySelector(".up-order")) window.checkedAtSight ??= [...checked].map(({ id }) => id);
    };
    new MutationObserver(note).observe(document.querySelector("upfront-checkout"), { childList: true, subtree: true });
  });

test(
  "yes and no to a question are alike in kind, size and weight",
  visiting(async (page) => {
    await buyer.hasten(page, "review");
    const looks = await page.evaluate(() => {
      const look = (label) => {
        const { fontSize, fontWeight, color, backgroundColor, padding } = getComputedStyle(label);
        return { fontSize, fontWeight, color, backgroundColor, padding, height: label.offsetHeight };
      };
      const answers = [...document.querySelectorAll(".up-question label")].map(look);
      return answers.map((answer) => JSON.stringify(answer));
    });
    assert.equal(looks.length, 6);
    assert.deepEqual([...new Set(looks)].length, 1, looks.join("\n"));
  }),
);

test(
  "every control's name contains the words that are seen on it",
  visiting(async (page) => {
    for (const step of ["basket", "details", "delivery", "payment", "review"]) {
      await buyer.hasten(page, step);
      assert.deepEqual(await page.evaluate(findUnnamed), [], step);
    }
  }),
);

/** In the page: controls without a label, and controls whose name leaves out what is seen. */
function findUnnamed() {
  const seen = (element) => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll("[aria-hidden='true']").forEach((part) => part.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  };
  const controls = [...document.querySelectorAll("upfront-checkout :is(input, select, button, a)")];
  const unnamed = controls.filter((control) => {
    const words = control.labels?.length ? [...control.labels].map(seen).join(" ") : seen(control);
    const name = control.getAttribute("aria-label") ?? words;
    return name === "" || !name.includes(control.matches("button, a") ? seen(control) : words);
  });
  return unnamed.map((control) => control.outerHTML);
}

test(
  "at 320 pixels everything fits the width, in both languages",
  visiting({ viewport: { width: 320, height: 640 } }, async (page) => {
    for (const step of ["basket", "details", "delivery", "payment", "review"]) {
      await buyer.hasten(page, step);
      await checkFits(page, step);
    }
    await buyer.declare(page);
    await buyer.orderNumber(page);
    await checkFits(page, "confirmation");
  }),
);

async function checkFits(page, where) {
  const switches = await buyer.canSwitch(page);
  for (const language of switches ? ["en", "de"] : ["de"]) {
    if (switches) await buyer.speak(page, language);
    const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
    assert.equal(width, 320, `${where}, ${language}`);
  }
}

test(
  "the focus is never behind the bar with the total",
  visiting({ viewport: { width: 320, height: 640 } }, async (page) => {
    const hidden = [];
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press("Tab");
      const place = await page.evaluate(findCovered);
      if (place) hidden.push(place);
    }
    assert.deepEqual(hidden, []);
  }),
);

/** In the page: the focused control, where none of its corners or middle can be seen. */
function findCovered() {
  const focused = document.activeElement;
  const { left, top, right, bottom } = focused.getBoundingClientRect();
  const inset = 2;
  /** @type {[number, number][]} */
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, bottom - inset],
  ];
  const isSeen = ([x, y]) => {
    const there = document.elementFromPoint(x, y);
    if (!there) return false;
    // A drawn radio button lies under its label.
    return focused.contains(there) || there.contains(focused) || there.closest("label")?.control === focused;
  };
  return focused === document.body || points.some(isSeen) ? undefined : focused.outerHTML;
}
