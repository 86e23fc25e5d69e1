// Defines <upfront-checkout>, at once; the engine loads when an offer is set.

import { Checkout } from "./checkout.js";
import { createElementClass } from "./element.js";
import { open } from "./open.js";
import { readLocale } from "./locales.js";
import { style } from "./style.js";

export const UpfrontCheckout = createElementClass({
  open,
  create: (core, host) => new Checkout(core, host),
  readLocale,
  style,
});

if (globalThis.customElements && !customElements.get("upfront-checkout")) {
  customElements.define("upfront-checkout", UpfrontCheckout);
}
