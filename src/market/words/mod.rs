//! The words that laws name for controls, by language: one file for each language, one line here for each file.
//!
//! A pack says in which languages the words of its law are known. The words stand here, with their sources and how each source
//! was looked at. A page only needs the words of the order button: they are a table of their own, and the module of a page does
//! not carry the rest.

mod label;
mod own;

pub use label::{Authority, LegalWords, OrderLabel, TwoStepLabel};

/// Declares the file of each language and gathers their words.
macro_rules! languages {
    ($($language:ident,)+) => {
        $(mod $language;)+

        /// Every language with its words and their sources.
        pub static LEGAL_WORDS: &[LegalWords] = &[$($language::WORDS),+];

        /// Every language with the words of its order button alone.
        static ORDER_BUTTONS: &[(&str, Option<&str>)] = &[$(order_button_of($language::WORDS)),+];
    };
}

languages! {
    bulgarian,
    croatian,
    czech,
    danish,
    dutch,
    english,
    estonian,
    finnish,
    french,
    german,
    greek,
    hungarian,
    irish,
    italian,
    latvian,
    lithuanian,
    maltese,
    polish,
    portuguese,
    romanian,
    slovak,
    slovenian,
    spanish,
    swedish,
}

const fn order_button_of(words: LegalWords) -> (&'static str, Option<&'static str>) {
    let text = match words.order_button {
        Some(label) => Some(label.text),
        None => None,
    };
    (words.language, text)
}

/// The words of a language for the order button that a law names.
pub(super) fn order_button(language: &str) -> Option<&'static str> {
    ORDER_BUTTONS.iter().find(|(known, _)| *known == language).and_then(|(_, text)| *text)
}

/// This package's own words for the order button.
pub(super) fn own_order_button(language: &str) -> Option<&'static str> {
    own::OWN_WORDS.iter().find(|(known, _)| *known == language).map(|(_, text)| *text)
}

/// The languages in which this package has words of its own for the order button.
pub(super) fn own_languages() -> impl Iterator<Item = &'static str> {
    own::OWN_WORDS.iter().map(|(language, _)| *language)
}

/// The words of a language with their sources.
pub(super) fn legal_words(language: &str) -> Option<&'static LegalWords> {
    LEGAL_WORDS.iter().find(|words| words.language == language)
}
