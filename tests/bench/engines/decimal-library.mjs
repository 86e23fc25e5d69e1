// The libraries of decimals without end: big.js and decimal.js name their operations alike, only division differs.

import { DISCOUNT, RATES } from "../workload.mjs";
import { firstPlaces } from "./largest.mjs";
import { preparedEngine, resultReader } from "./prepared.mjs";

/**
 * @param library `{ decimal(value), roundedDown(dividend, divisor), roundedHalfUp(dividend, divisor) }`, both quotients
 *   to two decimals
 */
export function decimalLibrary(name, { decimal, roundedDown, roundedHalfUp }) {
  const ZERO = decimal(0);
  const CENT = decimal("0.01");
  const HUNDRED = decimal(100);
  const PERCENT = decimal(DISCOUNT);
  const TAXES = RATES.map((rate) => ({ rate: decimal(rate), whole: decimal(10_000 + rate) }));

  // Exact below 10^13, far above every amount here, and much faster than multiplying in the library.
  const toCents = (value) => Math.round(value.toNumber() * 100);

  const prepare = (cart) => cart.lines.map(({ price, quantity, rate }) => ({ price: decimal(price), quantity, rate }));

  function compute(lines) {
    const amounts = lines.map(({ price, quantity }) => price.times(quantity));
    const amount = amounts.reduce((sum, each) => sum.plus(each), ZERO);
    const discount = roundedHalfUp(amount.times(PERCENT), HUNDRED);
    const shares = shareOut(discount, amount, amounts);
    const entries = lines.map(({ rate }, place) => entry(amounts[place], shares[place], TAXES[rate]));
    return { amount, discount, total: amount.minus(discount), ...sums(lines, entries), lines: entries };
  }

  function shareOut(discount, amount, weights) {
    const products = weights.map((weight) => discount.times(weight));
    const shares = products.map((product) => roundedDown(product, amount));
    const left = toCents(shares.reduce((rest, share) => rest.minus(share), discount));
    if (!left) return shares;
    const remainders = products.map((product, place) => product.minus(shares[place].times(amount)));
    const isBefore = (one, other) => (remainders[other].cmp(remainders[one]) || one - other) < 0;
    for (const place of firstPlaces(left, shares.length, isBefore)) shares[place] = shares[place].plus(CENT);
    return shares;
  }

  function entry(amount, discount, { rate, whole }) {
    const total = amount.minus(discount);
    const tax = roundedHalfUp(total.times(rate), whole);
    return { amount, discount, total, net: total.minus(tax), tax };
  }

  function sums(lines, entries) {
    const rates = RATES.map(() => ({ total: ZERO, net: ZERO, tax: ZERO }));
    entries.forEach(({ total, net, tax }, place) => {
      const rate = rates[lines[place].rate];
      rate.total = rate.total.plus(total);
      rate.net = rate.net.plus(net);
      rate.tax = rate.tax.plus(tax);
    });
    const sum = (figure) => rates.reduce((all, rate) => all.plus(rate[figure]), ZERO);
    return { net: sum("net"), tax: sum("tax"), rates };
  }

  return preparedEngine(name, "peer", { prepare, compute, ...resultReader(toCents) });
}
