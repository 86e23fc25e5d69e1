//! The storefront's clock.

use crate::calendar::Instant;

/// The storefront's clock where it told its time, else the device's.
///
/// ```
/// use upfront_checkout::calendar::Instant;
/// use upfront_checkout::session::ShopClock;
///
/// // A device that is one hour slow: at its 08:30 the storefront says that it is 09:30.
/// let at = |time: &str| Instant::parse(time).unwrap();
/// let clock = ShopClock::showing(Some(at("2026-11-22T09:30:00Z")), at("2026-11-22T08:30:00Z"));
/// assert_eq!(clock.at(at("2026-11-22T08:45:00Z")), at("2026-11-22T09:45:00Z"));
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct ShopClock {
    /// By how many milliseconds the storefront's clock is ahead of the device's.
    ahead: i64,
}

impl ShopClock {
    /// The clock that shows a time while the device's shows another; the device's own where none is told.
    pub fn showing(told: Option<Instant>, device: Instant) -> ShopClock {
        let ahead = told.map_or(0, |told| told.milliseconds().saturating_sub(device.milliseconds()));
        ShopClock { ahead }
    }

    /// What it shows while the device's clock shows this.
    pub fn at(self, device: Instant) -> Instant {
        // A clock outside the years 1 to 9999 counts as 1970.
        Instant::from_milliseconds(device.milliseconds().saturating_add(self.ahead)).unwrap_or(Instant::EPOCH)
    }
}
