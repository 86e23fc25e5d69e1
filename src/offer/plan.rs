//! What is charged again.

use super::Wording;
use crate::calendar::Interval;
use crate::money::Amount;
use crate::shape::shape;

shape! {
    /// A recurring charge: how often, at which prices one after the other, for how long at least, how it ends.
    ///
    /// The first charge is due with the order; every later one falls on the order's day, counted in intervals from it.
    pub struct Plan {
        /// From one charge to the next.
        pub interval: Interval,
        /// The prices, one phase after the other; only the last one runs on.
        pub phases: Vec<Phase>,
        /// How long the contract binds at least.
        pub minimum_term: Option<Interval>,
        /// For how long it is renewed after the minimum term, and again after that.
        pub renewal: Option<Interval>,
        /// How long before the end of a term it must be ended.
        pub notice: Option<Interval>,
        /// How to end it, in words.
        pub cancellation: Wording,
    }
}

shape! {
    /// A price that holds for so many charges.
    pub struct Phase {
        /// The amount of one charge for one unit.
        pub price: Amount,
        /// How many charges at this price; left out for the last phase, which runs on.
        pub charges: Option<u32>,
    }
}
