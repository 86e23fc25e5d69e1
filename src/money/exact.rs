//! Exact numbers: what an amount is before it is rounded.

use super::MoneyError;
use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::fmt;

/// A rational number, exact: `19.90 × 19 / 119` is just that, and no digit of it is lost before a named rounding.
///
/// A decimal type would not do: a price with the tax taken out of it (`9.99 / 1.2`) or a share of a discount has no last
/// digit, and rounding it silently moves a cent somewhere else. Every sum is checked: what leaves the 38 digits of its
/// parts is [`MoneyError::Overflow`], never a wrap.
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
    numerator: i128,
    /// Always above zero. The fraction is not always in its lowest terms: that would cost more than it saves.
    denominator: i128,
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

    /// Numerator and denominator, where both are small enough for machine integers.
    pub(crate) fn parts(self) -> Option<(i64, i64)> {
        Some((i64::try_from(self.numerator).ok()?, i64::try_from(self.denominator).ok()?))
    }

    /// The value of a decimal.
    pub fn of_decimal(decimal: Decimal) -> Exact {
        Exact { numerator: decimal.mantissa(), denominator: power(decimal.scale()).unwrap_or(1) }
    }

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

    /// The same value with the smallest possible parts.
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

    /// The sum.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    #[inline]
    pub fn plus(self, other: Exact) -> Result<Exact, MoneyError> {
        let mut sum = self;
        sum.add(other)?;
        Ok(sum)
    }

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

    fn over_one_divisor(self, other: Exact) -> Result<Exact, MoneyError> {
        let divisor = greatest_common_divisor(self.denominator.unsigned_abs(), other.denominator.unsigned_abs());
        let divisor = i128::try_from(divisor).unwrap_or(1).max(1);
        let (left, right) = (other.denominator / divisor, self.denominator / divisor);
        let sum = product(self.numerator, left)?.checked_add(product(other.numerator, right)?);
        Exact::of(sum.ok_or(MoneyError::Overflow)?, product(self.denominator, left)?)
    }

    /// The difference.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn minus(self, other: Exact) -> Result<Exact, MoneyError> {
        self.plus(other.negated())
    }

    /// The product.
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

    /// The quotient.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`], also for a divisor of zero.
    pub fn divided_by(self, other: Exact) -> Result<Exact, MoneyError> {
        if other.numerator == 0 {
            return Err(MoneyError::Overflow);
        }
        let turned = if other.numerator < 0 {
            Exact { numerator: -other.denominator, denominator: -other.numerator }
        } else {
            Exact { numerator: other.denominator, denominator: other.numerator }
        };
        self.times(turned)
    }

    /// The same size with the other sign.
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

    /// The largest whole number that is not above it, and what is left over it.
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

    /// How many steps it is: the quotient, exact.
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

    /// So many times this.
    pub(super) fn times_whole(self, whole: i128) -> Result<Exact, MoneyError> {
        if self.numerator == 1 {
            return Ok(Exact { numerator: whole, denominator: self.denominator });
        }
        Exact::of(product(self.numerator, whole)?, self.denominator)
    }

    /// How a rest below one compares with a half.
    pub(super) fn against_half(self) -> Ordering {
        // The rest of a division is below its divisor, so twice the rest fits where the divisor does.
        match self.numerator.checked_mul(2) {
            Some(twice) => twice.cmp(&self.denominator),
            None => Ordering::Greater,
        }
    }

    /// The decimal with just this value, of at most 28 digits; `None` where there is none.
    pub fn decimal(self) -> Option<Decimal> {
        if self.denominator == 1 {
            return Decimal::try_from_i128_with_scale(self.numerator, 0).ok();
        }
        let Exact { numerator, denominator } = self.simplest();
        let decimals = (0..=27).find(|decimals| power(*decimals).is_some_and(|power| power % denominator == 0))?;
        let scaled = numerator.checked_mul(power(decimals)? / denominator)?;
        Decimal::try_from_i128_with_scale(scaled, decimals).ok()
    }

    /// The decimal with just this value and at least so many decimals: `5.00`; `None` where there is none.
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

    /// Writes the value as a plain decimal with at least so many decimals; one without end to twelve.
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

    /// The value to so many decimals, and no further: to show, never to go on with.
    pub fn shown(self, decimals: u32) -> Option<Decimal> {
        if let Some(decimal) = self.decimal().filter(|decimal| decimal.scale() <= decimals) {
            return Some(decimal);
        }
        let rounded = super::Grid::decimals(decimals).round(self, super::RoundingMode::HalfEven).ok()?;
        rounded.decimal()
    }
}

