// dinero.js: every amount an object of its own. It has no division, and its `allocate` gives odd cents to whoever comes
// first; shares and taxes are therefore worked out on the whole cents inside.

import { add, dinero, halfUp, multiply, subtract, toSnapshot, transformScale } from "dinero.js";
import { EUR } from "dinero.js/currencies";
import { DISCOUNT, RATES, cents } from "../workload.mjs";
import { shareOut, taxIn } from "./integers.mjs";
import { preparedEngine, resultReader } from "./prepared.mjs";

const euros = (amount) => dinero({ amount, currency: EUR });
const toCents = (money) => toSnapshot(money).amount;
const ZERO = euros(0);

const prepare = (cart) =>
  cart.lines.map(({ price, quantity, rate }) => ({ price: euros(cents(price)), quantity, rate }));

function compute(lines) {
  const amounts = lines.map(({ price, quantity }) => multiply(price, quantity));
  const amount = amounts.reduce((sum, each) => add(sum, each), ZERO);
  const discount = transformScale(multiply(amount, { amount: DISCOUNT, scale: 2 }), 2, halfUp);
  const shares = shareOut(toCents(discount), toCents(amount), amounts.map(toCents));
  const entries = lines.map(({ rate }, place) => entry(amounts[place], euros(shares[place]), RATES[rate]));
  return { amount, discount, total: subtract(amount, discount), ...sums(lines, entries), lines: entries };
}

function entry(amount, discount, rate) {
  const total = subtract(amount, discount);
  const tax = euros(taxIn(toCents(total), rate));
  return { amount, discount, total, net: subtract(total, tax), tax };
}

function sums(lines, entries) {
  const rates = RATES.map(() => ({ total: ZERO, net: ZERO, tax: ZERO }));
  entries.forEach(({ total, net, tax }, place) => {
    const rate = rates[lines[place].rate];
    rate.total = add(rate.total, total);
    rate.net = add(rate.net, net);
    rate.tax = add(rate.tax, tax);
  });
  const sum = (name) => rates.reduce((all, rate) => add(all, rate[name]), ZERO);
  return { net: sum("net"), tax: sum("tax"), rates };
}

export default preparedEngine("dinero.js", "peer", { prepare, compute, ...resultReader(toCents) });
