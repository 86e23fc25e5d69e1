//! From an offer and a selection to a quote.

use super::{Quote, QuoteError, charges, discount, lines, recurring, taxes, totals};
use crate::calendar::Date;
use crate::offer::Offer;
use crate::selection::Selection;

/// The quote for a selection on a day.
///
/// The order of steps: line amounts, rounded to the minor unit; discounts, shared out over the lines; charges; taxes,
/// rounded where the offer says; totals, which are checked against their parts.
///
/// The day decides about the dates of recurring charges only. The same offer, selection and day always give the same
/// quote, in the browser and on the server.
///
/// # Errors
/// [`QuoteError`]: a selection that does not fit the offer, or amounts too large to be exact.
pub fn quote(offer: &Offer, selection: &Selection, today: Date) -> Result<Quote, QuoteError> {
    let mut lines = lines::quote_lines(offer, selection)?;
    let discounts = discount::apply_voucher(offer, selection, &mut lines)?;
    let charges = charges::quote_charges(offer, selection, &lines)?;
    let taxes = taxes::quote_taxes(offer, &lines, &charges)?;
    let recurring = recurring::quote_recurring(offer, &lines, today)?;
    let totals = totals::add_up(offer, &lines, &charges, &discounts, &taxes, &recurring)?;
    let (currency, prices_include_tax) = (offer.currency, offer.prices_include_tax);
    Ok(Quote { currency, prices_include_tax, lines, charges, discounts, taxes, recurring, totals })
}
