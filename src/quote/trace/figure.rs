//! Figures with what they were before rounding, and how they are reached.
//!
//! Rounding gives a figure, not a bare number, so that the mode that is told is the mode that was used.

use super::{Place, TraceRule};
use crate::money::{Exact, RoundingMode};

/// A figure: its value, and what it was before rounding. 6.635, rounded half up, has the value 6.64.
#[derive(Debug, Clone, Copy)]
pub struct Figure {
    /// The value that counts from here on, in major units.
    pub value: Exact,
    /// The value before rounding.
    pub exact: Exact,
    /// How it was rounded; says nothing where value and exact value are the same.
    pub mode: RoundingMode,
}

impl Figure {
    /// A figure that is not rounded.
    pub fn unrounded(value: Exact) -> Figure {
        Figure { value, exact: value, mode: RoundingMode::HalfUp }
    }

    /// How it was rounded; `None` where nothing had to be.
    pub(super) fn rounding(&self) -> Option<RoundingMode> {
        (self.exact != self.value).then_some(self.mode)
    }
}

/// How a figure is reached: where it stands, by which rule, from what.
#[derive(Debug, Clone)]
pub struct How {
    /// Where the figure stands.
    pub(super) place: Place,
    /// Its name there, as it is written in JSON.
    pub(super) name: &'static str,
    /// The rule it is reached by.
    pub(super) rule: TraceRule,
    /// What goes into the rule, in the order of its letters.
    pub(super) inputs: Vec<Exact>,
}

impl How {
    /// The figure `name` of a place, by a rule. The inputs are those of the rule, in the order of their letters.
    pub fn new(place: Place, name: &'static str, rule: TraceRule, inputs: &[Exact]) -> How {
        How { place, name, rule, inputs: inputs.to_vec() }
    }
}
