// The browser's Global Privacy Control counts as a no to sale and sharing. The page says so, and it can be changed.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import * as buyer from "./buyer.mjs";
import { at, words } from "./buyer.mjs";
import { visiting } from "./shop.mjs";
import { de } from "./texts.mjs";

/** A shop that shares data for one purpose, seen by a browser with the signal on. */
async function openSharingShop(visit) {
  const offer = JSON.parse(await readFile(new URL("../../www/shop/offer.json", import.meta.url), "utf8"));
  offer.purposes.find(({ id }) => id === "reviews").saleOrSharing = true;
  await visit.page.route("**/offer.json", (route) => route.fulfill({ json: offer }));
  await visit.page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { configurable: true, get: () => true });
  });
  await visit.open("/");
}

test(
  "sharing is answered no, with the reason beside it; the other question is open",
  visiting({ opens: undefined }, async (page, visit) => {
    await openSharingShop(visit);
    await buyer.toReview(page);
    const note = at(page, "purpose-reviews").locator(".up-note");
    assert.equal(await words(note), de("question-signal"));
    assert.equal(await at(page, "purpose-reviews-no").isChecked(), true);
    assert.equal(await at(page, "purpose-newsletter").locator(".up-note").count(), 0);
    assert.equal(await at(page, "purpose-newsletter-no").isChecked(), false);
    if (process.env.SHOTS) await at(page, "purpose-reviews").screenshot({ path: `${process.env.SHOTS}/signal.png` });
    await buyer.choose(page, "purpose-reviews-yes");
    assert.equal(await at(page, "purpose-reviews-yes").isChecked(), true);
    assert.equal(await note.count(), 0);
  }),
);
