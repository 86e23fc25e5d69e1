// An answer counts only to the words that were rendered: a page that changes or hides them gets a problem.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { at } from "./buyer.mjs";
import { visiting } from "./shop.mjs";

const consentsOf = (page) =>
  page.evaluate(() => document.querySelector("upfront-checkout").state.consents.map(({ id, answer }) => `${id} ${answer}`));

/** Goes to the review, does something to the page, and answers; what was recorded, and what the storefront heard. */
async function answered(page, spoil, place) {
  await buyer.toReview(page);
  await page.evaluate(() => {
    globalThis.heard = [];
    addEventListener("upfront-problem", ({ detail }) => globalThis.heard.push((detail.problem ?? detail).code));
  });
  await page.evaluate(spoil);
  await page.locator(`label[for="upfront-${place}"]`).click({ force: true });
  return { consents: await consentsOf(page), heard: await page.evaluate(() => globalThis.heard) };
}

const QUESTION = "purpose-newsletter-yes";

const spoilt = {
  "a question that was changed": () => {
    document.querySelector("#upfront-purpose-newsletter legend").textContent = "Möchten Sie Versand umsonst?";
  },
  "details that were taken out": () => document.querySelector("#upfront-purpose-newsletter-details").remove(),
  "words that were put in": () => document.querySelector("#upfront-purpose-newsletter").append("Das ist nötig."),
  "details that are hidden": () => {
    document.querySelector("#upfront-purpose-newsletter-details").hidden = true;
    document.querySelector("#upfront-purpose-newsletter-details").style.display = "none";
  },
  "details that nobody can see through": () => {
    document.querySelector("#upfront-purpose-newsletter-details").style.opacity = "0";
  },
  "labels that were exchanged": () => {
    const [yes, no] = document.querySelectorAll("#upfront-purpose-newsletter label");
    [yes.textContent, no.textContent] = [no.textContent, yes.textContent];
  },
};

for (const [name, spoil] of Object.entries(spoilt)) {
  test(`${name}: no answer is recorded, and the storefront hears why`, visiting(async (page) => {
    const { consents, heard } = await answered(page, spoil, QUESTION);
    assert.deepEqual([consents, heard], [[], ["not-as-shown"]]);
    assert.equal(await at(page, QUESTION).isChecked(), false);
  }));
}

test("a declaration whose words were changed is not made", visiting(async (page) => {
  const spoil = () => {
    document.querySelector("label[for='upfront-declaration-terms']").firstChild.textContent = "Ich bin ein Mensch. ";
  };
  const { consents, heard } = await answered(page, spoil, "declaration-terms");
  assert.deepEqual([consents, heard], [[], ["not-as-shown"]]);
  assert.equal(await at(page, "declaration-terms").isChecked(), false);
}));

test("what is left as it was is answered, by pointer and by key", visiting(async (page) => {
  const { consents, heard } = await answered(page, () => document.body.classList.add("touched"), QUESTION);
  assert.deepEqual([consents, heard], [["newsletter given"], []]);
  await at(page, "declaration-terms").focus();
  await page.keyboard.press("Space");
  assert.deepEqual(await consentsOf(page), ["newsletter given", "terms given"]);
}));
