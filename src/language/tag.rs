//! The language of a checkout.

use crate::shape::{Definitions, Describe, Docs, Form, Json, ProblemCode, Read, Reader, Write};
use std::fmt;
use unic_langid::LanguageIdentifier;

/// A language tag after BCP 47, in its canonical spelling: `de`, `en-GB`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(String);

impl Language {
    /// The language of a tag; `None` where the tag is not well-formed or names no language.
    ///
    /// ```
    /// use upfront_checkout::language::Language;
    /// assert_eq!(Language::parse("EN_gb").unwrap().as_str(), "en-GB");
    /// assert!(Language::parse("deutsch!").is_none());
    /// ```
    pub fn parse(tag: &str) -> Option<Language> {
        let identifier: LanguageIdentifier = tag.parse().ok()?;
        (!identifier.language.is_empty()).then(|| Language(identifier.to_string()))
    }

    /// The canonical tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Which of some languages meets this wish: the same tag, else the same language in another region.
    pub fn met_by<'a>(&self, available: &'a [Language]) -> Option<&'a Language> {
        let exact = available.iter().find(|language| *language == self);
        exact.or_else(|| available.iter().find(|language| language.primary() == self.primary()))
    }

    /// The tag, then the same without its last subtag, and so on: `zh-Hant-TW`, `zh-Hant`, `zh`.
    ///
    /// ```
    /// use upfront_checkout::language::Language;
    /// assert_eq!(Language::parse("de-AT").unwrap().lineage().collect::<Vec<_>>(), ["de-AT", "de"]);
    /// ```
    pub fn lineage(&self) -> impl Iterator<Item = &str> {
        std::iter::successors(Some(self.as_str()), |tag| Some(tag.rsplit_once('-')?.0))
    }

    /// The language alone, without script and region: `en` of `en-GB`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

/// The best of the available languages for a person's wishes, most wanted first.
///
/// A wish is met by the same tag, else by the same language in another region (`de` for `de-AT`). The first wish that can be
/// met wins. Where none can, the first available language is taken.
///
/// ```
/// use upfront_checkout::language::{Language, negotiate};
/// let tags = |tags: &[&str]| tags.iter().filter_map(|tag| Language::parse(tag)).collect::<Vec<_>>();
/// let available = tags(&["en", "de"]);
/// assert_eq!(negotiate(&tags(&["fr", "de-AT"]), &available).unwrap().as_str(), "de");
/// ```
pub fn negotiate<'a>(wished: &[Language], available: &'a [Language]) -> Option<&'a Language> {
    let met = wished.iter().find_map(|wish| wish.met_by(available));
    met.or_else(|| available.first())
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Read for Language {
    fn read(json: &Json, reader: &mut Reader) -> Option<Self> {
        let tag = reader.text(json)?;
        let language = Language::parse(tag);
        if language.is_none() {
            let message = format!("`{tag}` is not a language tag");
            reader.refuse(ProblemCode::LanguageTag, message, "use a tag after BCP 47, such as `de` or `en-GB`");
        }
        language
    }
}

impl Write for Language {
    fn write(&self) -> Json {
        Json::text(&self.0)
    }
}

const DOCS: Docs = &["A language tag after BCP 47: `\"de\"`, `\"en-GB\"`."];

impl Describe for Language {
    fn describe(definitions: &mut Definitions) -> Form {
        definitions.value::<Language>("Language", DOCS, Form::pattern("^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$"))
    }
}
