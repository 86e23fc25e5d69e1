// What is right: the workload in exact integers, written to be read and not to be fast.

import { DISCOUNT, RATES } from "./workload.mjs";

const FIGURES = ["amount", "discount", "total", "net", "tax"];
const RATE_FIGURES = ["total", "net", "tax"];

/** The right result for a cart. */
export function expectedFor(cart) {
  const amounts = cart.lines.map(({ price, quantity }) => BigInt(price.replace(".", "")) * BigInt(quantity));
  const discount = halfUp(sum(amounts) * BigInt(DISCOUNT), 100n);
  const shares = shareOut(discount, amounts);
  const lines = cart.lines.map(({ rate }, place) => ({ rate, ...lineOf(amounts[place], shares[place], RATES[rate]) }));
  const rates = RATES.map((_, rate) =>
    sums(
      lines.filter((line) => line.rate === rate),
      RATE_FIGURES,
    ),
  );
  return { ...sums(lines, FIGURES), rates, lines: lines.map((line) => numbers(line, FIGURES)) };
}

/** What a result says that is not right, each figure by its path. */
export function differences(found, wanted) {
  const more = found.lines.length > wanted.lines.length ? [`there are ${found.lines.length} lines`] : [];
  return [
    ...compare("cart", found, wanted, FIGURES),
    ...wanted.rates.flatMap((rate, place) => compare(`rates[${place}]`, found.rates[place], rate, RATE_FIGURES)),
    ...wanted.lines.flatMap((line, place) => compare(`lines[${place}]`, found.lines[place], line, FIGURES)),
    ...more,
  ];
}

/** The same for total, net amount and tax alone. */
export const differencesOfTotals = (found, wanted) => compare("cart", found, wanted, RATE_FIGURES);

/** @param {bigint} amount @param {bigint} discount @param {number} rate */
function lineOf(amount, discount, rate) {
  const total = amount - discount;
  const tax = halfUp(total * BigInt(rate), BigInt(10_000 + rate));
  return { amount, discount, total, net: total - tax, tax };
}

/** Each share rounded down; the cents that are left go to the largest remainders. */
function shareOut(whole, weights) {
  const all = sum(weights);
  const shares = weights.map((weight) => (whole * weight) / all);
  const remainder = (place) => (whole * weights[place]) % all;
  const order = [...weights.keys()].sort((one, other) => down(remainder(one), remainder(other)) || one - other);
  const left = Number(whole - sum(shares));
  for (const place of order.slice(0, left)) shares[place] += 1n;
  return shares;
}

const down = (one, other) => (one < other ? 1 : one > other ? -1 : 0);

const halfUp = (dividend, divisor) => (2n * dividend + divisor) / (2n * divisor);

const sum = (values) => values.reduce((total, value) => total + value, 0n);

const numbers = (entry, names) => Object.fromEntries(names.map((name) => [name, Number(entry[name])]));

const sums = (entries, names) =>
  Object.fromEntries(names.map((name) => [name, Number(sum(entries.map((entry) => entry[name])))]));

function compare(path, found, wanted, names) {
  if (!found) return [`${path} is missing`];
  const wrong = names.filter((name) => found[name] !== wanted[name]);
  return wrong.map((name) => `${path}.${name} is ${found[name]}, not ${wanted[name]}`);
}
