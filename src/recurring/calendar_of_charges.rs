//! The calendar of a plan's charges.

use crate::calendar::{Date, Interval, IntervalUnit};
use crate::money::Amount;
use crate::offer::Plan;

/// How a plan binds: until when at least, and by when it must be ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bond {
    /// The last day of the minimum term.
    pub term_ends: Date,
    /// The last day on which a notice still ends the contract with its minimum term.
    pub notice_by: Date,
    /// How many charges fall into the minimum term, the first one included.
    pub charges: u32,
}

/// The price of the charge of a number, counted from 0 for the first one; `None` for a plan without phases.
///
/// ```
/// # use upfront_checkout::{offer::Plan, shape::read_document, boundary::read_text};
/// # let plan: Plan = read_document(&read_text(r#"{"interval": {"count": 1, "unit": "month"},
/// #   "phases": [{"price": "12.00", "charges": 3}, {"price": "24.00"}], "cancellation": {"en": "By e-mail."}}"#).unwrap()).unwrap();
/// use upfront_checkout::recurring::price_of_charge;
/// // three months at 12.00, then 24.00 every month
/// assert_eq!(price_of_charge(&plan, 2).unwrap().to_string(), "12.00");
/// assert_eq!(price_of_charge(&plan, 3).unwrap().to_string(), "24.00");
/// ```
pub fn price_of_charge(plan: &Plan, number: u32) -> Option<Amount> {
    let mut before = 0u32;
    for phase in &plan.phases {
        let charges = phase.charges.unwrap_or(u32::MAX);
        before = before.saturating_add(charges);
        if number < before {
            return Some(phase.price);
        }
    }
    plan.phases.last().map(|phase| phase.price)
}

/// How a plan that begins on a day binds; `None` without a minimum term.
///
/// Twelve months from 22 November 2026 end with 21 November 2027; with a month's notice it must be given by 21 October.
pub fn bond(plan: &Plan, start: Date) -> Option<Bond> {
    let term = plan.minimum_term.as_ref()?;
    let after_term = start.plus(term, 1);
    let term_ends = after_term.before(&Interval { count: 1, unit: IntervalUnit::Day });
    let notice_by = plan.notice.as_ref().map_or(term_ends, |notice| term_ends.before(notice));
    Some(Bond { term_ends, notice_by, charges: charges_in_term(plan, start, after_term) })
}

/// How many charges fall on days before `end`, the first one on `start` included; never more than 1200.
pub fn charges_in_term(plan: &Plan, start: Date, end: Date) -> u32 {
    (0..1_200).take_while(|number| start.plus(&plan.interval, *number) < end).count().try_into().unwrap_or(1_200)
}
