//! What is payable of the total: less what is already paid, rounded at the end.

use crate::money::{Price, RoundingMode};
use crate::offer::Wording;
use crate::shape::{Id, choice, shape};

shape! {
    /// Something that is already paid: an advance, a gift card, store credit. It lowers what is payable, never the tax.
    pub struct Prepaid {
        /// The payment's name in this offer.
        pub id: Id,
        /// What it is called.
        pub title: Wording,
        /// How much.
        pub amount: Price,
    }
}

shape! {
    /// How the payable amount is rounded after tax, such as to five cents for cash.
    pub struct PayableRounding {
        /// The payable amount is a multiple of this.
        pub increment: Option<Price>,
        /// How; half up where left out.
        pub mode: Option<RoundingMode>,
        /// Whether the amount due after prepayments (the default) or the total is rounded.
        pub on: Option<PayableBase>,
        /// To so many decimals before that; a system that rounds twice can end a step higher.
        pub pre_round_decimals: Option<u32>,
        /// The rounding as an amount, where the storefront states it instead of a rule.
        pub amount: Option<Price>,
        /// The payment methods it is for, such as cash on delivery; all where left out.
        pub payment: Vec<Id>,
    }
}

choice! {
    /// What is rounded at the end.
    pub enum PayableBase {
        /// What is due after prepayments.
        Due = "due",
        /// The total.
        Total = "total",
    }
}
