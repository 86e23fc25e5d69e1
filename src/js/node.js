// The headless face, in Node: the same, with the files from the disk.

import { creator } from "./headless.js";
import { locales } from "./locales.js";
import { load, readLocale } from "./node-files.js";
import { pricingOpener } from "./pricing.js";

export { load, locales };
export const createCheckout = creator({ load, readLocale });
export const openPricing = pricingOpener({ load });
