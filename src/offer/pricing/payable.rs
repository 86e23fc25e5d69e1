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
    /// How the payable amount is rounded after tax, such as to five cents for cash. Either by a rule or by an amount.
    pub struct PayableRounding {
        /// The payable amount is a multiple of this.
        pub increment: Option<Price>,
        /// How it is rounded to a multiple of `increment`; `half-up` where left out.
        pub mode: Option<RoundingMode>,
        /// Whether the amount due after prepayments (where left out) or the total is rounded.
        pub on: Option<PayableBase>,
        /// To how many decimals it is rounded before that, 0 to 9; a system that rounds twice can end a step higher.
        pub pre_round_decimals: Option<u32>,
        /// The rounding as an amount, where the storefront states it instead of a rule.
        pub amount: Option<Price>,
        /// The payment methods it is for: ids of `payment`; all where left out.
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
