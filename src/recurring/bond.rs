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

/// From which day a notice is counted back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeFrom {
    /// From the last day of the term: a month before 30 June is 30 May. It is a day too early at the ends of months, and
    /// stays for orders of version 1.
    LastDay,
    /// From the day after it, as § 188 BGB counts: a month before 1 July is 1 June, so a notice of 31 May is in time.
    DayAfter,
}

/// How a plan that begins on a day binds; `None` without a minimum or fixed term.
///
/// Twelve months from 22 November 2026 end with 21 November 2027; with a month's notice it must be given by 21 October.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn bond(
    plan: &Plan,
    billing: &Billing<'_>,
    start: Date,
    notice_from: NoticeFrom,
) -> Result<Option<Bond>, MoneyError> {
    let after_term = match (&plan.minimum_term, plan.ends) {
        (Some(term), ends) => {
            let end = start.plus(term, 1);
            ends.map_or(end, |ends| ends.min(end))
        }
        (None, Some(ends)) => ends,
        (None, None) => return Ok(None),
    };
    let term_ends = after_term.before(&one(IntervalUnit::Day));
    let notice_by = plan.notice.as_ref().map_or(term_ends, |notice| match notice_from {
        NoticeFrom::LastDay => term_ends.before(notice),
        NoticeFrom::DayAfter => after_term.before(notice).before(&one(IntervalUnit::Day)),
    });
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
