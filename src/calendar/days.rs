//! The days of a place: on which day an instant lies, and at which instant a day begins.

use super::{Date, Instant, Interval, Offset, TimeZone};

/// The days of a place; those of UTC where no zone is named.
///
/// ```
/// use upfront_checkout::calendar::{Date, Days, Instant};
/// # use upfront_checkout::calendar::{BundledZones, TimeZone};
/// # let tokyo = TimeZone::in_table("Asia/Tokyo", &BundledZones::table()).unwrap();
/// let at = Instant::parse("2027-03-31T23:00:00Z").unwrap();
/// assert_eq!(Days::UTC.of_instant(at).to_string(), "2027-03-31");
/// assert_eq!(Days::of(Some(&tokyo)).of_instant(at).to_string(), "2027-04-01");
/// let april = Date::parse("2027-04-01").unwrap();
/// assert_eq!(Days::of(Some(&tokyo)).begin(april).to_string(), "2027-03-31T15:00:00Z");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days<'z>(Option<&'z TimeZone>);

/// A day of UTC, in milliseconds.
const DAY_MS: i64 = 24 * 60 * 60 * 1000;

impl<'z> Days<'z> {
    /// Those of UTC.
    pub const UTC: Days<'static> = Days(None);

    /// Those of a zone; of UTC without one.
    pub fn of(zone: Option<&'z TimeZone>) -> Days<'z> {
        Days(zone)
    }

    /// The zone; `None` for UTC.
    pub fn zone(self) -> Option<&'z TimeZone> {
        self.0
    }

    /// How far clocks are from UTC at an instant.
    pub fn offset(self, at: Instant) -> Offset {
        self.0.map_or(Offset::UTC, |zone| zone.offset(at))
    }

    /// The day on which an instant lies.
    pub fn of_instant(self, at: Instant) -> Date {
        at.shifted(i64::from(self.offset(at).seconds()) * 1000).date_in_utc()
    }

    /// What clocks show at an instant: hours from 0 to 23, and minutes.
    pub fn time_of_day(self, at: Instant) -> (i64, i64) {
        let seconds = at.milliseconds().div_euclid(1000) + i64::from(self.offset(at).seconds());
        let minutes = seconds.div_euclid(60);
        (minutes.div_euclid(60).rem_euclid(24), minutes.rem_euclid(60))
    }

    /// The instant at which a day begins. That is midnight, but where clocks skip it: then the moment they are set forward.
    /// Where midnight comes twice, it is the first one.
    pub fn begin(self, date: Date) -> Instant {
        let midnight = Instant::midnight_in_utc(date);
        let Some(zone) = self.0 else { return midnight };
        // Clocks are changed at most once within the two days around it.
        let at = |offset: Offset| midnight.shifted(-i64::from(offset.seconds()) * 1000);
        let before = zone.offset(midnight.shifted(-DAY_MS));
        let after = zone.offset(midnight.shifted(DAY_MS));
        if zone.offset(at(before)) == before {
            return at(before);
        }
        if before >= after || zone.offset(at(after)) == after {
            return at(after);
        }
        set_forward_between(zone, after, at(after), at(before))
    }

    /// The instant one interval later, at the same time of the day.
    ///
    /// ```
    /// use upfront_checkout::calendar::{Days, Instant, Interval, IntervalUnit};
    /// let asked = Instant::parse("2026-08-31T09:30:00Z").unwrap();
    /// let again = Days::UTC.later(asked, &Interval { count: 6, unit: IntervalUnit::Month });
    /// assert_eq!(again.to_string(), "2027-02-28T09:30:00Z");
    /// ```
    pub fn later(self, at: Instant, interval: &Interval) -> Instant {
        let day = self.of_instant(at);
        let into_day = at.milliseconds() - self.begin(day).milliseconds();
        self.begin(day.plus(interval, 1)).shifted(into_day)
    }
}

/// The first instant, to the second, at which clocks show an offset: they are set forward to it between two instants.
fn set_forward_between(zone: &TimeZone, after: Offset, from: Instant, to: Instant) -> Instant {
    let (mut before, mut since) = (from.milliseconds() / 1000 - 1, to.milliseconds() / 1000);
    while since - before > 1 {
        let middle = before + (since - before) / 2;
        let at = Instant::from_milliseconds(middle * 1000).unwrap_or(to);
        if zone.offset(at) == after { since = middle } else { before = middle }
    }
    Instant::from_milliseconds(since * 1000).unwrap_or(to)
}
