//! What the storefront says to an order.

use crate::calendar::Instant;
use crate::shape::{Json, shape, tagged};

tagged! {
    /// The storefront's answer to an order.
    pub enum OrderAnswer by "outcome" {
        /// The order is placed.
        Confirmed = "confirmed" {
            /// The number the storefront gave it.
            order_number: String,
            /// When, in UTC.
            confirmed_at: Instant,
        },
        /// The payment was declined; nothing is charged, nothing is ordered.
        Declined = "declined" {
            /// The reason as far as it may be told: a code such as `card-declined`.
            reason: Option<String>,
        },
        /// The order differs from what the storefront's own offer says; nothing is ordered.
        Refused = "refused" {
            /// Each difference.
            differences: Vec<Difference>,
        },
        /// This attempt was already ordered with other content; nothing is ordered a second time.
        AlreadyOrdered = "already-ordered" {
            /// The number of the order that stands.
            order_number: String,
            /// When it was placed, in UTC.
            confirmed_at: Instant,
        },
    }
}

shape! {
    /// One difference between an order and what the offer says.
    pub struct Difference {
        /// What differs, stable across versions.
        pub code: String,
        /// Where: a JSON Pointer into the order.
        pub pointer: String,
        /// The difference in plain words.
        pub message: String,
        /// What should stand there.
        pub expected: Option<Json>,
        /// What stands there.
        pub found: Option<Json>,
    }
}
