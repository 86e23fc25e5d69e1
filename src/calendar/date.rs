//! A day in the calendar, and steps between days.

use crate::shape::{Definitions, Describe, Docs, Form, Json, ProblemCode, Read, Reader, Write, choice, shape};
use std::fmt;
use time::{Duration, Month, Weekday};

/// A day in the Gregorian calendar, without a time zone, written `2026-11-22`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(time::Date);

choice! {
    /// The unit of an interval.
    pub enum IntervalUnit {
        /// Days.
        Day = "day",
        /// Weeks of seven days.
        Week = "week",
        /// Calendar months.
        Month = "month",
        /// Calendar years.
        Year = "year",
    }
}

shape! {
    /// A length of time in the calendar. A month's end is kept: 31 January, 28 February, 31 March.
    pub struct Interval {
        /// How many, at least 1.
        pub count: u32,
        /// Of what.
        pub unit: IntervalUnit,
    }
}

impl Date {
    /// The date of a year, month (1 to 12) and day; `None` where there is no such day.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Date> {
        time::Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok().map(Date)
    }

    pub(super) fn from_time(date: time::Date) -> Date {
        Date(date)
    }

    /// Reads `YYYY-MM-DD`; `None` for another shape or a day that does not exist.
    ///
    /// ```
    /// use upfront_checkout::calendar::Date;
    /// assert!(Date::parse("2028-02-29").is_some());
    /// assert!(Date::parse("2026-02-29").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let mut number = |length: usize| {
            let part = parts.next().filter(|part| part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))?;
            part.parse::<u16>().ok()
        };
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        let date = Date::new(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
        parts.next().is_none().then_some(date)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.0.day()
    }

    /// The day of the week, 0 for Monday.
    pub fn days_from_monday(self) -> usize {
        usize::from(self.0.weekday().number_days_from_monday())
    }

    pub(super) fn to_time(self) -> time::Date {
        self.0
    }

    /// The date a number of days later; the last date there is (31 December 9999) where that would be past it.
    pub fn plus_days(self, days: u32) -> Date {
        Date(self.0.saturating_add(Duration::days(i64::from(days))))
    }

    /// The date a number of working days later, at most 3 660. Working days are Monday to Friday: public holidays are not
    /// known here.
    ///
    /// ```
    /// use upfront_checkout::calendar::Date;
    /// let friday = Date::parse("2026-11-20").unwrap();
    /// assert_eq!(friday.plus_working_days(1).to_string(), "2026-11-23");
    /// ```
    pub fn plus_working_days(self, days: u32) -> Date {
        let mut date = self;
        let mut left = days.min(3_660);
        while left > 0 {
            date = date.plus_days(1);
            if !matches!(date.0.weekday(), Weekday::Saturday | Weekday::Sunday) {
                left -= 1;
            }
        }
        date
    }

    /// The date `times` intervals later. It is always counted from this date, so that a month's end is kept: 31 January,
    /// 28 February, 31 March. Counted from the date before, it would stay on the 28th for good.
    ///
    /// ```
    /// use upfront_checkout::calendar::{Date, Interval, IntervalUnit};
    /// let anchor = Date::parse("2027-01-31").unwrap();
    /// let monthly = Interval { count: 1, unit: IntervalUnit::Month };
    /// assert_eq!(anchor.plus(&monthly, 1).to_string(), "2027-02-28");
    /// assert_eq!(anchor.plus(&monthly, 2).to_string(), "2027-03-31");
    /// ```
    pub fn plus(self, interval: &Interval, times: u32) -> Date {
        let steps = interval.count.saturating_mul(times);
        match interval.unit {
            IntervalUnit::Day => self.plus_days(steps),
            IntervalUnit::Week => self.plus_days(steps.saturating_mul(7)),
            IntervalUnit::Month => self.plus_months(i64::from(steps)),
            IntervalUnit::Year => self.plus_months(i64::from(steps) * 12),
        }
    }

    /// The date one interval earlier. In a month that is too short it is the month's last day.
    ///
    /// ```
    /// use upfront_checkout::calendar::{Date, Interval, IntervalUnit};
    /// let monthly = Interval { count: 1, unit: IntervalUnit::Month };
    /// assert_eq!(Date::parse("2027-03-31").unwrap().before(&monthly).to_string(), "2027-02-28");
    /// ```
    pub fn before(self, interval: &Interval) -> Date {
        let back = i64::from(interval.count);
        match interval.unit {
            IntervalUnit::Day => Date(self.0.saturating_sub(Duration::days(back))),
            IntervalUnit::Week => Date(self.0.saturating_sub(Duration::days(back * 7))),
            IntervalUnit::Month => self.plus_months(-back),
            IntervalUnit::Year => self.plus_months(-back * 12),
        }
    }

    fn plus_months(self, months: i64) -> Date {
        self.month_later(months, self.day())
    }

    /// The day of this number (1 to 31) in the month that lies a number of months later; below zero earlier. In a month that
    /// is too short it is the month's last day. Past the year 9999 it is the last date there is.
    ///
    /// ```
    /// use upfront_checkout::calendar::Date;
    /// let june = Date::parse("2027-06-15").unwrap();
    /// assert_eq!(june.month_later(8, 31).to_string(), "2028-02-29");
    /// ```
    pub fn month_later(self, months: i64, day: u8) -> Date {
        let total = i64::from(self.year()) * 12 + i64::from(self.month()) - 1 + months;
        let year = i32::try_from(total.div_euclid(12)).unwrap_or(9999);
        let month = u8::try_from(total.rem_euclid(12) + 1).unwrap_or(12);
        let days = (28..=day).rev().chain([day]);
        days.filter_map(|day| Date::new(year, month, day)).next().unwrap_or(Date(time::Date::MAX))
    }

    /// How many days later another date is; below zero where it is earlier.
    pub fn days_until(self, later: Date) -> i64 {
        (later.0 - self.0).whole_days()
    }

    /// The full years from this date to another one: the age on that day of somebody born on this one.
    ///
    /// Somebody born on 29 February is a year older on 1 March where the year has no 29 February.
    ///
    /// ```
    /// use upfront_checkout::calendar::Date;
    /// let date = |text| Date::parse(text).unwrap();
    /// assert_eq!(date("2008-11-29").years_until(date("2026-11-28")), 17);
    /// assert_eq!(date("2008-02-29").years_until(date("2026-03-01")), 18);
    /// ```
    pub fn years_until(self, later: Date) -> i32 {
        let before_birthday = (later.month(), later.day()) < (self.month(), self.day());
        later.year() - self.year() - i32::from(before_birthday)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

impl Read for Date {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(json)?;
        let date = Date::parse(text);
        if date.is_none() {
            let help = "write a day of the calendar, such as `2026-11-22`";
            reader.refuse(ProblemCode::InstantShape, format!("`{text}` is not a date"), help);
        }
        date
    }
}

impl Write for Date {
    fn write(&self) -> Json {
        Json::text(self.to_string())
    }
}

const DOCS: Docs = &["A day of the calendar: `\"2026-11-22\"`."];

impl Describe for Date {
    fn describe(definitions: &mut Definitions) -> Form {
        definitions.value::<Date>("CalendarDate", DOCS, Form::format("date"))
    }
}
