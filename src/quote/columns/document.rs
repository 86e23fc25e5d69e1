//! A cart as columns, and its quote.

use crate::shape::Json;

/// A cart as columns: one entry for each line, in their order.
#[derive(Debug, Clone, Copy)]
pub struct Columns<'c> {
    /// The prices of one unit each, separated by line feeds.
    pub prices: &'c str,
    /// The quantities, separated by line feeds.
    pub quantities: &'c str,
    /// For each line the place of its taxes in `lists`.
    pub taxes: &'c [u16],
    /// Lists of tax ids, each separated by commas.
    pub lists: &'c [String],
}

/// The quote of a cart: the figures of the lines as columns, everything else as a document.
pub struct PricedQuote {
    /// For each line amount, discount, total, net, tax and gross, all separated by line feeds.
    pub lines: String,
    /// Charges, discounts, taxes, prepayments and totals.
    pub rest: Json,
}
