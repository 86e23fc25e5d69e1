// decimal.js: a quotient has so many digits in all, and is cut to two decimals afterwards. Thirty digits are enough for
// no quotient here to reach a tie only by being cut.

import { Decimal as Library } from "decimal.js";
import { decimalLibrary } from "./decimal-library.mjs";

const Decimal = Library.clone({ precision: 30 });
const { ROUND_DOWN, ROUND_HALF_UP } = Library;

const roundedDown = (dividend, divisor) => dividend.div(divisor).toDecimalPlaces(2, ROUND_DOWN);
const roundedHalfUp = (dividend, divisor) => dividend.div(divisor).toDecimalPlaces(2, ROUND_HALF_UP);

export default decimalLibrary("decimal.js", { decimal: (value) => new Decimal(value), roundedDown, roundedHalfUp });
