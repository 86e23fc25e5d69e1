//! Exact numbers: what an amount is before it is rounded.

use super::MoneyError;
use super::integers::{divide, greatest_common_divisor, power, product, ten_to};
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// An exact rational number: `19.90 × 19 / 119` stays what it is, and no digit of it is lost before a named rounding.
///
/// A decimal type would not do: a price with the tax taken out of it (`9.99 / 1.2`) or a share of a discount has no last
/// digit, and rounding it silently moves a cent somewhere else. Every sum is checked: what does not fit 38 digits is
/// [`MoneyError::Overflow`], never a wrap.
///
/// ```
/// use upfront_checkout::money::{Exact, Grid, RoundingMode};
/// let price = Exact::parse("19.90").unwrap();
/// let contained = price.times(Exact::ratio(19, 119).unwrap()).unwrap();
/// let rounded = Grid::decimals(2).round(contained, RoundingMode::HalfUp).unwrap();
/// assert_eq!(rounded.to_string(), "3.18"); // 3.1773…
/// assert_eq!(contained.to_string(), "3781/1190");
/// ```
#[derive(Clone, Copy)]
pub struct Exact {
    /// Carries the sign.
    pub(super) numerator: i128,
    /// Always above zero. The fraction is not always in its lowest terms: that would cost more than it saves.
    pub(super) denominator: i128,
}

/// Above these sizes a fraction is brought to its lowest terms at once, so that sums of many parts stay within bounds.
const LARGE_DENOMINATOR: i128 = 1 << 40;
const LARGE_NUMERATOR: i128 = 1 << 90;

impl Exact {
    /// Nothing.
    pub const ZERO: Exact = Exact::whole(0);

    /// One.
    pub const ONE: Exact = Exact::whole(1);

    /// A whole number.
    pub const fn whole(number: i64) -> Exact {
        Exact { numerator: number as i128, denominator: 1 }
    }

    /// One whole number divided by another.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`] for a divisor of zero.
    pub fn ratio(numerator: i64, denominator: i64) -> Result<Exact, MoneyError> {
        Exact::of(i128::from(numerator), i128::from(denominator))
    }

    /// Reads a plain decimal (`-19.90`) or a fraction of two (`9.99/1.2`); `None` for anything else.
    pub fn parse(text: &str) -> Option<Exact> {
        match text.split_once('/') {
            None => super::plain_decimal(text).map(Exact::of_decimal),
            Some((above, below)) => {
                let (above, below) = (super::plain_decimal(above)?, super::plain_decimal(below)?);
                Exact::of_decimal(above).divided_by(Exact::of_decimal(below)).ok()
            }
        }
    }

    /// Numerator and denominator, where both fit 64 bits. They may have a common divisor: 1990 and 100 for 19.90.
    pub(crate) fn parts(self) -> Option<(i64, i64)> {
        Some((i64::try_from(self.numerator).ok()?, i64::try_from(self.denominator).ok()?))
    }

    /// The value of a decimal: −19.90 is −1990/100.
    pub fn of_decimal(decimal: Decimal) -> Exact {
        Exact { numerator: decimal.mantissa(), denominator: power(decimal.scale()).unwrap_or(1) }
    }

    /// A fraction, with the sign brought to the numerator.
    fn of(numerator: i128, denominator: i128) -> Result<Exact, MoneyError> {
        if denominator == 0 {
            return Err(MoneyError::Overflow);
        }
        let (numerator, denominator) = if denominator < 0 {
            (
                numerator.checked_neg().ok_or(MoneyError::Overflow)?,
                denominator.checked_neg().ok_or(MoneyError::Overflow)?,
            )
        } else {
            (numerator, denominator)
        };
        Ok(Exact { numerator, denominator }.bounded())
    }

    /// The same value, in its lowest terms where its parts have grown large.
    #[inline]
    fn bounded(self) -> Exact {
        let large =
            self.denominator > LARGE_DENOMINATOR || self.numerator.unsigned_abs() > LARGE_NUMERATOR.unsigned_abs();
        if large && self.denominator != 1 { self.simplest() } else { self }
    }

    /// The same value in its lowest terms: −1990/100 becomes −199/10.
    #[must_use]
    pub fn simplest(self) -> Exact {
        let divisor = greatest_common_divisor(self.numerator.unsigned_abs(), self.denominator.unsigned_abs());
        // The divisor is at most the denominator, which is a positive i128.
        let divisor = i128::try_from(divisor).unwrap_or(1).max(1);
        Exact { numerator: self.numerator / divisor, denominator: self.denominator / divisor }
    }

    /// Whether it is zero.
    pub fn is_zero(self) -> bool {
        self.numerator == 0
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        self.numerator < 0
    }

    /// The sum: 1/3 and 1/6 are 1/2.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`] for a result that does not fit even in its lowest terms.
    #[inline]
    pub fn plus(self, other: Exact) -> Result<Exact, MoneyError> {
        let mut sum = self;
        sum.add(other)?;
        Ok(sum)
    }

    /// The sum where the denominators differ. Kept out of line, because most sums do not come here.
    #[inline(never)]
    fn added(self, other: Exact) -> Result<Exact, MoneyError> {
        if self.numerator == 0 {
            return Ok(other);
        }
        if other.numerator == 0 {
            return Ok(self);
        }
        // What does not fit as it stands may fit in its lowest terms.
        self.over_one_divisor(other).or_else(|_| self.simplest().over_one_divisor(other.simplest()))
    }

