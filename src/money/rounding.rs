//! The ways to round, by name.
//!
//! What is given back is below zero, so each rule is told with a negative amount too.

use crate::shape::choice;
use std::cmp::Ordering;

choice! {
    /// How an exact amount becomes a whole number of minor units. Shop systems use the same words for different rules,
    /// so each word says here what it does: `half-up` rounds ties away from zero.
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

/// The lower of the two steps that a number lies between: for 0.125 in cents it is 12, which is even, and for −0.125 it is
/// −13, which is odd and negative.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LowerStep {
    /// Whether its number is odd.
    pub odd: bool,
    /// Whether it is below zero.
    pub negative: bool,
}

impl RoundingMode {
    /// Whether a number between two steps goes to the upper one, toward +∞. `rest` says how its distance from the lower
    /// one compares with a half.
    ///
    /// 0.125 is half a step above 12: half up it goes up, to 0.13. −0.125 is half a step above −13: half up, which is away
    /// from zero, it does not, and becomes −0.13.
    #[inline]
    pub(crate) fn goes_up(self, rest: Ordering, lower: LowerStep) -> bool {
        match self {
            RoundingMode::Down => return lower.negative,
            RoundingMode::Up => return !lower.negative,
            RoundingMode::Floor => return false,
            RoundingMode::Ceiling => return true,
            _ => {}
        }
        match rest {
            Ordering::Less => false,
            Ordering::Greater => true,
            Ordering::Equal => self.tie_goes_up(lower),
        }
    }

    /// Whether a tie goes up. The modes that know no tie are decided before.
    fn tie_goes_up(self, lower: LowerStep) -> bool {
        match self {
            RoundingMode::HalfUp => !lower.negative,
            RoundingMode::HalfDown => lower.negative,
            RoundingMode::HalfEven => lower.odd,
            RoundingMode::HalfOdd => !lower.odd,
            RoundingMode::HalfCeiling => true,
            RoundingMode::HalfFloor
            | RoundingMode::Down
            | RoundingMode::Up
            | RoundingMode::Floor
            | RoundingMode::Ceiling => false,
        }
    }
}
