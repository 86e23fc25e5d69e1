//! From an offer and a selection to a quote.

use super::document::{Quote, QuoteError, QuoteTotals, Rules, Stated};
use super::sheet::money;
use super::trace::{Trace, TraceStep};
use super::whole_cart::totals_of_selection;
use super::writing::Worked;
use crate::calendar::Instant;
use crate::offer::Offer;
use crate::selection::Selection;

/// The quote for a selection at an instant.
///
/// The order of steps: line amounts; their own discounts and charges; delivery and other charges; discounts on the order;
/// what the payment costs; taxes, rounded where the convention says; totals, which are checked against their parts;
/// prepayments; the rounding of the payable amount; instalments.
///
/// The instant decides which of several dated prices holds, and the days of recurring charges. The same offer, selection
/// and instant always give the same quote, in the browser and on the server.
///
/// # Errors
/// [`QuoteError`]: a selection that does not fit the offer, or amounts too large to be exact.
pub fn quote(offer: &Offer, selection: &Selection, now: Instant) -> Result<Quote, QuoteError> {
    quote_stated(offer, selection, &Stated::in_offer(offer), now)
}

/// The same, with taxes and totals that the storefront's tax service states.
///
/// # Errors
/// As [`quote`]; and where the stated totals are missing or do not add up.
pub fn quote_stated(
    offer: &Offer,
    selection: &Selection,
    stated: &Stated<'_>,
    now: Instant,
) -> Result<Quote, QuoteError> {
    let worked = Worked::out(Rules::CURRENT, offer, selection, stated, now, Trace::default())?;
    let (quote, _) = worked.write(selection, now)?;
    Ok(quote)
}

/// The same, with how each figure was reached.
///
/// # Errors
/// As [`quote_stated`].
pub fn quote_traced(
    offer: &Offer,
    selection: &Selection,
    stated: &Stated<'_>,
    now: Instant,
) -> Result<(Quote, Vec<TraceStep>), QuoteError> {
    quote_by(Rules::CURRENT, offer, selection, stated, now)
}

/// The same, by the rules of a version: an order that was placed by earlier rules is computed by them for good.
///
/// # Errors
/// As [`quote_stated`].
pub fn quote_by(
    rules: Rules,
    offer: &Offer,
    selection: &Selection,
    stated: &Stated<'_>,
    now: Instant,
) -> Result<(Quote, Vec<TraceStep>), QuoteError> {
    let (quote, trace) = Worked::out(rules, offer, selection, stated, now, Trace::kept())?.write(selection, now)?;
    let steps = trace.into_steps(|amount| money(offer, amount))?;
    Ok((quote, steps))
}

/// The sums alone: what a change of the selection makes of them, without writing every line out.
///
/// # Errors
/// As [`quote_stated`].
pub fn quote_totals(
    offer: &Offer,
    selection: &Selection,
    stated: &Stated<'_>,
    now: Instant,
) -> Result<QuoteTotals, QuoteError> {
    if stated.totals.is_none()
        && let Some(totals) = totals_of_selection(offer, selection, now)
    {
        return Ok(totals);
    }
    Worked::out(Rules::CURRENT, offer, selection, stated, now, Trace::default())?.totals(selection, now)
}
