//! What stands for a variable of a message.

use crate::ports::Plural;
use rust_decimal::Decimal;

/// What stands for a variable of a message.
#[derive(Debug, Clone, Copy)]
pub enum Argument<'a> {
    /// A text, already in the language: names, amounts, dates.
    Text(&'a str),
    /// A number, which chooses the plural form.
    Count {
        /// As the language writes it.
        written: &'a str,
        /// Its value.
        value: Decimal,
        /// The form it takes as it is written.
        plural: Plural,
    },
}

impl Argument<'_> {
    /// Whether it is what a variant stands for: the text; the number (`[0]`) or its plural form (`[one]`).
    pub(super) fn is(&self, key: &str) -> bool {
        match self {
            Argument::Text(text) => *text == key,
            Argument::Count { value, plural, .. } => plural.as_str() == key || value.to_string() == key,
        }
    }
}
