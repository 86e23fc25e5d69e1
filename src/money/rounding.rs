//! The ten ways to round, by name.

use super::MoneyError;
use super::decimal::{exact_product, exact_sum};
use crate::shape::choice;
use rust_decimal::Decimal;

choice! {
    /// How an exact amount becomes a whole number of minor units. Systems use the same words for different rules;
    /// these names are after the cases in the field's documents: "half-up" is ties away from zero.
    pub enum RoundingMode {
        /// To the nearest, ties away from zero: 0.125 → 0.13, −0.125 → −0.13.
        HalfUp = "half-up",
        /// To the nearest, ties toward zero: 0.125 → 0.12, −0.125 → −0.12.
        HalfDown = "half-down",
        /// To the nearest, ties to the even digit: 0.125 → 0.12, 0.135 → 0.14.
        HalfEven = "half-even",
        /// To the nearest, ties to the odd digit: 0.125 → 0.13, 0.135 → 0.13.
        HalfOdd = "half-odd",
        /// To the nearest, ties toward +∞: 0.125 → 0.13, −0.125 → −0.12.
        HalfCeiling = "half-ceiling",
        /// To the nearest, ties toward −∞: 0.125 → 0.12, −0.125 → −0.13.
        HalfFloor = "half-floor",
        /// Toward zero: 0.129 → 0.12, −0.129 → −0.12.
        Down = "down",
        /// Away from zero: 0.121 → 0.13, −0.121 → −0.13.
        Up = "up",
        /// Toward −∞: 0.129 → 0.12, −0.121 → −0.13.
        Floor = "floor",
        /// Toward +∞: 0.121 → 0.13, −0.129 → −0.12.
        Ceiling = "ceiling",
    }
}

impl RoundingMode {
    /// Rounds `numerator / denominator` to so many decimals, in one step.
    ///
    /// The division stays exact: the quotient is found as whole steps and a remainder, so a tie is a tie and never
    /// the last digit of an approximation.
    ///
    /// ```
    /// use rust_decimal::Decimal;
    /// use upfront_checkout::money::RoundingMode;
    /// let contained = |mode: RoundingMode| mode.divide(Decimal::new(1_990, 2) * Decimal::new(19, 2), Decimal::new(119, 2), 2);
    /// assert_eq!(contained(RoundingMode::HalfUp).unwrap().to_string(), "3.18"); // 19.90 × 0.19 / 1.19 = 3.1773…
    /// assert_eq!(contained(RoundingMode::Down).unwrap().to_string(), "3.17");
    /// ```
    ///
    /// # Errors
    /// [`MoneyError::Overflow`] where a step leaves the 28 digits of the decimal, or the denominator is zero.
    pub fn divide(self, numerator: Decimal, denominator: Decimal, decimals: u32) -> Result<Decimal, MoneyError> {
        let negative = numerator.is_sign_negative() != denominator.is_sign_negative();
        let (size, divisor) = (numerator.abs(), denominator.abs());
        let unit = Decimal::new(1, decimals.min(9));
        let step = exact_product(divisor, unit).ok_or(MoneyError::Overflow)?;
        let whole = size.checked_div(step).ok_or(MoneyError::Overflow)?.floor();
        let (whole, rest) = settle(size, step, whole)?;
        let twice = rest.checked_mul(Decimal::TWO).ok_or(MoneyError::Overflow)?;
        let lifted = if self.lifts(rest.is_zero(), twice.cmp(&step), is_odd(whole), negative) {
            whole.checked_add(Decimal::ONE).ok_or(MoneyError::Overflow)?
        } else {
            whole
        };
        let mut rounded = lifted.checked_mul(unit).ok_or(MoneyError::Overflow)?;
        rounded.rescale(decimals.min(9));
        rounded.set_sign_negative(negative && !rounded.is_zero());
        Ok(rounded)
    }

    /// Rounds an exact amount to so many decimals.
    ///
    /// # Errors
    /// As [`RoundingMode::divide`].
    pub fn round(self, amount: Decimal, decimals: u32) -> Result<Decimal, MoneyError> {
        self.divide(amount, Decimal::ONE, decimals)
    }

    /// Whether a size between two steps goes to the upper one (away from zero).
    fn lifts(self, exact: bool, half: std::cmp::Ordering, odd: bool, negative: bool) -> bool {
        if exact {
            return false;
        }
        match self {
            RoundingMode::Down => return false,
            RoundingMode::Up => return true,
            RoundingMode::Floor => return negative,
            RoundingMode::Ceiling => return !negative,
            _ => {}
        }
        match half {
            std::cmp::Ordering::Less => false,
            std::cmp::Ordering::Greater => true,
            std::cmp::Ordering::Equal => self.lifts_tie(odd, negative),
        }
    }

    fn lifts_tie(self, odd: bool, negative: bool) -> bool {
        match self {
            RoundingMode::HalfUp => true,
            RoundingMode::HalfEven => odd,
            RoundingMode::HalfOdd => !odd,
            RoundingMode::HalfCeiling => !negative,
            RoundingMode::HalfFloor => negative,
            _ => false,
        }
    }
}

/// The number of whole steps in a size, and what is left, with the one-off error of an approximate quotient mended.
fn settle(size: Decimal, step: Decimal, estimate: Decimal) -> Result<(Decimal, Decimal), MoneyError> {
    let covered = exact_product(estimate, step).ok_or(MoneyError::Overflow)?;
    let rest = exact_sum(size, -covered).ok_or(MoneyError::Overflow)?;
    if rest.is_sign_negative() && !rest.is_zero() {
        return Ok((estimate - Decimal::ONE, rest + step));
    }
    if rest >= step {
        return Ok((estimate + Decimal::ONE, rest - step));
    }
    Ok((estimate, rest))
}

fn is_odd(whole: Decimal) -> bool {
    !(whole % Decimal::TWO).is_zero()
}
