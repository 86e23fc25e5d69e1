// Defines <upfront-checkout> at once. The engine loads when an offer is set.

import { Checkout } from "./checkout.js";
import { Choices } from "./choices.js";
import { createElementClass } from "./element.js";
import { choicesOpener, opener } from "./open.js";
import { load, readLocale, readStyle } from "./web-files.js";

/** Loaded only by the few pages that show the choices of an earlier order. */
const loadChoices = async () => (await import("./web-choices.js")).loadChoices();

export const UpfrontCheckout = createElementClass({
  open: opener({ load, readLocale }),
  openChoices: choicesOpener({ load: loadChoices, readLocale }),
  checkout: (core, host) => new Checkout(core, host),
  choices: (core, host) => new Choices(core, host),
  readLocale,
  readStyle,
});

if (globalThis.customElements && !customElements.get("upfront-checkout")) {
  customElements.define("upfront-checkout", UpfrontCheckout);
}
