//! The clock.

use crate::calendar::Instant;

/// The storefront's clock, as far as it was told, or the device's.
#[derive(Debug, Clone, Copy, Default)]
pub struct Clock {
    /// By how many milliseconds the storefront's clock is ahead of the device's.
    ahead: i64,
}

impl Clock {
    /// The clock that shows a time at this moment; the device's own where none is told.
    pub fn showing(now: Option<Instant>) -> Clock {
        let device = device_time();
        Clock { ahead: now.map_or(0, |now| now.milliseconds().saturating_sub(device)) }
    }

    /// The present moment by this clock, in UTC.
    pub fn now(self) -> Instant {
        // A clock outside the years 1 to 9999 counts as 1970.
        Instant::from_milliseconds(device_time().saturating_add(self.ahead)).unwrap_or(Instant::EPOCH)
    }
}

/// The present moment by the device's clock, in UTC.
#[cfg(any(feature = "checkout", feature = "tools"))]
pub fn now() -> Instant {
    Clock::default().now()
}

/// Whole milliseconds far below 2^53, so nothing is lost.
fn device_time() -> i64 {
    js_sys::Date::now() as i64
}
