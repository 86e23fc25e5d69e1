//! What is said or pointed to in the languages of the offer.

use crate::language::Language;
use crate::shape::{Definitions, Describe, Docs, Form, Json, ProblemCode, Read, Reader, Write};

/// The storefront's own words, once for each language of the offer: `{"de": "Teekanne", "en": "Teapot"}`.
///
/// A wording that lacks one of the offer's languages is refused at the door, so that a checkout never falls back to
/// another language in the middle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording(Vec<(Language, String)>);

/// One thing for all languages of the offer, or one for each: `"/terms"`, or `{"de": "/agb", "en": "/terms"}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InLanguages<T> {
    /// The same one for all.
    All(T),
    /// One for each.
    Each(Vec<(Language, T)>),
}

impl Wording {
    /// No text, for what is never shown.
    pub(crate) fn nothing() -> Wording {
        Wording(Vec::new())
    }

    /// The text in a language.
    ///
    /// An offer that was read has a text in each of its languages. For any other language it is the text in the first one.
    pub fn in_language(&self, language: &Language) -> &str {
        of_language(&self.0, language).map_or("", String::as_str)
    }

    /// The languages it is written in.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.0.iter().map(|(language, _)| language)
    }
}

impl<T> InLanguages<T> {
    /// The one of a language; the first one where the language has none of its own.
    pub fn in_language(&self, language: &Language) -> Option<&T> {
        match self {
            InLanguages::All(one) => Some(one),
            InLanguages::Each(each) => of_language(each, language),
        }
    }

    /// Each of them, once.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        let (one, each) = match self {
            InLanguages::All(one) => (Some(one), [].as_slice()),
            InLanguages::Each(each) => (None, each.as_slice()),
        };
        one.into_iter().chain(each.iter().map(|(_, one)| one))
    }
}

fn of_language<'e, T>(each: &'e [(Language, T)], language: &Language) -> Option<&'e T> {
    let exact = each.iter().find(|(known, _)| known == language);
    exact.or(each.first()).map(|(_, one)| one)
}

/// Reads an object with one member for each language of the offer, named by its tag.
fn read_each<T: Read>(json: &Json, reader: &mut Reader) -> Option<Vec<(Language, T)>> {
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
            let one = T::read(value, reader);
            Some((language?, one?))
        })
    };
    let each: Vec<Option<(Language, T)>> = members.iter().map(read).collect();
    each.into_iter().collect()
}

fn write_each<T: Write>(each: &[(Language, T)]) -> Json {
    Json::Object(each.iter().map(|(language, one)| (language.to_string(), one.write())).collect())
}

impl Read for Wording {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        read_each(json, reader).map(Wording)
    }
}

impl Write for Wording {
    fn write(&self) -> Json {
        write_each(&self.0)
    }
}

const DOCS: Docs =
    &["The storefront's own words, once for each language of the offer: `{ de: \"Teekanne\", en: \"Teapot\" }`."];

impl Describe for Wording {
    fn describe(definitions: &mut Definitions) -> Form {
        let text = String::describe(definitions);
        definitions.value::<Wording>("Wording", DOCS, Form::EachLanguage(Box::new(text)))
    }
}

impl<T: Read> Read for InLanguages<T> {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        match json {
            Json::Object(_) => read_each(json, reader).map(InLanguages::Each),
            _ => T::read(json, reader).map(InLanguages::All),
        }
    }
}

impl<T: Write> Write for InLanguages<T> {
    fn write(&self) -> Json {
        match self {
            InLanguages::All(one) => one.write(),
            InLanguages::Each(each) => write_each(each),
        }
    }
}

impl<T: Describe> Describe for InLanguages<T> {
    fn describe(definitions: &mut Definitions) -> Form {
        Form::InLanguages(Box::new(T::describe(definitions)))
    }
}
