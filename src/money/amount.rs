//! An amount of one currency.

use super::{Amount, Currency, Exact};
use crate::shape::{Definitions, Describe, Form, Json, Write};
use rust_decimal::Decimal;
use std::fmt;

/// An exact amount of one currency, in major units (`19.90` EUR).
///
/// Sums of two currencies and sums past 28 digits are errors, never a guess and never a wrap.
///
/// ```
/// use rust_decimal::Decimal;
/// use upfront_checkout::money::{Currency, Money, MoneyError};
/// let euro = Money::new(Decimal::new(1_990, 2), Currency::parse("EUR").unwrap());
/// let yen = Money::new(Decimal::new(300, 0), Currency::parse("JPY").unwrap());
/// assert_eq!(euro.plus(euro).unwrap().to_string(), "39.80 EUR");
/// assert_eq!(euro.plus(yen), Err(MoneyError::OtherCurrency));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    amount: Decimal,
    currency: Currency,
}

/// Why a sum has no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoneyError {
    /// The two amounts are of different currencies.
    OtherCurrency,
    /// The result has more than 28 digits, or a divisor is zero.
    Overflow,
}

impl fmt::Display for MoneyError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            MoneyError::OtherCurrency => "amounts of two currencies cannot be added",
            MoneyError::Overflow => "the amounts are too large to be computed exactly",
        })
    }
}

impl std::error::Error for MoneyError {}

impl Money {
    /// The amount of a currency, exactly as given.
    pub fn new(amount: Decimal, currency: Currency) -> Money {
        Money { amount, currency }
    }

    /// Nothing, in a currency, with its decimals: `0.00 EUR`.
    pub fn zero(currency: Currency) -> Money {
        Money::new(Decimal::new(0, currency.decimals()), currency)
    }

    /// The exact amount in major units.
    pub fn amount(self) -> Decimal {
        self.amount
    }

    /// The currency.
    pub fn currency(self) -> Currency {
        self.currency
    }

    /// Whether the amount is below zero.
    pub fn is_negative(self) -> bool {
        self.amount.is_sign_negative() && !self.amount.is_zero()
    }

    /// Whether the amount is zero.
    pub fn is_zero(self) -> bool {
        self.amount.is_zero()
    }

    /// The sum.
    ///
    /// # Errors
    /// [`MoneyError`].
    pub fn plus(self, other: Money) -> Result<Money, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::OtherCurrency);
        }
        let sum = Exact::of_decimal(self.amount).plus(Exact::of_decimal(other.amount))?;
        let decimals = self.amount.scale().max(other.amount.scale());
        Ok(Money::new(sum.written(decimals).ok_or(MoneyError::Overflow)?, self.currency))
    }

    /// The difference.
    ///
    /// # Errors
    /// [`MoneyError`].
    pub fn minus(self, other: Money) -> Result<Money, MoneyError> {
        self.plus(Money::new(-other.amount, other.currency))
    }

    /// The sum of many amounts; nothing, in `currency`, for none.
    ///
    /// # Errors
    /// [`MoneyError`].
    pub fn sum(currency: Currency, amounts: impl IntoIterator<Item = Money>) -> Result<Money, MoneyError> {
        amounts.into_iter().try_fold(Money::zero(currency), Money::plus)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.amount, self.currency)
    }
}

impl Write for Money {
    /// The amount as a decimal string; the currency stands once, at the head of the document.
    fn write(&self) -> Json {
        Json::text(self.amount.to_string())
    }
}

impl Describe for Money {
    fn describe(definitions: &mut Definitions) -> Form {
        Amount::describe(definitions)
    }
}
