// Upfront's running checkout: what a page has while a person changes a quantity. The checkout does its work before its
// first `await`, so that the totals are new when `apply` returns; its promise is looked at outside the clock.

import { lineId, offerOf } from "../offer.mjs";
import { agreed, built } from "./built.mjs";
import { readTotals } from "./upfront-result.mjs";

async function open() {
  // `openPricing` came with `totals`; a checkout to look at cannot be had without an offer.
  const upfront = await built(() => import("upfront-checkout"), "openPricing");
  return upfront && { change: (cart, place) => running(upfront, cart, lineId(place)) };
}

async function running({ createCheckout }, cart, line) {
  const { checkout } = agreed(await createCheckout(offerOf(cart), { locale: "en" }), "the offer");
  let applied;
  const change = (quantity) => {
    applied = checkout.apply({ command: "setQuantity", line, quantity: String(quantity) });
    return readTotals(checkout.totals);
  };
  const settle = async () => agreed(await applied, "a change");
  return { change, settle };
}

export default { name: "upfront", role: "ours", open };
