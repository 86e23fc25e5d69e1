//! Whole numbers of 128 bits: products, quotients, divisors, powers of ten.
//!
//! Small numbers, which most amounts are, take the short way through 64 bits.

use super::MoneyError;

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

/// A power of ten; `None` for one above 10²⁸.
pub(super) fn power(exponent: u32) -> Option<i128> {
    POWERS_OF_TEN.get(exponent as usize).copied()
}

/// A power of ten, 10¹⁸ at most.
pub(super) fn ten_to(exponent: u32) -> i128 {
    power(exponent.min(18)).unwrap_or(1)
}

/// The product. For two small numbers it is one machine instruction; the check for large ones costs ten times that.
///
/// # Errors
/// [`MoneyError::Overflow`] for a product of more than 127 bits.
#[inline]
pub(super) fn product(left: i128, right: i128) -> Result<i128, MoneyError> {
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

/// Quotient toward minus infinity, and rest: 7 ÷ 2 is 3, rest 1; −7 ÷ 2 is −4, rest 1. Small numbers are divided by one
/// machine instruction. The denominator must be above zero.
pub(super) fn divide(numerator: i128, denominator: i128) -> (i128, i128) {
    match (i64::try_from(numerator), i64::try_from(denominator)) {
        (Ok(above), Ok(below)) if below > 0 => {
            (i128::from(above.div_euclid(below)), i128::from(above.rem_euclid(below)))
        }
        _ => (numerator.div_euclid(denominator.max(1)), numerator.rem_euclid(denominator.max(1))),
    }
}

/// The largest number that divides both; the other one where one is zero.
pub(super) fn greatest_common_divisor(left: u128, right: u128) -> u128 {
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
