//! From an offer and a selection to a quote.

use super::explain::explain;
use super::policy::money;
use super::recurring::quote_recurring;
use super::sheet::Sheet;
use super::summing::{Parts, totals};
use super::taxes::{reckon, settle_groups};
use super::totals::{Sums, add_up};
use super::trace::Trace;
use super::{
    Quote, QuoteError, QuoteInstalments, QuoteTotals, RecurringQuote, TraceStep, charges, discount, instalments, lines,
    stated, swift,
};
use crate::calendar::Instant;
use crate::offer::{Offer, StatedTotals};
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
    quote_stated(offer, selection, offer.stated_totals.as_ref(), now)
}

/// The same, with taxes and totals that the storefront's tax service states for this selection.
///
/// # Errors
/// As [`quote`]; and where the stated totals are missing or do not add up.
pub fn quote_stated(
    offer: &Offer,
    selection: &Selection,
    stated: Option<&StatedTotals>,
    now: Instant,
) -> Result<Quote, QuoteError> {
    let worked = work_out(offer, selection, stated, now, Trace::default())?;
    worked.write(selection, now)
}

/// The same, with how each figure was reached.
///
/// # Errors
/// As [`quote_stated`].
pub fn quote_traced(
    offer: &Offer,
    selection: &Selection,
    stated: Option<&StatedTotals>,
    now: Instant,
) -> Result<(Quote, Vec<TraceStep>), QuoteError> {
    let mut worked = work_out(offer, selection, stated, now, Trace::kept())?;
    let mut notes = std::mem::take(&mut worked.sheet.trace).into_notes();
    let quote = worked.write(selection, now)?;
    notes.extend(explain(&worked, &quote));
    let steps: Result<Vec<TraceStep>, QuoteError> =
        notes.iter().map(|note| note.step(|amount| Ok(money(offer, amount)?))).collect();
    Ok((quote, steps?))
}

/// The sums alone: what a change of the selection makes of them, without writing every line out.
///
/// # Errors
/// As [`quote_stated`].
pub fn quote_totals(
    offer: &Offer,
    selection: &Selection,
    stated: Option<&StatedTotals>,
    now: Instant,
) -> Result<QuoteTotals, QuoteError> {
    if stated.is_none()
        && let Some(totals) = swift::totals_of_selection(offer, selection, now)
    {
        return Ok(totals);
    }
    let worked = work_out(offer, selection, stated, now, Trace::default())?;
    Ok(worked.due(selection, now)?.totals)
}

/// When what is payable falls due.
pub(super) struct Due {
    /// What is charged again.
    pub recurring: Vec<RecurringQuote>,
    /// The parts to pay in.
    pub instalments: Option<QuoteInstalments>,
    /// The totals now and later.
    pub totals: QuoteTotals,
}

impl Worked<'_, '_> {
    /// What follows from the sums and the calendar.
    pub fn due(&self, selection: &Selection, now: Instant) -> Result<Due, QuoteError> {
        let sheet = &self.sheet;
        let (recurring, later) = quote_recurring(sheet, now)?;
        let plan = instalments::of_selection(sheet, selection, self.sums.payable, now.date())?;
        let parts = Parts::of(sheet, &self.sums, self.stated.is_none())?;
        let totals = totals(sheet.offer, &parts, &self.sums, plan.as_ref(), later)?;
        Ok(Due { recurring, instalments: plan.map(|(instalments, _)| instalments), totals })
    }
}

/// A quote before it is written out.
pub(super) struct Worked<'o, 't> {
    pub sheet: Sheet<'o>,
    pub sums: Sums,
    pub stated: Option<&'t StatedTotals>,
}

fn work_out<'o, 't>(
    offer: &'o Offer,
    selection: &Selection,
    stated: Option<&'t StatedTotals>,
    now: Instant,
    trace: Trace,
) -> Result<Worked<'o, 't>, QuoteError> {
    let stated = stated::totals_for(offer, selection, stated)?;
    let mut sheet = Sheet::new(offer, trace);
    lines::enter_lines(&mut sheet, selection, now)?;
    let sums = settle(&mut sheet, selection, stated, now)?;
    Ok(Worked { sheet, sums, stated })
}

/// Everything after the lines: charges, discounts, taxes, sums.
pub(super) fn settle(
    sheet: &mut Sheet<'_>,
    selection: &Selection,
    stated: Option<&StatedTotals>,
    now: Instant,
) -> Result<Sums, QuoteError> {
    // A discount that charges take part in must find them; else free delivery counts after the discounts.
    if sheet.offer.discounts.iter().any(|discount| discount.include_charges == Some(true)) {
        charges::enter_charges(sheet, selection, now)?;
        discount::take_discounts(sheet, selection)?;
    } else {
        discount::take_discounts(sheet, selection)?;
        charges::enter_charges(sheet, selection, now)?;
    }
    charges::enter_payment_fee(sheet, selection)?;
    sheet.enter_pending();
    charges::average_rates(sheet)?;
    let sums = reckon(sheet)?;
    settle_groups(sheet)?;
    add_up(sheet, &sums, selection, stated)
}
