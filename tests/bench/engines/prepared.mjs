// An engine that is given numbers of its own kind. Between two quotes of one cart only a quantity is changed: its best
// case, since nothing is converted again but three figures.

/**
 * @param engine `{ prepare(cart), compute(lines), read(result), readTotals(result) }`: the lines in its own numbers,
 *   the result in them, the same in cents, and of that only `{ total, net, tax }`
 */
export function preparedEngine(name, role, { prepare, compute, read, readTotals }) {
  const quote = (cart) => read(compute(prepare(cart)));
  const change = (cart, place) => {
    const lines = prepare(cart);
    return {
      change(quantity) {
        lines[place].quantity = quantity;
        return readTotals(compute(lines));
      },
    };
  };
  return { name, role, open: () => ({ quote, change }) };
}

/** A reader of whole results, from one that makes cents of the engine's own amounts. */
export function resultReader(toCents) {
  const readRate = ({ total, net, tax }) => ({ total: toCents(total), net: toCents(net), tax: toCents(tax) });
  const readLine = ({ amount, discount, total, net, tax }) => ({
    amount: toCents(amount),
    discount: toCents(discount),
    total: toCents(total),
    net: toCents(net),
    tax: toCents(tax),
  });
  const read = (result) => ({
    ...readLine(result),
    rates: result.rates.map(readRate),
    lines: result.lines.map(readLine),
  });
  return { read, readTotals: readRate };
}
