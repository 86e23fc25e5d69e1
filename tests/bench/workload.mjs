// The carts that every engine quotes, and the one question asked about them.
//
// Prices contain tax. Amount = price × quantity. An order discount of 10 % of the sum, rounded half up, is shared out
// by the largest remainder (of equal ones the earlier line). What is left of a line is its total; the tax in it is
// rounded half up, the net amount is the rest.
//
// Cart: { currency, lines: [{ price: "12.34", quantity: 3, rate: 0 }] }, `rate` being a place in RATES.
// Result, in whole cents: { amount, discount, total, net, tax, rates: [{ total, net, tax }],
// lines: [{ amount, discount, total, net, tax }] }.

/** In hundredths of a percent. */
export const RATES = [2000, 1000, 550];

/** In percent. */
export const DISCOUNT = 10;

export const SIZES = [1, 10, 100, 1_000, 10_000];

/** A shop changes one quantity of a cart that somebody filled; below this nobody would notice anything. */
export const SIZES_FOR_CHANGES = SIZES.filter((size) => size >= 100);

/** The line in the middle gets these in turn, so that every change is one. No cart has them to begin with. */
export const CHANGED_QUANTITIES = [7, 6];

const HIGHEST_PRICE = 19_999;
const HIGHEST_QUANTITY = 5;

/** The same cart of so many lines on every machine and in every run. */
export function makeCart(size) {
  const random = randomNumbers(42 + size);
  const below = (limit) => Math.floor(random() * limit);
  const line = () => ({
    price: written(1 + below(HIGHEST_PRICE)),
    quantity: 1 + below(HIGHEST_QUANTITY),
    rate: below(RATES.length),
  });
  return { currency: "EUR", lines: Array.from({ length: size }, line) };
}

/** The line whose quantity changes. */
export const changedLine = (cart) => cart.lines.length >> 1;

/** The cart with another quantity in one line. */
export function withQuantity(cart, place, quantity) {
  return { ...cart, lines: cart.lines.with(place, { ...cart.lines[place], quantity }) };
}

/** The cents of an amount with two decimals. Read digit by digit: engines should not wait for their input. */
export function cents(text) {
  const point = text.length - 3;
  let value = 0;
  for (let place = 0; place < point; place++) value = value * 10 + digit(text, place);
  return value * 100 + digit(text, point + 1) * 10 + digit(text, point + 2);
}

const digit = (text, place) => text.charCodeAt(place) - 48;

const written = (amount) => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`;

/** Mulberry32: numbers from 0 to 1 that look random and are the same each time. */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
