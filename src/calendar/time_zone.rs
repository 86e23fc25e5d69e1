//! A time zone by its name, and the table that knows it.

use super::{Instant, Offset};
use crate::shape::{Definitions, Describe, Docs, Form, Json, ProblemCode, Read, Reader, Write};
use std::fmt;
use std::sync::Arc;

/// What the domain asks of a table of time zones. A browser and Node have one behind `Intl`; natively it is bundled.
pub trait ZoneTable: Send + Sync {
    /// How far the clocks of a zone are from UTC at an instant; `None` for a zone that the table does not have.
    fn offset(&self, zone: &str, at: Instant) -> Option<Offset>;
}

/// The twin without a table: it knows UTC alone.
#[derive(Debug, Clone, Copy)]
pub struct NoZones;

impl ZoneTable for NoZones {
    fn offset(&self, zone: &str, _at: Instant) -> Option<Offset> {
        (zone == "UTC").then_some(Offset::UTC)
    }
}

/// The zone of a place, by its name in the IANA Time Zone Database: `Europe/Berlin`.
///
/// The name alone is written and compared. Where it stands in a document that was read with a table of zones, it knows its
/// offsets; without one its days are those of UTC.
#[derive(Clone)]
pub struct TimeZone {
    name: Arc<str>,
    table: Arc<dyn ZoneTable>,
}

/// The longest name; the longest there is has 32 letters.
const LONGEST: usize = 64;

impl TimeZone {
    /// The zone of a name, without its offsets; `None` for a text that can be no name.
    fn parse(name: &str) -> Option<TimeZone> {
        let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'+' | b'-');
        let is_part = |part: &str| !part.is_empty() && part.bytes().all(is_letter);
        let begins = name.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
        let is_name = begins && name.len() <= LONGEST && name.split('/').all(is_part);
        is_name.then(|| TimeZone { name: name.into(), table: Arc::new(NoZones) })
    }

    /// The zone of a name in a table; `None` where the table does not have it.
    pub fn in_table(name: &str, table: &Arc<dyn ZoneTable>) -> Option<TimeZone> {
        TimeZone::parse(name)?.known_to(table)
    }

    /// The same zone with the offsets of a table; `None` where the table does not have it.
    pub fn known_to(&self, table: &Arc<dyn ZoneTable>) -> Option<TimeZone> {
        table.offset(&self.name, Instant::EPOCH)?;
        Some(TimeZone { name: self.name.clone(), table: table.clone() })
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The table that knows it.
    pub fn table(&self) -> &Arc<dyn ZoneTable> {
        &self.table
    }

    /// How far its clocks are from UTC at an instant.
    pub fn offset(&self, at: Instant) -> Offset {
        self.table.offset(&self.name, at).unwrap_or(Offset::UTC)
    }
}

impl fmt::Debug for TimeZone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "TimeZone({})", self.name)
    }
}

impl PartialEq for TimeZone {
    fn eq(&self, other: &TimeZone) -> bool {
        self.name == other.name
    }
}

impl Eq for TimeZone {}

impl Read for TimeZone {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(json)?;
        let zone = TimeZone::parse(text);
        if zone.is_none() {
            reader.refuse(ProblemCode::TimeZone, format!("`{text}` is not the name of a time zone"), HELP);
        }
        zone
    }
}

/// What to do about a zone that is unknown.
pub const HELP: &str = "use a name of the IANA Time Zone Database, such as `Europe/Berlin` or `America/Los_Angeles`";

impl Write for TimeZone {
    fn write(&self) -> Json {
        Json::text(&*self.name)
    }
}

const DOCS: Docs = &["A time zone by its name in the IANA Time Zone Database: `\"Europe/Berlin\"`."];

impl Describe for TimeZone {
    fn describe(definitions: &mut Definitions) -> Form {
        definitions.value::<TimeZone>("TimeZone", DOCS, Form::pattern("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"))
    }
}
