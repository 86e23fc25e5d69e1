//! Paying in parts: every part, and what the credit costs.

use super::policy::{Policy, money};
use super::sheet::Sheet;
use super::{QuoteError, ScheduledCharge};
use crate::calendar::Date;
use crate::money::{AllocationMethod, Exact, Money, Price, allocate};
use crate::offer::{Instalments, Offer};
use crate::selection::Selection;
use crate::shape::written;

written! {
    /// The parts to pay in.
    pub struct QuoteInstalments {
        /// Each part with its day.
        pub parts: Vec<ScheduledCharge>,
        /// What the credit costs in all.
        pub cost: Money,
        /// All parts together.
        pub total: Money,
        /// The effective annual rate as the lender states it, as a fraction.
        pub annual_rate: Option<String>,
        /// What is due with the order.
        pub now: Money,
    }
}

/// The instalments of the chosen payment method, and what of them is due with the order; `None` for one without.
///
/// # Errors
/// Amounts too large to be exact.
pub(super) fn of_selection(
    sheet: &Sheet<'_>,
    selection: &Selection,
    payable: Exact,
    today: Date,
) -> Result<Option<(QuoteInstalments, Exact)>, QuoteError> {
    let method = selection.payment.as_ref().and_then(|id| sheet.offer.payment_method(id));
    let Some(rule) = method.and_then(|method| method.instalments.as_ref()) else { return Ok(None) };
    instalments(sheet.offer, &sheet.policy, rule, payable, today).map(Some)
}

/// The instalments of a payable amount. The odd units go to the first parts, so that all parts add up to amount and cost.
///
/// 100.00 in three parts that cost 3 %: 34.34, 34.33, 34.33.
///
/// # Errors
/// Amounts too large to be exact.
fn instalments(
    offer: &Offer,
    policy: &Policy,
    rule: &Instalments,
    payable: Exact,
    today: Date,
) -> Result<(QuoteInstalments, Exact), QuoteError> {
    let share = rule.cost_percent.map_or(Exact::ZERO, |percent| percent.exact());
    let cost = rule.cost.map_or(Exact::ZERO, Price::exact).plus(payable.times(share)?)?;
    let cost = policy.cents.round(cost, policy.mode)?;
    let total = payable.plus(cost)?;
    let count = usize::try_from(rule.count).unwrap_or(1).clamp(1, 120);
    let amounts = allocate(total, &vec![Exact::ONE; count], AllocationMethod::LargestRemainder, policy.cents)?;
    let first = rule.first_after.as_ref().map_or(today, |after| today.plus(after, 1));
    let mut parts = Vec::with_capacity(count);
    for (number, amount) in (0u32..).zip(&amounts) {
        let (date, tax) = (first.plus(&rule.interval, number), Money::zero(offer.currency));
        parts.push(ScheduledCharge { date, amount: money(offer, *amount)?, tax });
    }
    let now = amounts.first().copied().filter(|_| first == today).unwrap_or(Exact::ZERO);
    let annual_rate = rule.annual_rate.map(|rate| rate.to_string());
    let quoted = QuoteInstalments {
        parts,
        cost: money(offer, cost)?,
        total: money(offer, total)?,
        annual_rate,
        now: money(offer, now)?,
    };
    Ok((quoted, now))
}
