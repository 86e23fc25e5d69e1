//! Exact numbers, written as decimals.

use super::integers::ten_to;
use super::{Exact, Grid, MoneyError, RoundingMode};
use rust_decimal::Decimal;
use std::fmt;

impl Exact {
    /// The decimal with exactly this value and at least so many decimals: 5 with two is `5.00`, −1/8 is `-0.125`. `None` for
    /// a value that has no end as a decimal, such as 1/3.
    pub fn written(self, decimals: u32) -> Option<Decimal> {
        if self.denominator == ten_to(decimals) {
            return Decimal::try_from_i128_with_scale(self.numerator, decimals).ok();
        }
        let mut decimal = self.decimal()?;
        if decimal.scale() < decimals {
            decimal.rescale(decimals);
        }
        Some(decimal)
    }

    /// Writes the value as a plain decimal with at least so many decimals. One that has no end, such as 1/3, is written to
    /// twelve.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`] for a value of more than 28 digits.
    pub fn write_to(self, out: &mut String, decimals: u32) -> Result<(), MoneyError> {
        if self.denominator == ten_to(decimals)
            && let Ok(number) = i64::try_from(self.numerator)
        {
            write_digits(number, decimals, out);
            return Ok(());
        }
        let decimal = self.written(decimals).or_else(|| self.shown(12)).ok_or(MoneyError::Overflow)?;
        out.push_str(&decimal.to_string());
        Ok(())
    }

    /// The value rounded half to even to so many decimals: to show, never to compute with. 1/3 to two is `0.33`.
    pub fn shown(self, decimals: u32) -> Option<Decimal> {
        if let Some(decimal) = self.decimal().filter(|decimal| decimal.scale() <= decimals) {
            return Some(decimal);
        }
        let rounded = Grid::decimals(decimals).round(self, RoundingMode::HalfEven).ok()?;
        rounded.decimal()
    }
}

impl fmt::Display for Exact {
    /// A decimal where the value has an end, else the fraction in its lowest terms.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.decimal() {
            Some(decimal) => decimal.fmt(out),
            None => {
                let lowest = self.simplest();
                write!(out, "{}/{}", lowest.numerator, lowest.denominator)
            }
        }
    }
}

impl fmt::Debug for Exact {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// A whole number with a point before its last digits: 1990 with two decimals is `19.90`, −5 is `-0.05`.
pub(crate) fn write_digits(number: i64, decimals: u32, out: &mut String) {
    if number < 0 {
        out.push('-');
    }
    let mut digits = [b'0'; 32];
    let (mut left, mut place, mut written) = (number.unsigned_abs(), digits.len(), 0u32);
    while left > 0 || written <= decimals {
        if written == decimals && decimals > 0 {
            place = place.saturating_sub(1);
            if let Some(sign) = digits.get_mut(place) {
                *sign = b'.';
            }
        }
        place = place.saturating_sub(1);
        if let Some(digit) = digits.get_mut(place) {
            // A rest of ten is below ten.
            *digit = b'0' + u8::try_from(left % 10).unwrap_or(0);
        }
        (left, written) = (left / 10, written + 1);
    }
    out.extend(digits.get(place..).unwrap_or_default().iter().map(|byte| char::from(*byte)));
}
