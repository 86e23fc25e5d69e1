// The engines, in the order of the tables. Each is `{ name, role, open }`; `open` answers what it can do, or undefined
// where it is not built yet:
//
// * `quote(cart)`: the result of a cart;
// * `change(cart, place)`: `{ change(quantity), settle }` or a promise of it; `change` answers `{ total, net, tax }`
//   with another quantity in one line, `settle` waits for what is still under way and may be left out;
// * `oneShot(cart)`: `{ run, read }`, where `run` answers a promise of a document and `read` makes a result of it.

import big from "./big.mjs";
import decimal from "./decimal.mjs";
import dinero from "./dinero.mjs";
import integers from "./js-int.mjs";
import upfrontChange from "./upfront-change.mjs";
import upfrontQuote from "./upfront-quote.mjs";

export const engines = [integers, dinero, big, decimal, upfrontQuote, upfrontChange];
