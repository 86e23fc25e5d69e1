//! Versioned texts.

use super::Wording;
use crate::calendar::Instant;
use crate::shape::{Id, Link, shape};

shape! {
    /// A text that governs the purchase, with an unambiguous version and a validity.
    pub struct Policy {
        /// The policy's name in this offer.
        pub id: Id,
        /// What it is called.
        pub title: Wording,
        /// Its version.
        pub version: String,
        /// From when it holds.
        pub valid_from: Instant,
        /// Until when it holds.
        pub valid_until: Option<Instant>,
        /// Where its text stands.
        pub url: Link,
    }
}

impl Policy {
    /// Whether the policy holds at an instant.
    pub fn is_valid_at(&self, now: Instant) -> bool {
        self.valid_from <= now && self.valid_until.is_none_or(|end| now < end)
    }
}
