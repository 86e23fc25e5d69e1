// Whole cents in plain JavaScript numbers: the floor. Nothing looks at whether a product is still below 2^53, and no
// engine that does can be faster.

import { DISCOUNT, RATES, cents } from "../workload.mjs";
import { shareOut, taxIn } from "./integers.mjs";
import { preparedEngine } from "./prepared.mjs";

const prepare = (cart) => cart.lines.map(({ price, quantity, rate }) => ({ price: cents(price), quantity, rate }));

function compute(lines) {
  const amounts = lines.map(({ price, quantity }) => price * quantity);
  const amount = amounts.reduce((sum, each) => sum + each, 0);
  const discount = Math.floor((amount * DISCOUNT + 50) / 100);
  const shares = shareOut(discount, amount, amounts);
  const entries = lines.map(({ rate }, place) => entry(amounts[place], shares[place], RATES[rate]));
  return { amount, discount, total: amount - discount, ...sums(lines, entries), lines: entries };
}

function entry(amount, discount, rate) {
  const total = amount - discount;
  const tax = taxIn(total, rate);
  return { amount, discount, total, net: total - tax, tax };
}

function sums(lines, entries) {
  const rates = RATES.map(() => ({ total: 0, net: 0, tax: 0 }));
  for (let place = 0; place < entries.length; place++) {
    const { total, net, tax } = entries[place];
    const rate = rates[lines[place].rate];
    rate.total += total;
    rate.net += net;
    rate.tax += tax;
  }
  const sum = (name) => rates.reduce((all, rate) => all + rate[name], 0);
  return { net: sum("net"), tax: sum("tax"), rates };
}

const read = (result) => result;

export default preparedEngine("js-int", "floor", { prepare, compute, read, readTotals: read });