/// A whole number with a point before its last digits: 1990 with two decimals is `19.90`.
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

/// The powers of ten that fit: looked up, because they are needed for every amount that is read or rounded.
const POWERS_OF_TEN: [i128; 29] = {
    let mut powers = [1; 29];
    let mut exponent = 1;
    #[allow(clippy::indexing_slicing, reason = "worked out while compiling, where a wrong index is an error")]
    while exponent < powers.len() {
        powers[exponent] = powers[exponent - 1] * 10;
        exponent += 1;
    }
    powers
};

fn power(exponent: u32) -> Option<i128> {
    POWERS_OF_TEN.get(exponent as usize).copied()
}

fn ten_to(exponent: u32) -> i128 {
    power(exponent.min(18)).unwrap_or(1)
}

/// The product. Where both parts are small it is the processor's own; the check for a large one costs ten times that.
#[inline]
fn product(left: i128, right: i128) -> Result<i128, MoneyError> {
    if let (Ok(one), Ok(other)) = (i64::try_from(left), i64::try_from(right)) {
        let digits = one.unsigned_abs().leading_zeros() + other.unsigned_abs().leading_zeros();
        // Together at least 66 leading zeros: the product has at most 62 bits.
        if digits >= 66 {
            return Ok(i128::from(one.wrapping_mul(other)));
        }
        return Ok(i128::from(one) * i128::from(other));
    }
    left.checked_mul(right).ok_or(MoneyError::Overflow)
}

/// Quotient toward minus infinity and rest; by the processor's own division where both parts are small.
fn divide(numerator: i128, denominator: i128) -> (i128, i128) {
    match (i64::try_from(numerator), i64::try_from(denominator)) {
        (Ok(above), Ok(below)) if below > 0 => {
            (i128::from(above.div_euclid(below)), i128::from(above.rem_euclid(below)))
        }
        _ => (numerator.div_euclid(denominator.max(1)), numerator.rem_euclid(denominator.max(1))),
    }
}

fn greatest_common_divisor(left: u128, right: u128) -> u128 {
    let (mut left, mut right) = (left, right);
    loop {
        if let (Ok(small), Ok(other)) = (u64::try_from(left), u64::try_from(right)) {
            return u128::from(small_divisor(small, other));
        }
        if right == 0 {
            return left;
        }
        (left, right) = (right, left % right);
    }
}

fn small_divisor(mut left: u64, mut right: u64) -> u64 {
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left
}

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.denominator == other.denominator {
            return self.numerator.cmp(&other.numerator);
        }
        let crossed = product(self.numerator, other.denominator).and_then(|left| {
            let right = product(other.numerator, self.denominator)?;
            Ok(left.cmp(&right))
        });
        crossed.unwrap_or_else(|_| compare_by_parts(*self, *other))
    }
}

/// Compares whole parts first and turned rests after, as in a continued fraction: no product can overflow.
fn compare_by_parts(left: Exact, right: Exact) -> Ordering {
    let (left_whole, left_rest) = left.floor();
    let (right_whole, right_rest) = right.floor();
    match left_whole.cmp(&right_whole) {
        Ordering::Equal => {}
        other => return other,
    }
    match (left_rest.is_zero(), right_rest.is_zero()) {
        (true, true) => Ordering::Equal,
        (true, false) => Ordering::Less,
        (false, true) => Ordering::Greater,
        (false, false) => {
            let turned = |rest: Exact| Exact { numerator: rest.denominator, denominator: rest.numerator };
            compare_by_parts(turned(right_rest), turned(left_rest))
        }
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
