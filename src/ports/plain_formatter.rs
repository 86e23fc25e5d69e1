//! The twin without a host: numbers, amounts and dates from CLDR's data.

use super::cldr::{COUNTRIES, CURRENCIES, WRITTEN};
use super::date_pattern::date_by;
use super::plural_rules::plural_by;
use super::written::{Written, entry};
use super::{Formatter, Plural};
use crate::calendar::{Date, Days, Instant, TimeZone};
use crate::language::{Grouping, Language, Locale};
use crate::money::Currency;
use rust_decimal::Decimal;

/// Writes numbers, amounts and dates as `Intl` does, in every language of `locales/languages.json`. For native tests and
/// native servers: its data is larger than what a page loads in all.
///
/// The time of day has 24 hours, and its zone the name in the IANA database: this table has no others. In a language that the table lacks, numbers are plain and dates after
/// ISO 8601.
///
/// ```
/// use upfront_checkout::{language::Language, money::{Currency, plain_decimal}, ports::{Formatter, PlainFormatter}};
/// let euro = Currency::parse("EUR").unwrap();
/// let money = |amount: &str, tag: &str| {
///     PlainFormatter.money(plain_decimal(amount).unwrap(), euro, &Language::parse(tag).unwrap())
/// };
/// assert_eq!(money("1234.5", "de"), "1.234,50\u{a0}€");
/// assert_eq!(money("1234.5", "es"), "1234,50\u{a0}€");
/// assert_eq!(money("1234.5", "en"), "€1,234.50");
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainFormatter;

/// The two rows of a language.
fn rows(language: &Language) -> Option<(&'static Locale, &'static Written)> {
    let locale = language.locale()?;
    Some((locale, WRITTEN.iter().find(|written| written.tag == locale.tag)?))
}

/// The signs within a number.
#[derive(Clone, Copy)]
struct Signs {
    decimal: char,
    group: char,
}

impl Signs {
    fn of_numbers(locale: &Locale) -> Signs {
        Signs { decimal: locale.decimal, group: locale.group }
    }

    fn of_amounts(written: &Written) -> Signs {
        Signs { decimal: written.money_decimal, group: written.money_group }
    }
}

/// The digits of a number without its sign.
fn unsigned(value: Decimal, locale: &Locale, signs: Signs) -> String {
    let text = value.abs().to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = grouped(whole, locale, signs.group);
    if !fraction.is_empty() {
        out.push(signs.decimal);
        out.push_str(fraction);
    }
    locale.in_own_digits(&out)
}

/// Whole digits with group signs where the language has them.
fn grouped(digits: &str, locale: &Locale, group: char) -> String {
    if digits.len() < 3 + locale.minimum_grouping {
        return digits.to_owned();
    }
    let further = if locale.grouping == Grouping::Indian { 2 } else { 3 };
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        let rest = digits.len() - index;
        if index > 0 && rest >= 3 && (rest - 3).is_multiple_of(further) {
            out.push(group);
        }
        out.push(digit);
    }
    out
}

fn is_negative(value: Decimal) -> bool {
    value.is_sign_negative() && !value.is_zero()
}

/// A number in a pattern such as `#,##0.00`, with what stands around it.
fn in_pattern(pattern: &str, number: &str) -> String {
    let is_number = |letter: char| matches!(letter, '#' | '0' | ',' | '.');
    let (before, rest) = pattern.split_at(pattern.find(is_number).unwrap_or_default());
    format!("{before}{number}{}", rest.trim_start_matches(is_number))
}

/// The sign of a currency in a pattern. A no-break space parts letters from digits: `CHF 5`, but `€5`.
fn with_sign(text: &str, sign: &str) -> String {
    let Some((before, after)) = text.split_once('¤') else { return text.to_owned() };
    let is_letter = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphabetic() || letter == '.');
    let is_digit = |letter: Option<char>| letter.is_some_and(char::is_numeric);
    let gap = |parts: bool| if parts { "\u{a0}" } else { "" };
    let left = gap(is_digit(before.chars().next_back()) && is_letter(sign.chars().next()));
    let right = gap(is_letter(sign.chars().next_back()) && is_digit(after.chars().next()));
    format!("{before}{left}{sign}{right}{after}")
}

