//! Quotes of carts that come as columns of prices, not as an offer's lines: what a cart page or a server asks for again
//! and again.

mod document;
mod pricing;
mod reading;
mod whole;
mod written;

pub use document::{Columns, PricedQuote};
pub use pricing::Pricing;
