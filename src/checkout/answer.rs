//! What the storefront says to an order.

use crate::calendar::Instant;
use crate::shape::{Json, Problem, Typed, read_document, shape, tagged};

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
        /// Where: a JSON Pointer into the order; nothing for the whole of it.
        pub pointer: Typed,
        /// The difference in plain words.
        pub message: String,
        /// What should stand there.
        pub expected: Option<Json>,
        /// What stands there.
        pub found: Option<Json>,
    }
}

/// The members that an answer can have.
const MEMBERS: [&str; 5] = ["outcome", "orderNumber", "confirmedAt", "reason", "differences"];

impl OrderAnswer {
    /// Reads a storefront's answer. Members that no answer has are passed over: a placed order must not count as unknown
    /// because the server said more than it was asked.
    ///
    /// # Errors
    /// What is missing or wrong in the rest.
    pub fn read_from_storefront(json: &Json) -> Result<OrderAnswer, Vec<Problem>> {
        let Json::Object(members) = json else { return read_document(json) };
        let known = members.iter().filter(|(name, _)| MEMBERS.contains(&name.as_str()));
        read_document(&Json::Object(known.cloned().collect()))
    }
}
