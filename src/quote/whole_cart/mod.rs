//! Carts in which every amount is a whole number of minor units: the same rules in machine integers.
//!
//! Most carts are so: prices in cents, whole line amounts, one tax on a line, a discount on everything. For them the
//! exact fractions of the general way come to the same figures, many times slower. Whatever does not fit here, by its
//! convention or by its size, is left to the general way; law *one result* (`tests/native/laws.rs`) holds the two together.

mod arithmetic;
mod cart;
mod fitting;
mod rules;
mod written;

pub use cart::{WholeCart, WholeLine};
pub use fitting::{digits, has_no_charges, totals_of_selection};
pub use rules::WholeRules;
pub use written::{write_sums, write_units};
