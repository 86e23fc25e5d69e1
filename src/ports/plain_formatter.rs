//! The in-memory twin: German and English as `Intl` writes them, without a host.

use super::Formatter;
use crate::calendar::{Date, Instant};
use crate::language::{Language, separators};
use crate::money::Currency;
use rust_decimal::Decimal;

/// Writes numbers, amounts and dates in German and in English, for native tests and native servers.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainFormatter;

const GERMAN_MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];
const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const GERMAN_DAYS: [&str; 7] = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];
const ENGLISH_DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

fn is_german(language: &Language) -> bool {
    language.primary() == "de"
}

fn name<'n>(names: &[&'n str], index: usize) -> &'n str {
    names.get(index).copied().unwrap_or_default()
}

fn month(date: Date, language: &Language) -> &'static str {
    let names = if is_german(language) { &GERMAN_MONTHS } else { &ENGLISH_MONTHS };
    name(names, usize::from(date.month()).saturating_sub(1))
}

fn grouped(digits: &str, group: char) -> String {
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    out
}

impl Formatter for PlainFormatter {
    fn number(&self, value: Decimal, language: &Language) -> String {
        let signs = separators(language);
        let text = value.abs().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let minus = if value.is_sign_negative() && !value.is_zero() { "-" } else { "" };
        let whole = grouped(whole, signs.group);
        if fraction.is_empty() {
            format!("{minus}{whole}")
        } else {
            format!("{minus}{whole}{}{fraction}", signs.decimal)
        }
    }

    fn money(&self, amount: Decimal, currency: Currency, language: &Language) -> String {
        let mut amount = amount.normalize();
        if amount.scale() < currency.decimals() {
            amount.rescale(currency.decimals());
        }
        let number = self.number(amount.abs(), language);
        let minus = if amount.is_sign_negative() && !amount.is_zero() { "-" } else { "" };
        let sign = match currency.code() {
            "EUR" => "€",
            "GBP" => "£",
            code => code,
        };
        if is_german(language) { format!("{minus}{number}\u{a0}{sign}") } else { format!("{minus}{sign}{number}") }
    }

    fn percent(&self, fraction: Decimal, language: &Language) -> String {
        let number = self.number((fraction * Decimal::ONE_HUNDRED).normalize(), language);
        if is_german(language) { format!("{number}\u{a0}%") } else { format!("{number}%") }
    }

    fn date(&self, date: Date, language: &Language) -> String {
        let dot = if is_german(language) { "." } else { "" };
        format!("{}{dot} {} {}", date.day(), month(date, language), date.year())
    }

    fn weekday(&self, date: Date, language: &Language) -> String {
        let german = is_german(language);
        let names = if german { &GERMAN_DAYS } else { &ENGLISH_DAYS };
        let day = name(names, date.days_from_monday());
        let short: String = month(date, language).chars().take(3).collect();
        if german { format!("{day}, {}. {short}.", date.day()) } else { format!("{day} {} {short}", date.day()) }
    }

    fn instant(&self, instant: Instant, language: &Language) -> String {
        let text = instant.to_string();
        let time: String = text.chars().skip(11).take(5).collect();
        let joint = if is_german(language) { " um " } else { " at " };
        format!("{}{joint}{time} UTC", self.date(instant.date(), language))
    }

    fn country(&self, code: &str, language: &Language) -> String {
        let name = match (code, is_german(language)) {
            ("DE", true) => "Deutschland",
            ("DE", false) => "Germany",
            ("AT", true) => "Österreich",
            ("AT", false) => "Austria",
            ("CH", true) => "Schweiz",
            ("CH", false) => "Switzerland",
            (code, _) => code,
        };
        name.to_owned()
    }
}
