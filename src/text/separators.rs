//! How a language writes numbers.

use super::Language;
use crate::selection::Separators;

/// The decimal and group separators of a language: `0,15` and `1.500` in German, `0.15` and `1,500` in English.
pub fn separators(language: &Language) -> Separators {
    match language.primary() {
        "en" | "zh" | "ja" | "ko" | "he" | "th" | "hi" => Separators { decimal: '.', group: ',' },
        _ => Separators { decimal: ',', group: '.' },
    }
}
