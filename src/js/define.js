// Defines <upfront-checkout>, at once; the engine loads when an offer is set.

import { Checkout } from "./checkout.js";
import { createElementClass } from "./element.js";
import { opener } from "./open.js";
import { load, readLocale, readStyle } from "./web-files.js";

export const UpfrontCheckout = createElementClass({
  open: opener({ load, readLocale }),
  create: (core, host) => new Checkout(core, host),
  readLocale,
  readStyle,
});

if (globalThis.customElements && !customElements.get("upfront-checkout")) {
  customElements.define("upfront-checkout", UpfrontCheckout);
}
