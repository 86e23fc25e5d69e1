//! Taxes and totals that the storefront's own tax service computed.

use crate::money::{Price, Rate};
use crate::offer::Wording;
use crate::shape::{Digest, shape};

shape! {
    /// Taxes and total as the storefront's tax service states them: shown unchanged, checked for consistency, never
    /// corrected.
    pub struct StatedTotals {
        /// What they are for, selection and destination: `taxedFor` of the snapshot, the digest of the document `TaxedFor`.
        /// Without it they are for what is chosen before its destination is known.
        pub taxed_for: Option<Digest>,
        /// The digest of the selection they are for: `selectionDigest` of the snapshot. Where both are left out they are
        /// for the offer's basket.
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
        /// The rate as a fraction, where the service tells it. With `net` it must make the amount.
        pub rate: Option<Rate>,
        /// What it is on, where the service tells it: no more than the order comes to.
        pub net: Option<Price>,
        /// The tax.
        pub amount: Price,
    }
}
