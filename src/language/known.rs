//! What is known of a language: its row in the table.
//!
//! The table is part of the engine because reading what a person typed must not depend on the host: a birth date is read in
//! the page and once more on the server. It holds what reading needs and no more, for the languages of
//! `locales/languages.json`: about 150 bytes each. What is only written (amounts, names of months, plural forms) comes from
//! the host, through [`crate::ports::Formatter`].

use super::Language;
use super::locale::{Direction, Locale};
use super::table::LOCALES;

impl Language {
    /// How the language writes numbers and dates: its own row, else that of the language without its last subtag. `None`
    /// for a language that the table lacks.
    ///
    /// ```
    /// use upfront_checkout::language::Language;
    /// let locale = |tag: &str| Language::parse(tag).unwrap().locale().map(|locale| (locale.decimal, locale.date));
    /// assert_eq!(locale("de-LI"), Some((',', "d.m.y")));
    /// assert_eq!(locale("en-US"), Some(('.', "m/d/y")));
    /// assert_eq!(locale("tlh"), None);
    /// ```
    pub fn locale(&self) -> Option<&'static Locale> {
        self.lineage().find_map(|tag| LOCALES.iter().find(|locale| locale.tag == tag))
    }

    /// The tag to ask `Intl` for: the language's own, but `en-GB` for English without a region, which is written as in
    /// Europe.
    pub fn intl_tag(&self) -> &str {
        self.locale().filter(|locale| locale.tag == self.as_str()).map_or(self.as_str(), |locale| locale.cldr)
    }

    /// The language's name in itself, as its speakers look for it; the tag where the table lacks the language.
    pub fn own_name(&self) -> &str {
        self.locale().map_or(self.as_str(), |locale| locale.own_name)
    }

    /// The direction of its script, as HTML's `dir` has it.
    pub fn direction(&self) -> &'static str {
        match self.locale().map(|locale| locale.direction) {
            Some(Direction::RightToLeft) => "rtl",
            _ => "ltr",
        }
    }
}
