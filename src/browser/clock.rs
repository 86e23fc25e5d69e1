//! The clock.

use crate::calendar::Instant;

/// The present moment by the host's clock, in UTC.
pub fn now() -> Instant {
    let milliseconds = js_sys::Date::now();
    // Whole milliseconds far below 2^53, so nothing is lost; a clock outside the years 1 to 9999 counts as 1970.
    Instant::from_milliseconds(milliseconds as i64).unwrap_or(Instant::EPOCH)
}
