//! An amount of one currency.

use super::{Amount, Currency, Exact, MoneyError};
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

    /// Whether the amount is below zero: what is paid back. `-0.00` is not.
    pub fn is_negative(self) -> bool {
        self.amount.is_sign_negative() && !self.amount.is_zero()
    }

    /// Whether the amount is zero.
    pub fn is_zero(self) -> bool {
        self.amount.is_zero()
    }

    /// The sum, with as many decimals as the longer of the two: 5.00 and 0.125 are 5.125.
    ///
    /// # Errors
    /// [`MoneyError::OtherCurrency`], [`MoneyError::Overflow`].
    pub fn plus(self, other: Money) -> Result<Money, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::OtherCurrency);
        }
        let sum = Exact::of_decimal(self.amount).plus(Exact::of_decimal(other.amount))?;
        let decimals = self.amount.scale().max(other.amount.scale());
        Ok(Money::new(sum.written(decimals).ok_or(MoneyError::Overflow)?, self.currency))
    }

    /// The difference: 5.00 less 7.50 is −2.50.
    ///
    /// # Errors
    /// [`MoneyError::OtherCurrency`], [`MoneyError::Overflow`].
    pub fn minus(self, other: Money) -> Result<Money, MoneyError> {
        self.plus(Money::new(-other.amount, other.currency))
    }

    /// The sum of many amounts; nothing, in `currency`, for none.
    ///
    /// # Errors
    /// [`MoneyError::OtherCurrency`] where one is of another currency; [`MoneyError::Overflow`].
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
