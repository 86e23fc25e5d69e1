//! How numbers, amounts and dates are written in a language.

use super::Plural;
use crate::calendar::{Date, Days, Instant};
use crate::language::Language;
use crate::money::Currency;
use rust_decimal::Decimal;

/// Writes numbers, amounts and dates as a language does. A browser and Node have `Intl` for it.
pub trait Formatter {
    /// A plain number with exactly its own decimals: `0,15`.
    fn number(&self, value: Decimal, language: &Language) -> String;

    /// The plural form that a number takes, as [`Formatter::number`] writes it: with its decimals, so that `1.0` may take
    /// another than `1`.
    fn plural(&self, value: Decimal, language: &Language) -> Plural;

    /// An amount with at least the currency's decimals: `13,35 €`.
    fn money(&self, amount: Decimal, currency: Currency, language: &Language) -> String;

    /// A fraction as a percentage: `19 %`.
    fn percent(&self, fraction: Decimal, language: &Language) -> String;

    /// A day: `22. November 2026`.
    fn date(&self, date: Date, language: &Language) -> String;

    /// A day with its weekday, for a delivery: `Di., 24. Nov.`
    fn weekday(&self, date: Date, language: &Language) -> String;

    /// A moment by the clocks of a place, with the name of its time zone: `22. November 2026 um 10:30 Mitteleuropäische
    /// Normalzeit`, and `22. November 2026 um 09:30 UTC`.
    fn instant(&self, instant: Instant, days: Days<'_>, language: &Language) -> String;

    /// A country's name.
    fn country(&self, code: &str, language: &Language) -> String;
}
