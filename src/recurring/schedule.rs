//! The days of a recurrence.

use crate::calendar::{Date, Interval, IntervalUnit};

/// Days that come again, always counted from their anchor, so that a month's end comes back: 31 January, 28 February,
/// 31 March. Adding a month to the day before would drift to the 28th for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    anchor: Date,
    interval: Interval,
    day: Option<u8>,
}

impl Schedule {
    /// The anchor itself, and every interval after it.
    ///
    /// ```
    /// use upfront_checkout::{calendar::{Date, Interval, IntervalUnit}, recurring::Schedule};
    /// let monthly = Interval { count: 1, unit: IntervalUnit::Month };
    /// let schedule = Schedule::from_anchor(Date::parse("2027-01-31").unwrap(), monthly, None);
    /// let days: Vec<String> = (0..3).map(|number| schedule.date(number).to_string()).collect();
    /// assert_eq!(days, ["2027-01-31", "2027-02-28", "2027-03-31"]);
    /// ```
    pub fn from_anchor(anchor: Date, interval: Interval, day: Option<u8>) -> Schedule {
        Schedule { anchor, interval, day }
    }

    /// The first billing day on or after a day, and every interval after it. A billing day that lies before the start
    /// waits for the next interval; for plans by years its month is the start's.
    ///
    /// ```
    /// use upfront_checkout::{calendar::{Date, Interval, IntervalUnit}, recurring::Schedule};
    /// let monthly = Interval { count: 1, unit: IntervalUnit::Month };
    /// let schedule = Schedule::on_billing_day(Date::parse("2012-01-16").unwrap(), monthly, 3);
    /// assert_eq!(schedule.date(0).to_string(), "2012-02-03");
    /// ```
    pub fn on_billing_day(start: Date, interval: Interval, day: u8) -> Schedule {
        let months = months_of(&interval).unwrap_or(1);
        let day_at = |step: i64| start.month_later(step.saturating_mul(months), day);
        let first = if day_at(0) < start { day_at(1) } else { day_at(0) };
        Schedule { anchor: first, interval, day: Some(day) }
    }

    /// The day of a number, counted from 0.
    pub fn date(&self, number: u32) -> Date {
        match months_of(&self.interval) {
            Some(months) => {
                let day = self.day.unwrap_or(self.anchor.day());
                self.anchor.month_later(months.saturating_mul(i64::from(number)), day)
            }
            None => self.anchor.plus(&self.interval, number),
        }
    }
}

/// How many months an interval has; `None` for one of days or weeks.
pub(super) fn months_of(interval: &Interval) -> Option<i64> {
    match interval.unit {
        IntervalUnit::Month => Some(i64::from(interval.count)),
        IntervalUnit::Year => Some(i64::from(interval.count) * 12),
        IntervalUnit::Day | IntervalUnit::Week => None,
    }
}
