// Upfront's quotes of carts: the terms are read once, carts come as lists of prices.

import { taxOf, terms } from "../offer.mjs";
import { agreed, built } from "./built.mjs";
import { readQuote } from "./upfront-result.mjs";

async function open() {
  const upfront = await built(() => import("upfront-checkout"), "openPricing");
  if (!upfront) return undefined;
  const { pricing } = agreed(await upfront.openPricing(terms), "the offer");
  const line = ({ price, quantity, rate }) => ({ price, quantity, taxes: taxOf(rate) });
  const quote = (cart) => readQuote(agreed(pricing.quote(cart.lines.map(line)), "a cart").quote);
  return { quote };
}

export default { name: "upfront", role: "ours", open };
