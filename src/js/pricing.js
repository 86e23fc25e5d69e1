// Quotes of carts that come as prices, under the terms of an offer: what a cart page or a server asks for again and again.

/**
 * `openPricing(offer)`: a promise of { ok: true, pricing } or { ok: false, problems }. The offer crosses to the engine
 * once; after that only the cart does.
 */
export function pricingOpener({ load }) {
  return async function openPricing(offer) {
    const core = await load();
    try {
      return { ok: true, pricing: new Pricing(core.openPricing(offer)) };
    } catch (problems) {
      return refused(problems);
    }
  };
}

/** For each line the engine answers so many figures. */
const FIGURES = 6;

class Pricing {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /**
   * The quote of a cart: { ok: true, quote } or { ok: false, problems }, each problem at its line.
   *
   * @param lines a list of { price: "12.34", quantity: 3 or "0.15", taxes: "standard" or a list of tax ids }
   */
  quote(lines) {
    const cart = columns(lines);
    if (cart.problems.length > 0) return { ok: false, problems: cart.problems };
    try {
      const [figures, rest] = this.#core.quote(cart.prices, cart.quantities, cart.taxes, cart.lists);
      return { ok: true, quote: { ...rest, lines: rows(figures, lines.length) } };
    } catch (problems) {
      return refused(problems);
    }
  }
}

/** A cart as columns: ten thousand objects cross to the engine slowly, two texts at once. */
function columns(lines) {
  const count = lines.length;
  const [prices, quantities, taxes] = [new Array(count), new Array(count), new Uint16Array(count)];
  const [places, lists, problems] = [new Map(), [], []];
  for (let index = 0; index < count; index++) {
    const line = lines[index];
    if (typeof line?.price !== "string") problems.push(wrongType(index, "price", line?.price));
    if (!isQuantity(line?.quantity)) problems.push(wrongType(index, "quantity", line?.quantity));
    prices[index] = line?.price;
    quantities[index] = line?.quantity;
    const list = String(line?.taxes ?? "");
    let place = places.get(list);
    if (place === undefined) {
      place = lists.push(list) - 1;
      places.set(list, place);
    }
    taxes[index] = place;
  }
  return { prices: prices.join("\n"), quantities: quantities.join("\n"), taxes, lists, problems };
}

/** A whole number or a decimal string; a number with decimals is never exact. */
const isQuantity = (quantity) => typeof quantity === "string" || Number.isSafeInteger(quantity);

function wrongType(index, member, found) {
  const wanted = member === "price" ? "a string" : "a whole number or a string";
  const message = `${wanted} is expected here, not ${found === undefined ? "nothing" : typeof found}`;
  const help = 'write amounts and quantities as strings, such as "19.90"';
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

function refused(problems) {
  if (Array.isArray(problems)) return { ok: false, problems };
  throw problems;
}
