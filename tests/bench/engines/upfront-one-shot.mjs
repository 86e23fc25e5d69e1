// Upfront's quote of a whole offer, as a server asks for it: the document is read, every member checked, every figure
// explained, all anew each time.

import { offerOf } from "../offer.mjs";
import { agreed, built } from "./built.mjs";
import { readQuote } from "./upfront-result.mjs";

async function open() {
  const server = await built(() => import("upfront-checkout/server"), "quoteOffer");
  if (!server) return undefined;
  const oneShot = (cart) => {
    const offer = offerOf(cart);
    return {
      run: () => server.quoteOffer(offer, { locale: "en" }),
      read: (answer) => readQuote(agreed(answer, "the offer").quote),
    };
  };
  return { oneShot };
}

export default { name: "upfront quoteOffer", role: "ours", open };
