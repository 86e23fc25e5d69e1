//! Parts of a period, as exact shares of the whole.

use crate::calendar::Date;
use crate::money::{Exact, MoneyError};

/// Days from a first one up to, and without, an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub start: Date,
    /// The day after the last one.
    pub end: Date,
}

impl Span {
    fn days(self) -> i64 {
        self.start.days_until(self.end)
    }
}

/// A part of a whole, never more than all of it. Of a whole of nothing, or below zero, it is all.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn share(used: Exact, period: Exact) -> Result<Exact, MoneyError> {
    if period.is_negative() || period.is_zero() {
        return Ok(Exact::ONE);
    }
    Ok(used.divided_by(period)?.min(Exact::ONE))
}

/// Whether the day on which a part of a period ends counts as used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndDay {
    /// It does not: 20 January up to 1 February are 12 days.
    Free,
    /// It does: 20 January up to 1 February are 13 days.
    Used,
}

/// Days used, of the days of the whole period.
///
/// ```
/// use upfront_checkout::{calendar::Date, recurring::{EndDay, Span, part_of_days}};
/// let day = |text: &str| Date::parse(text).unwrap();
/// // a yearly plan billed on 15 January, begun on 1 January: 14 of 365 days
/// let used = Span { start: day("2011-01-01"), end: day("2011-01-15") };
/// let year = Span { start: day("2010-01-15"), end: day("2011-01-15") };
/// assert_eq!(part_of_days(used, year, EndDay::Free).unwrap().to_string(), "14/365");
/// ```
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn part_of_days(used: Span, period: Span, end_day: EndDay) -> Result<Exact, MoneyError> {
    share(Exact::whole(used.days() + i64::from(end_day == EndDay::Used)), Exact::whole(period.days()))
}

/// Days used, of a month that counts as so many days, however long it is. 20 January up to 1 February, in months of 30
/// days, is 11/30: January has 31, so one day less counts.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn part_of_month(used: Span, days_in_month: u32) -> Result<Exact, MoneyError> {
    let fixed = i64::from(days_in_month);
    let same_month = (used.start.year(), used.start.month()) == (used.end.year(), used.end.month());
    let first = used.start.month_later(0, 1);
    let length = first.days_until(first.month_later(1, 1));
    let days = if same_month { used.days() } else { used.days() - (length - fixed) };
    share(Exact::whole(days), Exact::whole(fixed))
}

/// Seconds used, of the seconds of the whole period. Each is the Unix seconds of its start and end. From 20 January at noon
/// up to 1 February is 23/62 of January.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn part_of_seconds(used: (i64, i64), period: (i64, i64)) -> Result<Exact, MoneyError> {
    let length = |(start, end): (i64, i64)| Exact::whole(end.saturating_sub(start));
    share(length(used), length(period))
}
