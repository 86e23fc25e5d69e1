//! Reads a quantity as the language writes it.

use crate::language::{Grouping, Language, latin_digit};
use crate::money::{Quantity, plain_decimal};

/// Reads what a person typed. `None` where it is no quantity, or could be two: nothing is guessed.
///
/// The language's own signs count as such, and a space groups digits in every language. The other one of `.` and `,` is
/// what somebody typed who is used to another language, or whose keyboard has no other: it is read where only one number
/// can be meant. `1.25` is one and a quarter in every language. `1.250` is 1250 in German, whose group sign is the point;
/// in French it could be either, so it is not read.
///
/// ```
/// use upfront_checkout::{language::Language, selection::read_quantity};
/// let read = |text: &str, tag: &str| {
///     read_quantity(text, &Language::parse(tag).unwrap()).map(|quantity| quantity.to_string())
/// };
/// assert_eq!(read("0,15", "de").as_deref(), Some("0.15"));
/// assert_eq!(read("0.15", "de").as_deref(), Some("0.15"));
/// assert_eq!(read("1.500", "de").as_deref(), Some("1500"));
/// assert_eq!(read("1.250", "fr"), None);
/// assert_eq!(read("1 250,5", "fr").as_deref(), Some("1250.5"));
/// assert_eq!(read("ein Pfund", "de"), None);
/// ```
pub fn read_quantity(text: &str, language: &Language) -> Option<Quantity> {
    let signs = Signs::of(language);
    let marks = signs.marks(text)?;
    let (whole, fraction) = signs.split(&marks)?;
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let plain = if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") };
    Quantity::new(plain_decimal(&plain)?.normalize())
}

/// The language's decimal sign.
const DECIMAL: char = 'd';
/// The language's group sign, where it is a point or a comma.
const GROUP: char = 'g';
/// A point or a comma that is neither.
const OTHER: char = 'o';
/// A sign that can only group: a space, or an apostrophe in Switzerland.
const GAP: char = ' ';

/// The signs of a language's numbers; a language that the table lacks has none of its own.
struct Signs {
    decimal: Option<char>,
    group: Option<char>,
    grouping: Grouping,
    minimum_grouping: usize,
}

impl Signs {
    fn of(language: &Language) -> Signs {
        match language.locale() {
            Some(locale) => Signs {
                decimal: Some(locale.decimal),
                group: Some(locale.group),
                grouping: locale.grouping,
                minimum_grouping: locale.minimum_grouping,
            },
            None => Signs { decimal: None, group: None, grouping: Grouping::Thousands, minimum_grouping: 1 },
        }
    }

    /// The text in Latin digits, with a mark for each sign; `None` where it holds no digit, or what no number holds.
    fn marks(&self, text: &str) -> Option<String> {
        let (mut marks, mut gap) = (String::new(), false);
        for letter in text.trim().chars() {
            let mark = self.mark(letter)?;
            // A space beside a sign means nothing: `0, 15`.
            if gap && mark.is_ascii_digit() && marks.ends_with(|before: char| before.is_ascii_digit()) {
                marks.push(GAP);
            }
            gap = mark == GAP;
            if !gap {
                marks.push(mark);
            }
        }
        marks.contains(|letter: char| letter.is_ascii_digit()).then_some(marks)
    }

    fn mark(&self, letter: char) -> Option<char> {
        let is_apostrophe = |sign: char| matches!(sign, '\'' | '’');
        match letter {
            _ if self.decimal == Some(letter) => Some(DECIMAL),
            '٫' => Some(DECIMAL),
            '٬' => Some(GAP),
            '.' | ',' if self.group == Some(letter) => Some(GROUP),
            '.' | ',' | '．' | '，' => Some(OTHER),
            _ if letter.is_whitespace() => Some(GAP),
            _ if is_apostrophe(letter) && self.group.is_some_and(is_apostrophe) => Some(GAP),
            _ => latin_digit(letter),
        }
    }

    /// The whole digits and the decimals.
    fn split(&self, marks: &str) -> Option<(String, String)> {
        if let Some((whole, fraction)) = marks.split_once(DECIMAL) {
            let whole = if whole.is_empty() { String::new() } else { self.ungrouped(whole)? };
            return are_digits(fraction).then(|| (whole, fraction.to_owned()));
        }
        let Some(sign) = marks.chars().find(|mark| !mark.is_ascii_digit()) else {
            return Some((marks.to_owned(), String::new()));
        };
        match sign {
            GAP => self.ungrouped(marks).map(|whole| (whole, String::new())),
            GROUP if self.is_grouped_as_usual(marks) => self.ungrouped(marks).map(|whole| (whole, String::new())),
            _ => one_number(marks, sign),
        }
    }

    /// Whether the language writes group signs so: in Spanish `12.345`, but not `1.234`.
    fn is_grouped_as_usual(&self, marks: &str) -> bool {
        let first = marks.find(GROUP).unwrap_or(0);
        let groups = marks.matches(GROUP).count();
        (groups > 1 || first >= self.minimum_grouping) && self.ungrouped(marks).is_some()
    }

    /// The digits of a whole number without its group signs; `None` where they stand at odd places.
    fn ungrouped(&self, whole: &str) -> Option<String> {
        let Some(sign) = whole.chars().find(|mark| !mark.is_ascii_digit()) else { return Some(whole.to_owned()) };
        let groups: Vec<&str> = whole.split(sign).collect();
        let (first, rest) = groups.split_first()?;
        let (last, middle) = rest.split_last()?;
        let of = |size: usize| middle.iter().all(|group| group.len() == size);
        let fits = of(3) || (self.grouping == Grouping::Indian && of(2) && first.len() <= 2);
        let begins = (1..=3).contains(&first.len()) && !first.starts_with('0');
        (begins && fits && last.len() == 3 && groups.iter().all(|group| are_digits(group))).then(|| groups.concat())
    }
}

/// A number with one sign that is not the language's decimal sign. It can only be that where no group of three follows, or
/// where nothing but a zero stands in front of it.
fn one_number(marks: &str, sign: char) -> Option<(String, String)> {
    let (whole, fraction) = marks.split_once(sign)?;
    let could_group = fraction.len() == 3 && !whole.trim_start_matches('0').is_empty();
    (are_digits(whole) && are_digits(fraction) && !could_group).then(|| (whole.to_owned(), fraction.to_owned()))
}

fn are_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}
