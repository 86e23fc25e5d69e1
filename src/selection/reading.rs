//! Reads a quantity as the language writes it.

use crate::language::Separators;
use crate::money::{Quantity, plain_decimal};

/// Reads what a person typed, `None` where it is not a quantity.
///
/// The language's own decimal sign always counts as such. The other sign is a group separator only where it stands in
/// front of exactly three digits; else it is what somebody typed who is used to another language. Spaces are ignored.
///
/// ```
/// use upfront_checkout::{language::Separators, selection::read_quantity};
/// let german = Separators { decimal: ',', group: '.' };
/// let read = |text: &str| read_quantity(text, german).map(|quantity| quantity.to_string());
/// assert_eq!(read("0,15").as_deref(), Some("0.15"));
/// assert_eq!(read("0.15").as_deref(), Some("0.15"));
/// assert_eq!(read("1.500").as_deref(), Some("1500"));
/// assert_eq!(read("ein Pfund"), None);
/// assert_eq!(read(""), None);
/// ```
pub fn read_quantity(text: &str, separators: Separators) -> Option<Quantity> {
    let compact: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    if !compact.contains(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    let (whole, fraction) = match compact.split_once(separators.decimal) {
        Some((whole, fraction)) => (ungrouped(whole, separators.group)?, fraction.to_owned()),
        None => split_foreign(&compact, separators.group)?,
    };
    if fraction.contains([separators.decimal, separators.group]) {
        return None;
    }
    let whole = if whole.is_empty() { "0" } else { whole.as_str() };
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let plain = if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") };
    Quantity::new(plain_decimal(&plain)?.normalize())
}

/// The digits of a whole number without its group separators; `None` where they stand at odd places.
fn ungrouped(whole: &str, group: char) -> Option<String> {
    let mut parts = whole.split(group);
    let first = parts.next().unwrap_or_default();
    let mut digits = first.to_owned();
    for part in parts {
        if part.len() != 3 || first.is_empty() || first.len() > 3 {
            return None;
        }
        digits.push_str(part);
    }
    Some(digits)
}

/// A number without the language's decimal sign: grouped, or with the other sign in its place.
fn split_foreign(text: &str, group: char) -> Option<(String, String)> {
    match text.split_once(group) {
        Some((whole, fraction)) if fraction.len() != 3 || whole.is_empty() || whole == "0" => (!fraction
            .contains(group))
        .then(|| (whole.to_owned(), fraction.to_owned()))
        .or_else(|| ungrouped(text, group).map(|digits| (digits, String::new()))),
        _ => Some((ungrouped(text, group)?, String::new())),
    }
}