/// An entry of a list by its place in the list of codes.
fn named(codes: &str, names: &'static str, code: &str) -> Option<&'static str> {
    codes.split('|').position(|known| known == code).map(|index| entry(names, index))
}

impl Formatter for PlainFormatter {
    fn number(&self, value: Decimal, language: &Language) -> String {
        let Some((locale, written)) = rows(language) else { return value.to_string() };
        let minus = if is_negative(value) { written.minus } else { "" };
        format!("{minus}{}", unsigned(value, locale, Signs::of_numbers(locale)))
    }

    fn plural(&self, value: Decimal, language: &Language) -> Plural {
        rows(language).map_or(Plural::Other, |(_, written)| plural_by(written.plurals, value))
    }

    fn money(&self, amount: Decimal, currency: Currency, language: &Language) -> String {
        let mut amount = amount.normalize();
        if amount.scale() < currency.decimals() {
            amount.rescale(currency.decimals());
        }
        let Some((locale, written)) = rows(language) else { return format!("{amount}\u{a0}{}", currency.code()) };
        let sign = named(CURRENCIES, written.currencies, currency.code()).unwrap_or(currency.code());
        let number = unsigned(amount, locale, Signs::of_amounts(written));
        let filled = |pattern: &str| with_sign(&in_pattern(pattern, &number), sign);
        match written.money.split_once(';') {
            Some((_, negative)) if is_negative(amount) => filled(&negative.replace('-', written.minus)),
            Some((positive, _)) => filled(positive),
            None if is_negative(amount) => format!("{}{}", written.minus, filled(written.money)),
            None => filled(written.money),
        }
    }

    fn percent(&self, fraction: Decimal, language: &Language) -> String {
        let value = (fraction * Decimal::ONE_HUNDRED).normalize();
        let Some((locale, written)) = rows(language) else { return format!("{value}\u{a0}%") };
        let minus = if is_negative(value) { written.minus } else { "" };
        format!("{minus}{}", in_pattern(written.percent, &unsigned(value, locale, Signs::of_numbers(locale))))
    }

    fn date(&self, date: Date, language: &Language) -> String {
        let Some((locale, written)) = rows(language) else { return date.to_string() };
        locale.in_own_digits(&date_by(written.date, date, written))
    }

    fn weekday(&self, date: Date, language: &Language) -> String {
        let Some((locale, written)) = rows(language) else { return date.to_string() };
        locale.in_own_digits(&date_by(written.weekday, date, written))
    }

    fn instant(&self, instant: Instant, days: Days<'_>, language: &Language) -> String {
        let Some((locale, written)) = rows(language) else { return instant.to_string() };
        let (hour, minute) = days.time_of_day(instant);
        let date = self.date(days.of_instant(instant), language);
        let moment = written.moment.replace('\'', "").replace("{1}", &date);
        let time = locale.in_own_digits(&format!("{hour:02}:{minute:02}"));
        moment.replace("{0}", &format!("{time} {}", days.zone().map_or("UTC", TimeZone::name)))
    }

    fn country(&self, code: &str, language: &Language) -> String {
        let name = rows(language).and_then(|(_, written)| named(COUNTRIES, written.countries, code));
        name.unwrap_or(code).to_owned()
    }
}

impl PlainFormatter {
    /// The quotation marks of a language: outer and inner, each opening and closing. `None` for one the table lacks.
    pub fn quotation_marks(&self, language: &Language) -> Option<[&'static str; 4]> {
        let (_, written) = rows(language)?;
        Some([0, 1, 2, 3].map(|index| entry(written.quotation, index)))
    }
}
