//! What the storefront answers to an order.

use crate::calendar::Instant;
use crate::money::Amount;
use crate::shape::{Json, Problem, Typed, read_document, shape, tagged};

tagged! {
    /// The storefront's answer to an order. Members beside these are passed over, and an answer that cannot be read
    /// leaves the outcome unknown.
    ///
    /// Only `confirmed` ends the checkout. After `declined` and `refused` the consumer goes on with everything as it
    /// was entered, and nothing was ordered. `already-ordered` tells of an order that stands.
    pub enum OrderAnswer by "outcome" {
        /// The order is placed.
        Confirmed = "confirmed" {
            /// The number the storefront gave it.
            order_number: String,
            /// When, in UTC.
            confirmed_at: Instant,
            /// The storefront's signed record of the order, for the consumer to keep.
            record: Option<Json>,
            /// What was charged already, in the offer's currency: `"79.45"`, or `"0.00"` for nothing. Only then does the
            /// confirmation say that something was charged, and what is still to pay.
            charged: Option<Amount>,
        },
        /// The payment was declined; nothing is ordered.
        Declined = "declined" {
            /// The reason as far as it may be told: a code such as `card-declined`.
            reason: Option<String>,
            /// What was charged all the same, in the offer's currency. Only `"0.00"` lets the checkout say that nothing
            /// was charged.
            charged: Option<Amount>,
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
        /// Where: a JSON Pointer into the order; the empty string is the order as a whole.
        pub pointer: Typed,
        /// The difference in plain words.
        pub message: String,
        /// What should stand there.
        pub expected: Option<Json>,
        /// What stands there.
        pub found: Option<Json>,
    }
}

impl OrderAnswer {
    /// Reads a storefront's answer. Members that no such answer has are passed over, and so is every `null`: a placed order
    /// must not count as unknown because the server said more than it was asked.
    ///
    /// `{"outcome": "declined", "reason": null, "traceId": "7f"}` is read as `{"outcome": "declined"}`.
    ///
    /// # Errors
    /// What is missing or wrong in the rest.
    pub fn read_from_storefront(json: &Json) -> Result<OrderAnswer, Vec<Problem>> {
        let members: &[&str] = match json.get("outcome").and_then(Json::as_text) {
            Some("confirmed") => &["outcome", "orderNumber", "confirmedAt", "record", "charged"],
            Some("already-ordered") => &["outcome", "orderNumber", "confirmedAt"],
            Some("declined") => &["outcome", "reason", "charged"],
            _ => &["outcome", "differences"],
        };
        let mut answer = with_only(json, members);
        if let Json::Object(members) = &mut answer {
            for (_, value) in members {
                if let Json::List(differences) = value {
                    *value = Json::List(differences.iter().map(|each| with_only(each, &DIFFERENCE)).collect());
                }
            }
        }
        read_document(&answer)
    }
}

/// The members of a [`Difference`].
const DIFFERENCE: [&str; 5] = ["code", "pointer", "message", "expected", "found"];

fn with_only(json: &Json, names: &[&str]) -> Json {
    let Json::Object(members) = json else { return json.clone() };
    let said = members.iter().filter(|(name, value)| names.contains(&name.as_str()) && *value != Json::Null);
    Json::Object(said.cloned().collect())
}
