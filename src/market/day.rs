//! A day that can stand in data.

use crate::calendar::Date;
use std::fmt;

/// A day of the calendar, written in data. A test makes sure that each day exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: i32,
    month: u8,
    day: u8,
}

impl Day {
    /// A day before everything else.
    pub const FIRST: Day = Day::new(1, 1, 1);

    /// The day of a year, month (1 to 12) and day.
    pub const fn new(year: i32, month: u8, day: u8) -> Day {
        Day { year, month, day }
    }

    /// The day of a date.
    pub(super) fn of(date: Date) -> Day {
        Day::new(date.year(), date.month(), date.day())
    }

    /// The year.
    pub(super) fn year(self) -> i32 {
        self.year
    }

    /// The date; `None` for a day that does not exist.
    pub fn date(self) -> Option<Date> {
        Date::new(self.year, self.month, self.day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
