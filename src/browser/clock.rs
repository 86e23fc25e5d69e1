//! The device's clock.

use crate::calendar::Instant;

/// The present moment by the device's clock, in UTC.
pub fn now() -> Instant {
    // Whole milliseconds far below 2^53, so nothing is lost. A clock outside the years 1 to 9999 counts as 1970.
    Instant::from_milliseconds(js_sys::Date::now() as i64).unwrap_or(Instant::EPOCH)
}
