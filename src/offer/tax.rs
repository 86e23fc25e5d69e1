//! Taxes and rounding.

use super::Wording;
use crate::money::{Rate, RoundingMode};
use crate::shape::{Id, choice, shape};

shape! {
    /// A tax that lines and charges refer to.
    pub struct Tax {
        /// The tax's name in this offer.
        pub id: Id,
        /// What it is called: "VAT".
        pub name: Wording,
        /// The rate as a fraction: `"0.19"` is 19 %.
        pub rate: Rate,
    }
}

shape! {
    /// Where and how amounts are rounded; real systems differ, so the offer says it.
    pub struct Rounding {
        /// Where the tax is rounded.
        pub level: RoundingLevel,
        /// How ties and remainders are rounded.
        pub mode: RoundingMode,
    }
}

choice! {
    /// Where the tax is rounded. Line amounts themselves are always whole minor units.
    pub enum RoundingLevel {
        /// The tax of each line and charge by itself; the total of a rate is the sum of those.
        Line = "line",
        /// Once for each tax, on the sum of everything it is on.
        Group = "group",
    }
}
