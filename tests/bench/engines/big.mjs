// big.js: decimals and rounding of a quotient belong to the constructor.

import Big from "big.js";
import { decimalLibrary } from "./decimal-library.mjs";

// A constructor of our own: its settings are nobody else's.
const Decimal = Big();
Decimal.DP = 2;
Decimal.RM = Big.roundHalfUp;

function roundedDown(dividend, divisor) {
  Decimal.RM = Big.roundDown;
  const quotient = dividend.div(divisor);
  Decimal.RM = Big.roundHalfUp;
  return quotient;
}

const roundedHalfUp = (dividend, divisor) => dividend.div(divisor);

export default decimalLibrary("big.js", { decimal: (value) => new Decimal(value), roundedDown, roundedHalfUp });
