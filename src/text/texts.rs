//! Everything needed to say something in the language of the checkout.

use super::{Argument, Catalogue, Message, MessageFamily};
use crate::calendar::{Date, Days, Instant, Interval, IntervalUnit};
use crate::language::{DateOrder, Language, Locale};
use crate::money::{Amount, Currency, Money, Price, Quantity};
use crate::offer::{Unit, Wording};
use crate::ports::Formatter;
use rust_decimal::Decimal;

/// A language's messages together with its way of writing numbers, amounts and dates.
#[derive(Clone, Copy)]
pub struct Texts<'t> {
    catalogue: &'t Catalogue,
    language: &'t Language,
    formatter: &'t dyn Formatter,
    /// The days in which instants are told.
    days: Days<'t>,
}

impl<'t> Texts<'t> {
    /// The texts of a catalogue, with numbers and dates by a formatter.
    pub fn new(catalogue: &'t Catalogue, formatter: &'t dyn Formatter) -> Texts<'t> {
        Texts { catalogue, language: catalogue.language(), formatter, days: Days::UTC }
    }

    /// The same words, with numbers and dates as a region of the language writes them: the texts of `en` for `en-US`.
    pub fn in_region(self, language: &'t Language) -> Texts<'t> {
        Texts { language, ..self }
    }

    /// The same words, with instants told in the days of a place.
    pub fn in_days(self, days: Days<'t>) -> Texts<'t> {
        Texts { days, ..self }
    }

    /// The language.
    pub fn language(&self) -> &'t Language {
        self.language
    }

    /// A message without variables.
    pub fn say(&self, message: Message) -> String {
        self.catalogue.say(message, &[])
    }

    /// A message with texts for its variables.
    pub fn say_with(&self, message: Message, texts: &[(&str, &str)]) -> String {
        self.catalogue.say(message, &as_arguments(texts))
    }

    /// The message of a family's word, with texts for its variables.
    pub fn say_word(&self, family: MessageFamily, word: &str, texts: &[(&str, &str)]) -> String {
        self.catalogue.say_id(&family.id(word), &as_arguments(texts))
    }

    /// A message with a count, which chooses the plural form.
    pub fn say_count(&self, message: Message, count: usize) -> String {
        self.say_numbered(message, ("count", Decimal::from(count)), &[])
    }

    /// A message with a number, which chooses the plural form, and with texts for its other variables.
    pub fn say_numbered(&self, message: Message, (name, value): (&str, Decimal), texts: &[(&str, &str)]) -> String {
        let written = self.number(value);
        let mut arguments = as_arguments(texts);
        arguments.push((name, self.count(&written, value)));
        self.catalogue.say(message, &arguments)
    }

    fn count<'a>(&self, written: &'a str, value: Decimal) -> Argument<'a> {
        Argument::Count { written, value, plural: self.formatter.plural(value, self.language()) }
    }

    /// The storefront's own words in this language.
    pub fn wording<'w>(&self, wording: &'w Wording) -> &'w str {
        wording.in_language(self.language())
    }

    /// An amount of money: `13,35 €`.
    pub fn money(&self, money: Money) -> String {
        self.formatter.money(money.amount(), money.currency(), self.language())
    }

    /// An amount of the offer: `8,90 €`.
    pub fn amount(&self, amount: Amount, currency: Currency) -> String {
        self.formatter.money(amount.value(), currency, self.language())
    }

    /// A price of the offer: `8,90 €`.
    pub fn price(&self, price: Price, currency: Currency) -> String {
        self.formatter.money(price.shown(), currency, self.language())
    }

    /// A number: `0,15`.
    pub fn number(&self, value: Decimal) -> String {
        self.formatter.number(value, self.language())
    }

    /// A quantity with its unit: `0,15 kg`, `2 Stück`. The plural form is that of the number as it is written.
    pub fn quantity(&self, quantity: Quantity, unit: Unit) -> String {
        let value = quantity.value().normalize();
        self.say_numbered(Message::QuantityWithUnit, ("count", value), &[("unit", unit.as_str())])
    }

    /// A unit's name: `kg`, `Stück`.
    pub fn unit(&self, unit: Unit) -> String {
        self.say_with(Message::UnitName, &[("unit", unit.as_str())])
    }

    /// A rate: `19 %`.
    pub fn percent(&self, rate: Decimal) -> String {
        self.formatter.percent(rate, self.language())
    }

    /// A day: `22. November 2026`.
    pub fn date(&self, date: Date) -> String {
        self.formatter.date(date, self.language())
    }

    /// A message about a date of birth to type: the `order` of its parts in the language it is
    /// typed in, an `example`, and the `age` it is
    /// asked for, in years.
    pub fn say_birth_date(&self, message: Message, age: u32, typed_in: &Language) -> String {
        let locale = typed_in.locale();
        let order = locale.map_or(DateOrder::YearFirst, Locale::date_order).as_str();
        let example = locale.map_or_else(|| "1990-12-24".to_owned(), |locale| locale.typed_date(1990, 12, 24));
        self.say_numbered(message, ("age", age.into()), &[("order", order), ("example", &example)])
    }

    /// A day with its weekday: `Di., 24. Nov.`
    pub fn weekday(&self, date: Date) -> String {
        self.formatter.weekday(date, self.language())
    }

    /// A moment, by the clocks of the place, which is named.
    pub fn instant(&self, instant: Instant) -> String {
        self.formatter.instant(instant, self.days, self.language())
    }

    /// The day of a moment, in the days of the place.
    pub fn day(&self, instant: Instant) -> String {
        self.date(self.days.of_instant(instant))
    }

    /// A country's name.
    pub fn country(&self, code: &str) -> String {
        self.formatter.country(code, self.language())
    }

    /// A length of time: `12 Monate`.
    pub fn interval(&self, interval: &Interval) -> String {
        let message = match interval.unit {
            IntervalUnit::Day => Message::IntervalDays,
            IntervalUnit::Week => Message::IntervalWeeks,
            IntervalUnit::Month => Message::IntervalMonths,
            IntervalUnit::Year => Message::IntervalYears,
        };
        self.say_count(message, usize::try_from(interval.count).unwrap_or(usize::MAX))
    }

    /// How often: `jeden Monat`, `alle 3 Monate`.
    pub fn every(&self, interval: &Interval) -> String {
        let message = match interval.unit {
            IntervalUnit::Day => Message::EveryDays,
            IntervalUnit::Week => Message::EveryWeeks,
            IntervalUnit::Month => Message::EveryMonths,
            IntervalUnit::Year => Message::EveryYears,
        };
        self.say_count(message, usize::try_from(interval.count).unwrap_or(usize::MAX))
    }
}

fn as_arguments<'a>(texts: &[(&'a str, &'a str)]) -> Vec<(&'a str, Argument<'a>)> {
    texts.iter().map(|(name, text)| (*name, Argument::Text(text))).collect()
}
