//! A moment in time.

use super::Date;
use crate::shape::{Definitions, Describe, Docs, Form, Json, ProblemCode, Read, Reader, Write};
use std::fmt;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// A moment, in milliseconds since 1970-01-01T00:00:00Z, within the years 1 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(i64);

impl Instant {
    /// 1970-01-01T00:00:00Z.
    pub const EPOCH: Instant = Instant(0);

    /// The instant of a number of milliseconds since 1970 UTC; `None` outside the years 1 to 9999.
    pub fn from_milliseconds(milliseconds: i64) -> Option<Instant> {
        let moment = OffsetDateTime::from_unix_timestamp_nanos(i128::from(milliseconds) * 1_000_000).ok()?;
        (1..=9999).contains(&moment.year()).then_some(Instant(milliseconds))
    }

    /// The moment a day begins in UTC: 2026-11-22T00:00:00Z for 22 November 2026.
    pub fn midnight_in_utc(date: Date) -> Instant {
        Instant(date.to_time().midnight().assume_utc().unix_timestamp().saturating_mul(1000))
    }

    /// Reads an RFC 3339 time, with any offset.
    ///
    /// ```
    /// use upfront_checkout::calendar::Instant;
    /// let instant = Instant::parse("2026-11-22T09:30:00+01:00").unwrap();
    /// assert_eq!(instant.to_string(), "2026-11-22T08:30:00Z");
    /// assert!(Instant::parse("2026-11-22 09:30").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Instant> {
        let moment = OffsetDateTime::parse(text, &Rfc3339).ok()?;
        Instant::from_milliseconds(i64::try_from(moment.unix_timestamp_nanos() / 1_000_000).ok()?)
    }

    /// Milliseconds since 1970 UTC.
    pub fn milliseconds(self) -> i64 {
        self.0
    }

    /// The instant a number of minutes later; the same one where that would be past the year 9999.
    pub fn after_minutes(self, minutes: u32) -> Instant {
        Instant::from_milliseconds(self.0.saturating_add(i64::from(minutes) * 60_000)).unwrap_or(self)
    }

    /// The instant a number of minutes earlier; the same one where that would be before the year 1.
    pub fn before_minutes(self, minutes: u32) -> Instant {
        Instant::from_milliseconds(self.0.saturating_sub(i64::from(minutes) * 60_000)).unwrap_or(self)
    }

    /// The instant a number of milliseconds later, below zero earlier; the same one where that is out of range.
    pub(super) fn shifted(self, milliseconds: i64) -> Instant {
        Instant::from_milliseconds(self.0.saturating_add(milliseconds)).unwrap_or(self)
    }

    /// The calendar date in UTC.
    pub fn date_in_utc(self) -> Date {
        Date::from_time(self.moment().date())
    }

    fn moment(self) -> OffsetDateTime {
        // Every instant was checked when it was made, so the fallback is never taken.
        OffsetDateTime::from_unix_timestamp_nanos(i128::from(self.0) * 1_000_000).unwrap_or(OffsetDateTime::UNIX_EPOCH)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let moment = self.moment();
        let (hour, minute, second) = moment.to_hms();
        write!(out, "{}T{hour:02}:{minute:02}:{second:02}", self.date_in_utc())?;
        match moment.millisecond() {
            0 => out.write_str("Z"),
            milliseconds => write!(out, ".{milliseconds:03}Z"),
        }
    }
}

impl Read for Instant {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(json)?;
        let instant = Instant::parse(text);
        if instant.is_none() {
            let help = "write it after RFC 3339, such as `2026-11-22T08:30:00Z`";
            reader.refuse(ProblemCode::InstantShape, format!("`{text}` is not a time"), help);
        }
        instant
    }
}

impl Write for Instant {
    fn write(&self) -> Json {
        Json::text(self.to_string())
    }
}

const DOCS: Docs = &["A moment after RFC 3339: `\"2026-11-22T09:30:00Z\"`. Read with any offset, written in UTC."];

impl Describe for Instant {
    fn describe(definitions: &mut Definitions) -> Form {
        definitions.value::<Instant>("Instant", DOCS, Form::format("date-time"))
    }
}
