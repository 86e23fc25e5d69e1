//! How long a plan binds.

use super::billing::{Billing, one};
use crate::calendar::{Date, IntervalUnit};
use crate::money::MoneyError;
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

/// More charges than this are not counted: such an offer is refused at the door.
const MOST_CHARGES: u32 = 1_200;

/// How a plan that begins on a day binds; `None` without a minimum or fixed term.
///
/// Twelve months from 22 November 2026 end with 21 November 2027; with a month's notice it must be given by 21 October.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn bond(plan: &Plan, billing: &Billing<'_>, start: Date) -> Result<Option<Bond>, MoneyError> {
    let after_term = match (&plan.minimum_term, plan.ends) {
        (Some(term), ends) => {
            let end = start.plus(term, 1);
            ends.map_or(end, |ends| ends.min(end))
        }
        (None, Some(ends)) => ends,
        (None, None) => return Ok(None),
    };
    let term_ends = after_term.before(&one(IntervalUnit::Day));
    let notice_by = plan.notice.as_ref().map_or(term_ends, |notice| term_ends.before(notice));
    Ok(Some(Bond { term_ends, notice_by, charges: charges_before(billing, after_term)? }))
}

/// How many charges fall due before a day.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn charges_before(billing: &Billing<'_>, end: Date) -> Result<u32, MoneyError> {
    let mut count = 0;
    while count < MOST_CHARGES && billing.charge(count)?.is_some_and(|charge| charge.from < end) {
        count += 1;
    }
    Ok(count)
}
