//! Reads a date of birth as the language writes dates.

use super::{Field, Party};
use crate::calendar::Date;
use crate::language::{DateOrder, Language, latin_digit};

/// What stands between the parts of a date, Chinese, Japanese and Korean among them.
const SIGNS: [char; 12] = ['.', '/', '-', ' ', '\u{a0}', ',', '年', '月', '日', '년', '월', '일'];

/// Reads a date of birth: `24.12.1990`, `24/12/1990`, `24 12 1990` in German, `12/24/1990` in the United States; in every
/// language `1990-12-24`. The hint at the field says the order.
///
/// A date that ends with its year, in a language that begins with it, is read where only one day can be meant.
///
/// ```
/// use upfront_checkout::{language::Language, party::read_birth_date};
/// let read = |text: &str, tag: &str| {
///     read_birth_date(text, &Language::parse(tag).unwrap()).map(|date| date.to_string())
/// };
/// assert_eq!(read("3.4.1990", "de").as_deref(), Some("1990-04-03"));
/// assert_eq!(read("3/4/1990", "en-US").as_deref(), Some("1990-03-04"));
/// assert_eq!(read("24121990", "de").as_deref(), Some("1990-12-24"));
/// assert_eq!(read("1990-12-24", "en-US").as_deref(), Some("1990-12-24"));
/// assert_eq!(read("3/4/1990", "en-CA"), None);
/// assert_eq!(read("31.2.1990", "de"), None);
/// ```
pub fn read_birth_date(text: &str, language: &Language) -> Option<Date> {
    let text: String = text.trim().chars().map(|letter| latin_digit(letter).unwrap_or(letter)).collect();
    let order = language.locale().map_or(DateOrder::YearFirst, |locale| locale.date_order());
    let parts: Vec<&str> = text.split(SIGNS).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        // A telephone's digit keys have no signs: 24121990.
        [digits] if digits.len() == 8 => {
            let part = |from: usize, to: usize| digits.get(from..to);
            match order {
                DateOrder::YearFirst => date(part(6, 8)?, part(4, 6)?, part(0, 4)?),
                _ => day_of(part(0, 2)?, part(2, 4)?, part(4, 8)?, order),
            }
        }
        [year, month, day] if year.len() == 4 => date(day, month, year),
        [first, second, year] if year.len() == 4 => day_of(first, second, year, order),
        _ => None,
    }
}

/// The day of a date whose year is known.
fn day_of(first: &str, second: &str, year: &str, order: DateOrder) -> Option<Date> {
    let (day_first, month_first) = (date(first, second, year), date(second, first, year));
    match order {
        DateOrder::DayFirst => day_first,
        DateOrder::MonthFirst => month_first,
        DateOrder::YearFirst if day_first == month_first => day_first,
        DateOrder::YearFirst => day_first.xor(month_first),
    }
}

fn date(day: &str, month: &str, year: &str) -> Option<Date> {
    let are_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    [day, month, year].into_iter().all(are_digits).then_some(())?;
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

impl Party {
    /// Writes the date of birth in the order of another language, so that the day stays the same when the language changes:
    /// `3/4/1990`, typed in British English, is `04/03/1990` in the United States. What cannot be read stays as it is.
    pub fn write_birth_date_in(&mut self, language: &Language, before: &Language) {
        let typed = self.get(Field::BirthDate).to_owned();
        let Some(birth) =
            read_birth_date(&typed, before).filter(|birth| read_birth_date(&typed, language) != Some(*birth))
        else {
            return;
        };
        if let Some(locale) = language.locale() {
            self.set(Field::BirthDate, &locale.typed_date(birth.year(), birth.month(), birth.day()));
        }
    }
}
