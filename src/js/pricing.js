// Quotes of carts that come as prices, under the terms of an offer: what a cart page or a server asks for again and again.

/**
 * `openPricing(offer)`: a promise of { ok: true, pricing } or { ok: false, problems }. The offer crosses to the engine
 * once; after that only the cart does.
 */
export function pricingOpener({ load }) {
  /** @type {typeof import("./index.js").openPricing} */
  return async function openPricing(offer) {
    const core = await load();
    try {
      return { ok: true, pricing: new Pricing(core.openPricing(offer)) };
    } catch (problems) {
      return refused(problems);
    }
  };
}

/** How many figures the engine gives for each line. */
const FIGURES = 6;

class Pricing {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /**
   * The quote of a cart: { ok: true, quote } or { ok: false, problems }, each problem at its line.
   *
   * @param {readonly import("./index.js").CartLine[]} lines such as { price: "12.34", quantity: 3, taxes: "standard" }
   * @returns {import("./index.js").QuotedCart}
   */
  quote(lines) {
    const cart = columns(lines);
    try {
      const [figures, rest] = this.#core.quote(cart.prices, cart.quantities, cart.taxes, cart.lists);
      if (cart.problems.length > 0) return { ok: false, problems: cart.problems };
      return { ok: true, quote: { ...rest, lines: rows(figures, lines.length) } };
    } catch (problems) {
      const others = refused(problems).problems.filter(({ pointer }) => !cart.refused.has(pointer));
      return { ok: false, problems: [...cart.problems, ...others].sort(byLine) };
    }
  }
}

const lineOf = ({ pointer }) => Number(pointer.split("/")[1]);
const byLine = (one, other) => lineOf(one) - lineOf(other);

/** A cart as columns: passing ten thousand objects to the engine is slow, passing two texts is not. */
function columns(lines) {
  const count = lines.length;
  const [prices, quantities, taxes] = [new Array(count), new Array(count), new Uint16Array(count)];
  const places = new Map();
  /** @type {string[]} */
  const lists = [];
  /** @type {import("./documents.js").Problem[]} */
  const problems = [];
  const refuse = (problem) => problems.push(problem);
  for (let index = 0; index < count; index++) {
    const line = lines[index];
    prices[index] = isPrice(line?.price) ? line.price : emptied(refuse, index, "price", line?.price);
    quantities[index] = isQuantity(line?.quantity) ? line.quantity : emptied(refuse, index, "quantity", line?.quantity);
    if (line?.taxes === undefined) refuse(wrongType(index, "taxes", undefined));
    const list = String(line?.taxes ?? "");
    let place = places.get(list);
    if (place === undefined) {
      place = lists.push(list) - 1;
      places.set(list, place);
    }
    taxes[index] = place;
  }
  const refused = new Set(problems.map(({ pointer }) => pointer));
  return { prices: prices.join("\n"), quantities: quantities.join("\n"), taxes, lists, problems, refused };
}

/** A line break would move everything after it into the wrong line. */
const isPrice = (price) => typeof price === "string" && !price.includes("\n");

/** A whole number or a decimal string; a number with decimals is never exact. */
const isQuantity = (quantity) => isPrice(quantity) || Number.isSafeInteger(quantity);

/** Reports what is wrong, and leaves an empty place in the column. */
function emptied(refuse, index, member, found) {
  refuse(typeof found === "string" ? lineBreak(index, member) : wrongType(index, member, found));
  return "";
}

function lineBreak(index, member) {
  const message = "there is a line break in this number";
  return { code: "decimal-shape", pointer: `/${index}/${member}`, message, help: "write it plainly, such as `19.90`" };
}

const HELP = 'write amounts and quantities as strings, such as "19.90"';
const WANTED = { price: "a string", quantity: "a whole number or a string", taxes: "a tax id or a list of them" };

function wrongType(index, member, found) {
  const wanted = WANTED[member];
  const message = `${wanted} is expected here, not ${found === undefined ? "nothing" : typeof found}`;
  const help = member === "taxes" ? "name the taxes; an empty list is outside the tax base" : HELP;
  return { code: "wrong-type", pointer: `/${index}/${member}`, message, help };
}

function rows(figures, count) {
  const texts = figures.split("\n");
  const lines = new Array(count);
  for (let index = 0, at = 0; index < count; index++, at += FIGURES) {
    lines[index] = {
      amount: texts[at],
      discount: texts[at + 1],
      total: texts[at + 2],
      net: texts[at + 3],
      tax: texts[at + 4],
      gross: texts[at + 5],
    };
  }
  return lines;
}

/** @returns {{ ok: false, problems: import("./documents.js").Problem[] }} */
function refused(problems) {
  if (Array.isArray(problems)) return { ok: false, problems };
  throw problems;
}
