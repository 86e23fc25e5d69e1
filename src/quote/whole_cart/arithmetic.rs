//! Products, quotients and shares of machine integers; `None` wherever something does not fit.

use super::cart::WholeLine;
use crate::money::{LowerStep, RoundingMode};

/// The product, where it has room to spare.
pub fn multiply(one: i64, other: i64) -> Option<i64> {
    let zeros = one.unsigned_abs().leading_zeros() + other.unsigned_abs().leading_zeros();
    // At most 62 bits: it can still be doubled.
    (zeros >= 66).then(|| one.wrapping_mul(other))
}

/// The quotient, rounded: 5 ÷ 2 half up is 3, −5 ÷ 2 is −3; half down they are 2 and −2.
pub fn divide(above: i64, below: i64, mode: RoundingMode) -> Option<i64> {
    let (floor, rest) = (above.checked_div_euclid(below)?, above.checked_rem_euclid(below)?);
    if rest == 0 {
        return Some(floor);
    }
    let half = (rest << 1).cmp(&below);
    let lower = LowerStep { odd: floor & 1 == 1, negative: floor < 0 };
    floor.checked_add(i64::from(mode.goes_up(half, lower)))
}

/// A power of ten.
pub fn power(exponent: u32) -> Option<i64> {
    10i64.checked_pow(exponent)
}

/// Shares an amount out over what is left of the lines, by the largest remainder, ties to the earlier line.
pub fn share_out(amount: i64, lines: &mut [WholeLine]) -> Option<()> {
    let whole = lines.iter().try_fold(0i64, |sum, line| sum.checked_add(line.left()))?;
    if whole <= 0 || lines.iter().any(|line| line.left() < 0) {
        return None;
    }
    let mut lost: Vec<(i64, u32)> = Vec::with_capacity(lines.len());
    let mut missing = amount;
    for (place, line) in (0u32..).zip(lines.iter_mut()) {
        let product = multiply(amount, line.left())?;
        let share = product / whole;
        lost.push((product % whole, place));
        line.discount += share;
        missing -= share;
    }
    let missing = usize::try_from(missing).ok()?;
    let most_lost = |one: &(i64, u32), other: &(i64, u32)| other.0.cmp(&one.0).then(one.1.cmp(&other.1));
    if missing > 0 && missing < lost.len() {
        lost.select_nth_unstable_by(missing, most_lost);
    }
    for (_, place) in lost.into_iter().take(missing) {
        lines.get_mut(place as usize)?.discount += 1;
    }
    Some(())
}
