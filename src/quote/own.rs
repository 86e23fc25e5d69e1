//! What each line comes to by itself.

use super::document::{QuoteError, Rules};
use super::sheet::{Sheet, money};
use super::steps::enter_lines;
use super::trace::Trace;
use crate::calendar::Instant;
use crate::money::Money;
use crate::offer::Offer;
use crate::selection::Selection;
use crate::shape::Id;

/// A line with its own discounts and charges, before discounts on the order: what its row shows.
pub struct OwnLine {
    /// The offer's line.
    pub line: Id,
    /// What its own discounts take off.
    pub discount: Money,
    /// What is left of it, with the taxed charges on it.
    pub total: Money,
}

/// Every line of the basket by itself. Two at 10.00 less 5.00 with a levy of 1.00 come to 16.00, whatever a voucher takes
/// off the whole order.
///
/// # Errors
/// [`QuoteError`], as for the quote.
pub fn own_lines(rules: Rules, offer: &Offer, selection: &Selection, now: Instant) -> Result<Vec<OwnLine>, QuoteError> {
    let mut sheet = Sheet::new(rules, offer, Trace::default());
    enter_lines(&mut sheet, selection, now)?;
    let own = sheet.lines.iter().zip(sheet.line_entries()).map(|(line, entry)| {
        let (discount, total) = (money(offer, entry.discount)?, money(offer, entry.original)?);
        Ok(OwnLine { line: line.line.id.clone(), discount, total })
    });
    own.collect()
}
