//! Where rounded amounts lie.
//!
//! A rounding needs two things: a grid, which says where it can end, and a mode, which says which of the two neighbours it is.

use super::rounding::LowerStep;
use super::{Exact, MoneyError, RoundingMode};

/// The amounts that a rounding can end at: so many decimals, or the multiples of an increment such as 0.05.
///
/// ```
/// use upfront_checkout::money::{Exact, Grid, RoundingMode};
/// let amount = Exact::parse("12.325").unwrap();
/// let round = |grid: Grid| grid.round(amount, RoundingMode::HalfUp).unwrap().to_string();
/// assert_eq!(round(Grid::decimals(2)), "12.33");
/// assert_eq!(round(Grid::multiples_of(Exact::parse("0.05").unwrap()).unwrap()), "12.35");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grid {
    step: Exact,
}

impl Grid {
    /// Every amount of so many decimals: 2 for cents, 0 for whole units.
    pub fn decimals(decimals: u32) -> Grid {
        Grid { step: Exact::unit(decimals) }
    }

    /// Every multiple of an increment; `None` for one that is not above zero.
    pub fn multiples_of(increment: Exact) -> Option<Grid> {
        (!increment.is_negative() && !increment.is_zero()).then_some(Grid { step: increment })
    }

    /// The distance from one amount to the next.
    pub fn step(self) -> Exact {
        self.step
    }

    /// The amount that an exact one is rounded to, in one step. To multiples of 0.05, half up: 44.61 is 44.60, −44.625 is
    /// −44.65.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn round(self, amount: Exact, mode: RoundingMode) -> Result<Exact, MoneyError> {
        let steps = amount.steps_of(self.step)?;
        let (whole, rest) = steps.floor();
        let lower = LowerStep { odd: whole & 1 == 1, negative: whole < 0 };
        let up = !rest.is_zero() && mode.goes_up(rest.against_half(), lower);
        let whole = if up { whole.checked_add(1).ok_or(MoneyError::Overflow)? } else { whole };
        self.step.times_whole(whole)
    }

    /// The largest amount of the grid that is not above an exact one, and the rest in steps of the grid: 0.125 in cents is
    /// 0.12 and 0.5, −0.125 is −0.13 and 0.5.
    pub(super) fn floor(self, amount: Exact) -> Result<(Exact, Exact), MoneyError> {
        let (whole, rest) = amount.steps_of(self.step)?.floor();
        Ok((self.step.times_whole(whole)?, rest))
    }

    /// How many whole steps an amount has, toward zero: 0.129 in cents is 12, −0.129 is −12.
    pub(super) fn count(self, amount: Exact) -> Result<i128, MoneyError> {
        let steps = amount.steps_of(self.step)?;
        Ok(if steps.is_negative() { -steps.negated().floor().0 } else { steps.floor().0 })
    }
}
