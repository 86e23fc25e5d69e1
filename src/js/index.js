// The headless face, in a browser.

import { creator } from "./headless.js";
import { locales } from "./locales.js";
import { pricingOpener } from "./pricing.js";
import { load, readLocale } from "./web-files.js";

export { load, locales };
export const createCheckout = creator({ load, readLocale });
export const openPricing = pricingOpener({ load });
