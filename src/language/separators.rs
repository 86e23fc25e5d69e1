//! How a language writes numbers.

use super::Language;

/// How a language writes numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Separators {
    /// Before the decimals: `,` in German.
    pub decimal: char,
    /// Between groups of three digits: `.` in German.
    pub group: char,
}

/// The decimal and group separators of a language: `0,15` and `1.500` in German, `0.15` and `1,500` in English.
pub fn separators(language: &Language) -> Separators {
    match language.primary() {
        "en" | "zh" | "ja" | "ko" | "he" | "th" | "hi" => Separators { decimal: '.', group: ',' },
        _ => Separators { decimal: ',', group: '.' },
    }
}
