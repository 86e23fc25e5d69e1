//! The version of a text that may change.

use crate::shape::{Definitions, Describe, Docs, Form, Json, ProblemCode, Read, Reader, Write};
use std::cmp::Ordering;
use std::fmt;

/// A version after Semantic Versioning: up to three numbers, `2`, `2.4` or `2.4.1`, where those left out count as 0.
///
/// ```
/// use upfront_checkout::offer::Version;
/// let version = |text: &str| Version::parse(text).unwrap();
/// assert!(version("2.10") > version("2.9.3"));
/// assert!(version("3.1") == version("3.1.0"));
/// assert!(Version::parse("v3").is_none());
/// assert!(Version::parse("3.1-beta").is_none()); // a draft governs no purchase
/// ```
#[derive(Debug, Clone)]
pub struct Version {
    numbers: [u32; 3],
    /// As it was written, because that is what stands on the text itself.
    written: String,
}

impl Version {
    /// The version of a text; `None` where it is not one to three numbers between points.
    pub fn parse(text: &str) -> Option<Version> {
        let parts: Vec<&str> = text.split('.').collect();
        if parts.len() > 3 {
            return None;
        }
        let mut numbers = [0; 3];
        for (number, part) in numbers.iter_mut().zip(parts) {
            let plain = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
            *number = plain.then(|| part.parse().ok()).flatten()?;
        }
        Some(Version { numbers, written: text.to_owned() })
    }

    /// The version as it was written.
    pub fn as_str(&self) -> &str {
        &self.written
    }
}

impl PartialEq for Version {
    fn eq(&self, other: &Version) -> bool {
        self.numbers == other.numbers
    }
}

impl Eq for Version {}

impl Ord for Version {
    fn cmp(&self, other: &Version) -> Ordering {
        self.numbers.cmp(&other.numbers)
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Version) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.written)
    }
}

impl Read for Version {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(json)?;
        let version = Version::parse(text);
        if version.is_none() {
            let help = "use one to three numbers with points between them, such as `2.4.1`";
            reader.refuse(ProblemCode::VersionShape, format!("`{text}` is not a version"), help);
        }
        version
    }
}

impl Write for Version {
    fn write(&self) -> Json {
        Json::text(&self.written)
    }
}

const DOCS: Docs = &[
    "A version after Semantic Versioning: up to three numbers, `\"2\"`, `\"2.4\"`, `\"2.4.1\"`; those left out count as 0.",
];

impl Describe for Version {
    fn describe(definitions: &mut Definitions) -> Form {
        definitions.value::<Version>("Version", DOCS, Form::pattern("^[0-9]+(\\.[0-9]+){0,2}$"))
    }
}
