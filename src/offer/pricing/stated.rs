//! Taxes and totals that the storefront's own tax service computed.

use crate::money::{Price, Rate};
use crate::offer::Wording;
use crate::shape::{Digest, shape};

shape! {
    /// Taxes and total as the storefront's tax service states them: shown unchanged, checked for consistency, never
    /// corrected.
    pub struct StatedTotals {
        /// The digest of the selection they are for: `selectionDigest` of the snapshot. The offer's basket where left
        /// out.
        pub selection: Option<Digest>,
        /// Each tax.
        pub taxes: Vec<StatedTax>,
        /// Everything without tax.
        pub net: Price,
        /// All taxes together.
        pub tax: Price,
        /// Everything with tax, before discounts after tax, prepayments and rounding.
        pub total: Price,
    }
}

shape! {
    /// One tax as the service states it.
    pub struct StatedTax {
        /// What it is called.
        pub name: Wording,
        /// The rate as a fraction, where the service tells it.
        pub rate: Option<Rate>,
        /// What it is on.
        pub net: Option<Price>,
        /// The tax.
        pub amount: Price,
    }
}
