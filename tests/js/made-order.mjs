// A true order of the demo shop, made by the same engine without a browser.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { load } from "upfront-checkout";

const inPackage = (path) => readFile(fileURLToPath(import.meta.resolve(`upfront-checkout/${path}`)));

/** The demo shop's offer; every call answers a copy of its own. */
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

/** An order of an offer as the engine sends it; `first` are commands that come before the usual ones. */
export async function makeOrder({ offer, language = "de", attempt = "attempt-1", first = [] } = {}) {
  const core = await load(inPackage("core.wasm"));
  const fluent = await inPackage(`locales/${language}.ftl`);
  const opening = { language, fluent: fluent.toString(), attempt, prefix: "upfront", interface: "storefront", keeps: false };
  const checkout = core.openCheckout(offer ?? (await shopOffer()), opening);
  for (const command of [...first, ...CHOICES]) checkout.command(command);
  // The quote confirmed is the one that was looked at last.
  checkout.snapshot();
  const requests = checkout.command({ command: "order" });
  return requests.find(({ request }) => request === "order").order;
}
