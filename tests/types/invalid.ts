// What a storefront could get wrong, and what must not compile. An error that is no longer one fails the check.

import { createCheckout } from "upfront-checkout";
import { checkOffer, verifyOrder } from "upfront-checkout/server";

type Offer = Parameters<typeof createCheckout>[0];

declare const offer: Offer;

const element = document.createElement("upfront-checkout");

// Amounts are decimal strings: a number would already be rounded.
// @ts-expect-error
void element.apply({ command: "setQuantity", line: "tea", quantity: 0.25 });

// @ts-expect-error
void element.apply({ command: "bake" });

// @ts-expect-error
void element.apply({ command: "choose", line: "teapot", option: "colour" });

// @ts-expect-error
void element.apply({ command: "goTo", step: "sauna" });

// @ts-expect-error
void element.apply({ command: "enter", field: "shoe-size", text: "42" });

// The state is what happened, not what somebody would like.
// @ts-expect-error
element.state = undefined;

// @ts-expect-error
element.quote = undefined;

// @ts-expect-error
element.offer = { id: "shop" };

// @ts-expect-error
element.appearance = { accent: 7 };

element.addEventListener("upfront-order", (event) => {
  // @ts-expect-error
  event.detail.respondWith({ outcome: "perhaps" });
  // @ts-expect-error
  const total: number = event.detail.order.quote.totals.now;
  console.log(total);
});

element.addEventListener("upfront-change", (event) => {
  // Where the quantities allow no quote there is none.
  // @ts-expect-error
  console.log(event.detail.quote.totals.now);
});

export async function headless(): Promise<void> {
  const opened = await createCheckout(offer);
  // Whether it is there has to be looked at first.
  // @ts-expect-error
  console.log(opened.checkout.state);
  // @ts-expect-error
  await createCheckout(offer, { language: "de" });
}

export async function server(): Promise<void> {
  const verdict = await verifyOrder({}, offer);
  // A refused order has no digest.
  // @ts-expect-error
  console.log(verdict.digest.length);
  // @ts-expect-error
  await verifyOrder({}, offer, { now: 1 });
  // @ts-expect-error
  console.log((await checkOffer(offer)).code);
}

// A basket line without a quantity.
// @ts-expect-error
export const basket: Offer["basket"] = [{ line: "tea" }];

// @ts-expect-error
export const purpose: Offer["purposes"] = [{ id: "newsletter", preChecked: true }];
