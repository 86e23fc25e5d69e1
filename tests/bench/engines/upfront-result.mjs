// Our quotes as results: every amount is a decimal string, each tax stands under its id.

import { rateOf } from "../offer.mjs";
import { RATES, cents } from "../workload.mjs";

const readLine = ({ amount, discount, total, net, tax }) => ({
  amount: cents(amount),
  discount: cents(discount),
  total: cents(total),
  net: cents(net),
  tax: cents(tax),
});

/** Of the totals what every engine is asked for after a change. */
export const readTotals = ({ gross, net, tax }) => ({ total: cents(gross), net: cents(net), tax: cents(tax) });

/** A whole quote. */
export function readQuote({ lines, taxes, totals }) {
  return {
    amount: cents(totals.lines),
    discount: cents(totals.discounts),
    ...readTotals(totals),
    rates: readRates(taxes),
    lines: lines.map(readLine),
  };
}

/** A tax that is on nothing need not stand in a quote. */
function readRates(taxes) {
  const rates = RATES.map(() => ({ total: 0, net: 0, tax: 0 }));
  for (const { tax, net, amount, gross } of taxes) rates[rateOf(tax)] = readTotals({ gross, net, tax: amount });
  return rates;
}
