//! Instants and calendar dates, without a clock: the present moment is always handed in.

#[cfg(not(target_arch = "wasm32"))]
mod bundled_zones;
mod date;
mod days;
mod instant;
mod offset;
mod time_zone;

#[cfg(not(target_arch = "wasm32"))]
pub use bundled_zones::BundledZones;
pub use date::{Date, Interval, IntervalUnit};
pub use days::Days;
pub use instant::Instant;
pub use offset::Offset;
pub use time_zone::{HELP as TIME_ZONE_HELP, NoZones, TimeZone, ZoneTable};
