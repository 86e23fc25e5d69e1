//! The storefront's clock.

use crate::calendar::Instant;

/// The storefront's clock as far as it told its time, else the device's.
///
/// A device one hour slow: at its 08:30 the storefront says that it is 09:30. At the device's 08:45 it is then 09:45.
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
