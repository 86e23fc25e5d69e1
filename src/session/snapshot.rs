//! What a storefront reads of a checkout.

use crate::calendar::Instant;
use crate::checkout::{OpenPoint, Step};
use crate::consent::Ledger;
use crate::language::Language;
use crate::party::Party;
use crate::selection::{Selection, Violation};
use crate::shape::{Digest, Id, Json, Problem, written};

written! {
    /// Everything a storefront may want to know, complete at every change.
    pub struct Snapshot {
        /// How far it is: `filling`, `ordering`, `unknown`, `confirmed`, `ordered-elsewhere`.
        pub stage: String,
        /// The present step.
        pub step: Step,
        /// The steps that this selection needs.
        pub steps: Vec<Step>,
        /// The language.
        pub language: Language,
        /// The attempt id.
        pub attempt: Id,
        /// What is chosen.
        pub selection: Selection,
        /// Who buys; given to a storefront that draws its own interface, and to nobody else before the order.
        pub party: Option<Party>,
        /// Every consent and declaration.
        pub consents: Ledger,
        /// Whether nothing is open: the order button would order.
        pub complete: bool,
        /// What is open, with code, step and place.
        pub open_points: Vec<OpenPoint>,
        /// What does not go together, with the ways out.
        pub violations: Vec<Violation>,
        /// The quote; left out where there is none.
        pub quote: Option<Json>,
        /// The digest of the quote.
        pub quote_digest: Option<Digest>,
        /// The digest of the selection, which stated totals name.
        pub selection_digest: Digest,
        /// Until when nothing of this changes by itself: the next price, or the end of the offer.
        pub valid_until: Option<Instant>,
        /// Why there is no quote.
        pub problem: Option<Problem>,
        /// The number of the order, once it is placed.
        pub order_number: Option<String>,
    }
}
