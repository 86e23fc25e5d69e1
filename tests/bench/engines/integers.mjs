// The workload's two sums that need a division, in whole cents. Right while every product stays below 2^53.

// An instance of its own: the one that the decimals use has been optimised for another comparison, too.
// @ts-ignore: the compiler looks for a file of this whole name
import { firstPlaces } from "./largest.mjs?integers";

/** The part of `whole` for each of the weights, whose sum is `all`. */
export function shareOut(whole, all, weights) {
  const shares = new Array(weights.length);
  const remainders = new Float64Array(weights.length);
  let left = whole;
  for (let place = 0; place < weights.length; place++) {
    const product = whole * weights[place];
    shares[place] = Math.floor(product / all);
    remainders[place] = product - shares[place] * all;
    left -= shares[place];
  }
  if (!left) return shares;
  const isBefore = (one, other) =>
    remainders[one] === remainders[other] ? one < other : remainders[one] > remainders[other];
  for (const place of firstPlaces(left, weights.length, isBefore)) shares[place] += 1;
  return shares;
}

/** The tax in a total, at a rate in hundredths of a percent. */
export const taxIn = (total, rate) => Math.floor((2 * total * rate + 10_000 + rate) / (2 * (10_000 + rate)));
