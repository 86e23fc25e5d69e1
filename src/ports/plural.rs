//! The plural forms of a language.

/// A plural form, by its name in CLDR and in the locale files. Each language has its own share of the six: German and
/// English have `one` and `other`, Polish `one`, `few`, `many` and, for decimals, `other`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plural {
    /// For nothing: Arabic, Latvian.
    Zero,
    /// For one, and what is spoken like it: 21 in Ukrainian, 0 and 1.5 in French.
    One,
    /// For two: Arabic, Slovenian.
    Two,
    /// For few: 2 to 4 in Czech and Polish.
    Few,
    /// For many: 5 in Polish, decimals in Czech, a million in French.
    Many,
    /// For everything else. Every language has it.
    Other,
}

impl Plural {
    /// The form of a name; what is no name is `other`.
    pub fn named(name: &str) -> Plural {
        let all = [Plural::Zero, Plural::One, Plural::Two, Plural::Few, Plural::Many];
        all.into_iter().find(|plural| plural.as_str() == name).unwrap_or(Plural::Other)
    }

    /// Its name.
    pub fn as_str(self) -> &'static str {
        match self {
            Plural::Zero => "zero",
            Plural::One => "one",
            Plural::Two => "two",
            Plural::Few => "few",
            Plural::Many => "many",
            Plural::Other => "other",
        }
    }
}
