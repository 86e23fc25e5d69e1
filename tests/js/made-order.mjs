// An order of the demo shop, made by the same engine without a browser.

import { readFile } from "node:fs/promises";
import { createCheckout } from "upfront-checkout";

/** The demo shop's offer. Every call returns a new copy. */
export async function shopOffer() {
  return JSON.parse(await readFile(new URL("../../www/shop/offer.json", import.meta.url), "utf8"));
}

const CHOICES = [
  { command: "applyVoucher", code: "teezeit10" },
  { command: "chooseDelivery", method: "standard" },
  { command: "enter", field: "name", text: "Jana Sommer" },
  { command: "enter", field: "email", text: "jana@example.org" },
  { command: "enter", field: "street", text: "Lindenweg 4" },
  { command: "enter", field: "postal-code", text: "10435" },
  { command: "enter", field: "city", text: "Berlin" },
  { command: "enter", field: "country", text: "DE" },
  { command: "choosePayment", method: "invoice" },
  { command: "answer", purpose: "newsletter", agrees: true },
  { command: "answer", purpose: "reviews", agrees: false },
  { command: "declare", declaration: "terms", agrees: true },
  { command: "goTo", step: "review" },
];

/** Fills in a checkout up to the order button. */
export async function fillIn(checkout) {
  for (const command of CHOICES) await checkout.apply(command);
}

/**
 * An order of an offer as the engine sends it.
 *
 * @param {{ offer?: any, language?: string }} wanted
 * @returns {Promise<any>}
 */
export async function makeOrder({ offer, language = "de" } = {}) {
  return new Promise((resolve, reject) => {
    /** @type {import("upfront-checkout").CheckoutOptions["sendOrder"]} */
    const sendOrder = (order) => {
      resolve(order);
      return { outcome: "confirmed", orderNumber: "N-1", confirmedAt: order.placedAt };
    };
    order(offer, { locale: language, attempt: "attempt-1", sendOrder }).catch(reject);
  });
}

async function order(offer, options) {
  const { checkout } = await createCheckout(offer ?? (await shopOffer()), options);
  await fillIn(checkout);
  // The quote confirmed is the one that was looked at last.
  void checkout.quote;
  const { ok, problems } = await checkout.apply({ command: "order" });
  if (!ok) throw new Error(JSON.stringify(problems));
}
