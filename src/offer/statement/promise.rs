//! What the shop promises: its code of conduct, as far as it matters at the checkout.

use super::AppliesTo;
use crate::calendar::Instant;
use crate::offer::{Version, Wording};
use crate::shape::{Id, choice, shape};

shape! {
    /// One promise of the shop's code (ISO 10001), with what it is about and where it ends. One without its limits is
    /// refused. One that does not hold is not shown, and told as a problem.
    pub struct ServicePromise {
        /// The promise's name in this offer.
        pub id: Id,
        /// Where it matters, and so where it is shown.
        pub topic: PromiseTopic,
        /// What is promised.
        pub statement: Wording,
        /// For what and for whom it is promised.
        pub scope: Wording,
        /// Where it ends: what is not promised, and under which conditions.
        pub limits: Wording,
        /// What the shop does where it does not keep it.
        pub remedy: Option<Wording>,
        /// Its version.
        pub version: Version,
        /// From when it holds.
        pub valid_from: Instant,
        /// Until when it holds.
        pub valid_until: Instant,
        /// The policy that says it in full: an id of `policies`.
        pub policy: Option<Id>,
        /// For which orders it is made; for every order where left out.
        pub applies_to: Option<AppliesTo>,
    }
}

choice! {
    /// What a promise is about, and so where in the checkout it is shown.
    pub enum PromiseTopic {
        /// When and how goods arrive: where delivery is chosen.
        Delivery = "delivery",
        /// Personal data: where it is entered.
        Privacy = "privacy",
        /// How the payment is protected: where it is chosen.
        Payment = "payment",
        /// Returns and refunds: in the review.
        Returns = "returns",
        /// Help from a person: in the review.
        Support = "support",
        /// How complaints are dealt with: in the review.
        Complaints = "complaints",
    }
}

impl ServicePromise {
    /// Whether the promise holds at an instant.
    pub fn is_valid_at(&self, now: Instant) -> bool {
        (self.valid_from..self.valid_until).contains(&now)
    }
}
