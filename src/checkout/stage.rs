//! How far a checkout is.

use super::{Difference, Order};
use crate::calendar::Instant;
use crate::money::Amount;
use crate::shape::{Json, tagged};

tagged! {
    /// How far a checkout is. What exists only at one stage lives in it: without an order there is no order number.
    ///
    /// `filling` → `ordering` → `confirmed` is the usual way. A declined or refused order leads from `ordering` back to
    /// `filling`. An order without an answer is `unknown`, and a retry makes it `ordering` again.
    pub enum Stage by "stage" {
        /// The consumer chooses and enters.
        Filling = "filling" {
            /// What must be said about what happened last.
            notice: Option<Notice>,
        },
        /// The order is on its way to the storefront.
        Ordering = "ordering" {
            /// The order as it was sent.
            order: Box<Order>,
        },
        /// The order was sent and no answer came.
        Unknown = "unknown" {
            /// The order as it was sent; a retry sends exactly this.
            order: Box<Order>,
        },
        /// The order is placed.
        Confirmed = "confirmed" {
            /// The order as it was sent.
            order: Box<Order>,
            /// The number the storefront gave it.
            order_number: String,
            /// When, in UTC.
            confirmed_at: Instant,
            /// The storefront's record of it, as it was issued.
            record: Option<Json>,
            /// What the storefront says it charged; left out where it does not say.
            charged: Option<Amount>,
        },
        /// Another tab placed the order.
        OrderedElsewhere = "ordered-elsewhere" {
            /// The number of the order that stands.
            order_number: String,
        },
    }
}

impl Stage {
    /// The order, once there is one. Its choices and its quote stand still from then on.
    pub fn order(&self) -> Option<&Order> {
        match self {
            Stage::Ordering { order } | Stage::Unknown { order } | Stage::Confirmed { order, .. } => Some(order),
            Stage::Filling { .. } | Stage::OrderedElsewhere { .. } => None,
        }
    }
}

tagged! {
    /// What must be said about what happened last.
    pub enum Notice by "notice" {
        /// The payment was declined.
        Declined = "declined" {
            /// The reason as far as it may be told.
            reason: Option<String>,
            /// What the storefront said was charged.
            charged: Option<Amount>,
        },
        /// The storefront refused the order.
        Refused = "refused" {
            /// Each difference.
            differences: Vec<Difference>,
        },
        /// The quote changed between being shown and being confirmed; the one in view is the new one.
        QuoteChanged = "quote-changed" {},
        /// A line was taken out and can be put back.
        Removed = "removed" {
            /// The line as it was.
            line: crate::offer::BasketLine,
        },
    }
}