    /// The sum over the smallest common denominator.
    fn over_one_divisor(self, other: Exact) -> Result<Exact, MoneyError> {
        let divisor = greatest_common_divisor(self.denominator.unsigned_abs(), other.denominator.unsigned_abs());
        let divisor = i128::try_from(divisor).unwrap_or(1).max(1);
        let (left, right) = (other.denominator / divisor, self.denominator / divisor);
        let sum = product(self.numerator, left)?.checked_add(product(other.numerator, right)?);
        Exact::of(sum.ok_or(MoneyError::Overflow)?, product(self.denominator, left)?)
    }

    /// The difference: 5.00 less 7.50 is −2.50.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn minus(self, other: Exact) -> Result<Exact, MoneyError> {
        self.plus(other.negated())
    }

    /// The product: −8.90 × 0.15 is −1.335.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn times(self, other: Exact) -> Result<Exact, MoneyError> {
        let above = product(self.numerator, other.numerator);
        if let (Ok(numerator), Ok(denominator)) = (above, product(self.denominator, other.denominator)) {
            return Ok(Exact { numerator, denominator }.bounded());
        }
        // What does not fit as it stands may fit in its lowest terms.
        let left = Exact { numerator: self.numerator, denominator: other.denominator }.simplest();
        let right = Exact { numerator: other.numerator, denominator: self.denominator }.simplest();
        let numerator = product(left.numerator, right.numerator)?;
        Exact::of(numerator, product(left.denominator, right.denominator)?)
    }

    /// The quotient: 9.99 ÷ 1.2 is 8.325, 1 ÷ −3 is −1/3.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`], also for a divisor of zero.
    pub fn divided_by(self, other: Exact) -> Result<Exact, MoneyError> {
        if other.numerator == 0 {
            return Err(MoneyError::Overflow);
        }
        let inverted = if other.numerator < 0 {
            Exact { numerator: -other.denominator, denominator: -other.numerator }
        } else {
            Exact { numerator: other.denominator, denominator: other.numerator }
        };
        self.times(inverted)
    }

    /// The same amount with the other sign.
    #[must_use]
    pub fn negated(self) -> Exact {
        // No value reaches i128::MIN: it is not the product or sum of any amount that is let in.
        Exact { numerator: self.numerator.saturating_neg(), denominator: self.denominator }
    }

    /// The sum of many; zero for none.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn sum(amounts: impl IntoIterator<Item = Exact>) -> Result<Exact, MoneyError> {
        let mut total = Exact::ZERO;
        for amount in amounts {
            total.add(amount)?;
        }
        Ok(total)
    }

    /// Adds an amount to this one.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`]; the sum so far stays as it was.
    #[inline]
    pub fn add(&mut self, amount: Exact) -> Result<(), MoneyError> {
        // Most sums are of rounded amounts: the same denominator, and far from any bound.
        if self.denominator == amount.denominator
            && let Some(numerator) = self.numerator.checked_add(amount.numerator)
        {
            self.numerator = numerator;
            return Ok(());
        }
        *self = self.added(amount)?;
        Ok(())
    }

    /// The largest whole number that is not above it, and the rest: 12.5 is 12 and 0.5, −12.5 is −13 and 0.5.
    pub(super) fn floor(self) -> (i128, Exact) {
        if self.denominator == 1 {
            return (self.numerator, Exact::ZERO);
        }
        let (whole, rest) = divide(self.numerator, self.denominator);
        (whole, Exact { numerator: rest, denominator: self.denominator })
    }

    /// The distance between two amounts of so many decimals: 0.01 for two.
    pub(super) fn unit(decimals: u32) -> Exact {
        Exact { numerator: 1, denominator: ten_to(decimals) }
    }

    /// How many steps it is, exact: 0.125 in steps of 0.01 is 12.5.
    pub(super) fn steps_of(self, step: Exact) -> Result<Exact, MoneyError> {
        if step.numerator == 1 {
            if self.denominator == step.denominator {
                return Ok(Exact { numerator: self.numerator, denominator: 1 });
            }
            if let Ok(numerator) = product(self.numerator, step.denominator) {
                return Ok(Exact { numerator, denominator: self.denominator });
            }
        }
        self.divided_by(step)
    }

    /// A multiple of it: 13 times 0.01 is 0.13.
    pub(super) fn times_whole(self, whole: i128) -> Result<Exact, MoneyError> {
        if self.numerator == 1 {
            return Ok(Exact { numerator: whole, denominator: self.denominator });
        }
        Exact::of(product(self.numerator, whole)?, self.denominator)
    }

    /// How a rest from 0 up to 1 compares with a half.
    pub(super) fn against_half(self) -> Ordering {
        // The rest of a division is below its divisor, so twice the rest fits where the divisor does.
        match self.numerator.checked_mul(2) {
            Some(twice) => twice.cmp(&self.denominator),
            None => Ordering::Greater,
        }
    }

    /// The decimal with exactly this value, of at most 28 digits: 1/8 is 0.125. `None` for 1/3, which has no end.
    pub fn decimal(self) -> Option<Decimal> {
        if self.denominator == 1 {
            return Decimal::try_from_i128_with_scale(self.numerator, 0).ok();
        }
        let Exact { numerator, denominator } = self.simplest();
        let decimals = (0..=27).find(|decimals| power(*decimals).is_some_and(|power| power % denominator == 0))?;
        let scaled = numerator.checked_mul(power(decimals)? / denominator)?;
        Decimal::try_from_i128_with_scale(scaled, decimals).ok()
    }
}
