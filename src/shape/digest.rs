//! The fingerprint of a document or of a text that was shown.

use super::{Definitions, Describe, Docs, Form, Json, Read, Reader, Text, Write, canonical, problem::ProblemCode};
use sha2::{Digest as _, Sha256};
use std::fmt;

/// A SHA-256 digest, written `sha256:` and 64 lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of the UTF-8 bytes of a text.
    ///
    /// ```
    /// use upfront_checkout::shape::Digest;
    /// let empty = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    /// assert_eq!(Digest::of_text("").to_string(), empty);
    /// ```
    pub fn of_text(text: &str) -> Digest {
        Digest(Sha256::digest(text.as_bytes()).into())
    }

    /// The digest of a document's canonical text ([`canonical`], RFC 8785).
    pub fn of(document: &Json) -> Digest {
        Digest::of_text(&canonical(document))
    }

    /// Reads `sha256:…`; `None` where the shape is another.
    pub fn parse(text: &str) -> Option<Digest> {
        let digits = text.strip_prefix("sha256:")?.as_bytes();
        if digits.len() != 64 {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = pair.iter().try_fold(0u8, |value, digit| Some(value << 4 | hexadecimal(*digit)?))?;
        }
        Some(Digest(bytes))
    }
}

fn hexadecimal(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("sha256:")?;
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl Read for Digest {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(json)?;
        let digest = Digest::parse(text);
        if digest.is_none() {
            reader.refuse(ProblemCode::Digest, format!("`{text}` is not a SHA-256 digest"), DIGEST_HELP);
        }
        digest
    }
}

const DIGEST_HELP: &str = "write `sha256:` and 64 lower-case hexadecimal digits";

impl Write for Digest {
    fn write(&self) -> Json {
        Json::text(self.to_string())
    }
}

const DOCS: Docs = &["A SHA-256 digest: `sha256:` and 64 lower-case hexadecimal digits."];

impl Describe for Digest {
    fn describe(definitions: &mut Definitions) -> Form {
        let pattern = Some("^sha256:[0-9a-f]{64}$".to_owned());
        let form = Form::Text(Text { beginning: Some("sha256:"), pattern, ..Text::default() });
        definitions.value::<Digest>("Digest", DOCS, form)
    }
}
