//! How far clocks are from UTC.

use crate::shape::{Definitions, Describe, Docs, Form, Json, ProblemCode, Read, Reader, Write};
use std::fmt;

/// How far the clocks of a place are ahead of UTC, in whole seconds; below zero behind it. Written `+02:00`, and
/// `-00:44:30` where there are seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Offset(i32);

/// No clock was ever further from UTC than this, in seconds: 26 hours, as RFC 9557's grammar and CLDR allow with room.
const FURTHEST: i32 = 26 * 3600;

impl Offset {
    /// That of UTC.
    pub const UTC: Offset = Offset(0);

    /// An offset of so many seconds; `None` for more than 26 hours.
    pub fn from_seconds(seconds: i32) -> Option<Offset> {
        (-FURTHEST..=FURTHEST).contains(&seconds).then_some(Offset(seconds))
    }

    /// In seconds.
    pub fn seconds(self) -> i32 {
        self.0
    }

    /// Reads `+02:00` or `-00:44:30`.
    ///
    /// ```
    /// use upfront_checkout::calendar::Offset;
    /// assert_eq!(Offset::parse("-08:00").map(Offset::seconds), Some(-28_800));
    /// assert_eq!(Offset::parse("2:00"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Offset> {
        let (sign, rest) = match text.split_at_checked(1)? {
            ("+", rest) => (1, rest),
            ("-", rest) => (-1, rest),
            _ => return None,
        };
        let mut seconds = 0;
        let parts: Vec<&str> = rest.split(':').collect();
        (2..=3).contains(&parts.len()).then_some(())?;
        for (part, (unit, most)) in parts.iter().zip([(3600, 26), (60, 59), (1, 59)]) {
            let digits = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            let number: i32 = digits.then(|| part.parse().ok()).flatten().filter(|number| *number <= most)?;
            seconds += number * unit;
        }
        Offset::from_seconds(sign * seconds)
    }

    /// Whether two are at most so many seconds apart.
    pub fn is_within(self, seconds: u32, other: Offset) -> bool {
        self.0.abs_diff(other.0) <= seconds
    }
}

impl fmt::Display for Offset {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, all) = (if self.0 < 0 { '-' } else { '+' }, self.0.unsigned_abs());
        write!(out, "{sign}{:02}:{:02}", all / 3600, all / 60 % 60)?;
        if all.is_multiple_of(60) { Ok(()) } else { write!(out, ":{:02}", all % 60) }
    }
}

impl Read for Offset {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(json)?;
        let offset = Offset::parse(text);
        if offset.is_none() {
            let help = "write how far the clocks are ahead of UTC, such as `+02:00`";
            reader.refuse(ProblemCode::InstantShape, format!("`{text}` is not an offset from UTC"), help);
        }
        offset
    }
}

impl Write for Offset {
    fn write(&self) -> Json {
        Json::text(self.to_string())
    }
}

const DOCS: Docs = &["How far clocks are ahead of UTC: `\"+02:00\"`."];

impl Describe for Offset {
    fn describe(definitions: &mut Definitions) -> Form {
        definitions.value::<Offset>("UtcOffset", DOCS, Form::pattern("^[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?$"))
    }
}
