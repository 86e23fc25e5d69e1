//! How the plain types are read, written and described.

use super::{Definitions, Describe, Docs, Form, Json, ProblemCode, Read, Reader, Text, Write};
use std::fmt;
use std::sync::Arc;

/// A text longer than this, in characters, is refused: no title, question or condition needs as many.
const LONGEST_TEXT: usize = 20_000;

/// The name of a thing in a document: 1 to 64 lower-case letters, digits and hyphens, not beginning with a hyphen.
///
/// A copy of it costs no more than one of a number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The id, if the text has its shape.
    ///
    /// ```
    /// use upfront_checkout::shape::Id;
    /// assert!(Id::parse("first-flush-2026").is_some());
    /// assert!(Id::parse("First Flush").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Id> {
        let shape = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let fits = (1..=64).contains(&text.len()) && text.bytes().all(shape) && !text.starts_with('-');
        fits.then(|| Id(text.into()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        *self.0 == *other
    }
}

impl Read for Id {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(json)?;
        let id = Id::parse(text);
        if id.is_none() {
            let help = "use 1 to 64 lower-case letters, digits and hyphens, such as `first-flush-2026`";
            reader.refuse(ProblemCode::IdShape, format!("`{text}` is not an id"), help);
        }
        id
    }
}

impl Write for Id {
    fn write(&self) -> Json {
        Json::text(self.as_str())
    }
}

const ID_DOCS: Docs = &[
    "The name of a thing in a document: 1 to 64 lower-case letters, digits and hyphens, such as `\"first-flush-2026\"`.",
];

impl Describe for Id {
    fn describe(definitions: &mut Definitions) -> Form {
        definitions.value::<Id>("Id", ID_DOCS, Form::pattern("^[a-z0-9][a-z0-9-]{0,63}$"))
    }
}

/// Where to find something: an `https:` address, or a path on the storefront's own host.
///
/// Other schemes (`javascript:`, `data:`) are refused at the door, because links end up in the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link(String);

impl Link {
    /// The link, if it is of a kind that may stand in a page.
    pub fn parse(text: &str) -> Option<Link> {
        let plain = !text.is_empty() && !text.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\');
        let local = text.starts_with("https://") || !text.contains(':') && !text.starts_with("//");
        (plain && local).then(|| Link(text.to_owned()))
    }

    /// The link as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for Link {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(json)?;
        let link = Link::parse(text);
        if link.is_none() {
            let help = "use an https address or a path on your own host";
            reader.refuse(ProblemCode::LinkShape, format!("`{text}` is not a link we show"), help);
        }
        link
    }
}

impl Write for Link {
    fn write(&self) -> Json {
        Json::text(&self.0)
    }
}

const LINK_DOCS: Docs = &["An `https:` address, or a path on the storefront's own host."];

impl Describe for Link {
    fn describe(definitions: &mut Definitions) -> Form {
        definitions.value::<Link>("Link", LINK_DOCS, Form::format("uri-reference"))
    }
}

impl Read for String {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let text = reader.text(json)?;
        if text.trim().is_empty() || text.chars().count() > LONGEST_TEXT {
            let message = format!("a text of 1 to {LONGEST_TEXT} characters is expected here");
            reader.refuse(ProblemCode::TextLength, message, "write the text, or leave the member out");
            return None;
        }
        Some(text.to_owned())
    }
}

impl Write for String {
    fn write(&self) -> Json {
        Json::text(self)
    }
}

impl Describe for String {
    fn describe(_: &mut Definitions) -> Form {
        Form::Text(Text { shortest: Some(1), ..Text::default() })
    }
}

/// A text as somebody typed it: it may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed(pub String);

impl Read for Typed {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        reader.text(json).map(|text| Typed(text.to_owned()))
    }
}

impl Write for Typed {
    fn write(&self) -> Json {
        Json::text(&self.0)
    }
}

impl Describe for Typed {
    fn describe(_: &mut Definitions) -> Form {
        Form::Text(Text::default())
    }
}

impl Read for bool {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let Json::Bool(value) = json else {
            reader.refuse_type(json, "true or false");
            return None;
        };
        Some(*value)
    }
}

impl Write for bool {
    fn write(&self) -> Json {
        Json::Bool(*self)
    }
}

impl Describe for bool {
    fn describe(_: &mut Definitions) -> Form {
        Form::Boolean
    }
}

impl Read for u32 {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let Json::Integer(number) = json else {
            reader.refuse_type(json, "a whole number");
            return None;
        };
        let value = u32::try_from(*number).ok().filter(|value| *value <= 1_000_000);
        if value.is_none() {
            let message = format!("`{number}` is outside the range");
            reader.refuse(ProblemCode::NumberRange, message, "use a whole number from 0 to 1000000");
        }
        value
    }
}

impl Write for u32 {
    fn write(&self) -> Json {
        Json::Integer(i64::from(*self))
    }
}

impl Describe for u32 {
    fn describe(_: &mut Definitions) -> Form {
        Form::Integer(0, 1_000_000)
    }
}

impl<T: Read> Read for Option<T> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        T::read(json, reader).map(Some)
    }

    fn missing() -> Option<Self> {
        Some(None)
    }
}

impl<T: Write> Write for Option<T> {
    fn write(&self) -> Json {
        self.as_ref().map_or(Json::Null, Write::write)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Describe> Describe for Option<T> {
    fn describe(definitions: &mut Definitions) -> Form {
        T::describe(definitions)
    }

    fn may_be_absent() -> bool {
        true
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        reader.list(json)
    }

    fn missing() -> Option<Self> {
        Some(Vec::new())
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self) -> Json {
        Json::List(self.iter().map(Write::write).collect())
    }
}

impl<T: Describe> Describe for Vec<T> {
    fn describe(definitions: &mut Definitions) -> Form {
        Form::List(Box::new(T::describe(definitions)))
    }
}

impl<T: Write> Write for Box<T> {
    fn write(&self) -> Json {
        self.as_ref().write()
    }
}

impl<T: Read> Read for Box<T> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        T::read(json, reader).map(Box::new)
    }
}

impl<T: Describe> Describe for Box<T> {
    fn describe(definitions: &mut Definitions) -> Form {
        T::describe(definitions)
    }
}

/// Any JSON at all: a part of a document that is compared or passed on, not understood.
impl Read for Json {
    fn read(json: &Json, _: &mut Reader) -> Option<Self> {
        Some(json.clone())
    }
}

impl Write for Json {
    fn write(&self) -> Json {
        self.clone()
    }
}

impl Describe for Json {
    fn describe(_: &mut Definitions) -> Form {
        Form::Anything
    }
}
