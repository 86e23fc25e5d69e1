//! What is in the basket.

use crate::money::Quantity;
use crate::shape::{Id, shape};

shape! {
    /// A line in the basket: what, how much, with which options.
    pub struct BasketLine {
        /// The offer's line.
        pub line: Id,
        /// How much, in the line's unit.
        pub quantity: Quantity,
        /// The chosen options.
        pub options: Vec<ChosenOption>,
    }
}

shape! {
    /// One chosen option.
    pub struct ChosenOption {
        /// The option group.
        pub option: Id,
        /// The choice in it.
        pub choice: Id,
    }
}
