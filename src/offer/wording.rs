//! A text in the languages of the offer.

use crate::language::Language;
use crate::shape::{Describe, Json, ProblemCode, Read, Reader, Schema, Write};

/// The storefront's own words, once for each language of the offer: `{"de": "Teekanne", "en": "Teapot"}`.
///
/// A wording that lacks one of the offer's languages is refused at the door, so that a checkout never falls back to
/// another language in the middle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording(Vec<(Language, String)>);

impl Wording {
    /// No text at all: of what is never shown.
    pub(crate) fn nothing() -> Wording {
        Wording(Vec::new())
    }

    /// The text in a language.
    ///
    /// An offer that was read has a text for each of its languages; the first one stands in for a language that the
    /// offer does not have.
    pub fn in_language(&self, language: &Language) -> &str {
        let exact = self.0.iter().find(|(known, _)| known == language);
        exact.or(self.0.first()).map_or("", |(_, text)| text)
    }
}

impl Read for Wording {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let members = reader.object(json)?;
        if members.is_empty() {
            reader.refuse(ProblemCode::TextLength, "a wording needs a text".to_owned(), "write it in each language");
            return None;
        }
        for wanted in reader.languages().to_owned() {
            if !members.iter().any(|(tag, _)| *tag == wanted) {
                let message = format!("the text in `{wanted}` is missing");
                reader.refuse(ProblemCode::MissingLanguage, message, "write every text in each of `languages`");
            }
        }
        let read = |(tag, value): &(String, Json)| {
            reader.within(tag, |reader| {
                let language = Language::read(&Json::text(tag), reader);
                let text = String::read(value, reader);
                Some((language?, text?))
            })
        };
        let texts: Vec<Option<(Language, String)>> = members.iter().map(read).collect();
        Some(Wording(texts.into_iter().collect::<Option<Vec<_>>>()?))
    }
}

impl Write for Wording {
    fn write(&self) -> Json {
        Json::Object(self.0.iter().map(|(language, text)| (language.to_string(), Json::text(text))).collect())
    }
}

impl Describe for Wording {
    fn describe(schema: &mut Schema) -> Json {
        Json::object([
            ("type", Json::text("object")),
            ("minProperties", Json::Integer(1)),
            ("additionalProperties", String::describe(schema)),
        ])
    }
}
