//! Fills in CLDR's date patterns: `d. MMMM y` (UTS #35, part 4, "Date Format Patterns").

use super::written::{Written, entry};
use crate::calendar::Date;

/// A day by a pattern of the language.
pub(super) fn date_by(pattern: &str, date: Date, written: &Written) -> String {
    let mut out = String::new();
    let mut quoted = false;
    let mut letters = pattern.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '\'' {
            quoted = !quoted;
            continue;
        }
        if quoted || !letter.is_ascii_alphabetic() {
            out.push(letter);
            continue;
        }
        let mut length = 1;
        while letters.next_if_eq(&letter).is_some() {
            length += 1;
        }
        out.push_str(&field(letter, length, date, written));
    }
    out
}

/// One field of a pattern: `d` is 3, `dd` is 03, `MMM` is Mar.
fn field(letter: char, length: usize, date: Date, written: &Written) -> String {
    let month = usize::from(date.month()).saturating_sub(1);
    match (letter, length) {
        ('d', _) => format!("{:0length$}", date.day()),
        ('M' | 'L', 4) => entry(written.months, month).to_owned(),
        ('M' | 'L', 3) => entry(written.short_months, month).to_owned(),
        ('M' | 'L', _) => format!("{:0length$}", date.month()),
        ('E' | 'c', _) => entry(written.days, date.days_from_monday()).to_owned(),
        _ => date.year().to_string(),
    }
}
