//! What a storefront reads of a checkout.

use super::{Interface, Session};
use crate::calendar::Instant;
use crate::checkout::{OpenPoint, Stage, Step, open_points};
use crate::consent::Ledger;
use crate::language::Language;
use crate::party::Party;
use crate::quote::{Quote, QuoteError};
use crate::selection::{Destination, Needs, Selection, TaxedFor, Violation};
use crate::shape::{Digest, Id, Json, Problem, Write, written};

written! {
    /// Everything a storefront may want to know, complete at every change.
    pub struct Snapshot {
        /// How far it is: `filling`, `ordering`, `unknown`, `confirmed`, `ordered-elsewhere`.
        pub stage: String,
        /// The present step.
        pub step: Step,
        /// The steps that this selection needs.
        pub steps: Vec<Step>,
        /// The language of everything.
        pub language: Language,
        /// The attempt id: one intent to buy, one id.
        pub attempt: Id,
        /// What is chosen.
        pub selection: Selection,
        /// Who buys. Only a storefront that draws its own interface reads it before the order.
        pub party: Option<Party>,
        /// Every consent and declaration, the first one first.
        pub consents: Ledger,
        /// Whether nothing is open: the order button would order.
        pub complete: bool,
        /// What is open, step by step.
        pub open_points: Vec<OpenPoint>,
        /// What does not go together, with the ways out.
        pub violations: Vec<Violation>,
        /// The quote; left out where there is none.
        pub quote: Option<Json>,
        /// The digest of the quote.
        pub quote_digest: Option<Digest>,
        /// The digest of the selection.
        pub selection_digest: Digest,
        /// Where the order goes, for the storefront's tax service: country and postal code, as far as they are known. Only
        /// where the offer says `totalsAreStated`.
        pub destination: Option<Destination>,
        /// What the tax service is asked about, the digest of the document `TaxedFor`: `StatedTotals` name it. Only where
        /// the offer says `totalsAreStated`.
        pub taxed_for: Option<Digest>,
        /// Until when nothing of this changes by itself: then comes the next price, or the offer ends.
        pub valid_until: Option<Instant>,
        /// Why there is no quote.
        pub problem: Option<Problem>,
        /// Everything that is wrong, where there is no quote; `problem` is the first of it.
        pub problems: Option<Vec<Problem>>,
        /// The number of the order, once it is placed.
        pub order_number: Option<String>,
    }
}

impl Session {
    /// What a storefront reads. It reads who buys only where it draws its own interface.
    pub fn snapshot(&self, interface: Interface, now: Instant) -> Snapshot {
        let points = open_points(&self.offer, &self.state, now);
        let quote = self.quote(now);
        let asked = (self.offer.totals_are_stated == Some(true)).then(|| self.state.taxed_for(&self.offer));
        let needs = Needs::of(&self.offer, &self.state.selection);
        Snapshot {
            stage: stage_name(&self.state.stage),
            step: self.state.step,
            steps: Step::needed(&needs),
            language: self.state.language.clone(),
            attempt: self.state.attempt.clone(),
            selection: self.state.selection.clone(),
            party: (interface == Interface::Storefront).then(|| self.state.party.clone()),
            consents: self.state.ledger.clone(),
            complete: points.is_empty(),
            violations: points.iter().filter_map(violation).collect(),
            open_points: points,
            selection_digest: self.state.selection.digest(),
            taxed_for: asked.as_ref().map(TaxedFor::digest),
            destination: asked.and_then(|asked| asked.destination),
            valid_until: self.changes_at(now),
            quote: quote.as_ref().ok().map(Write::write),
            quote_digest: quote.as_ref().ok().map(Quote::digest),
            problem: quote.as_ref().err().map(QuoteError::problem),
            problems: quote.as_ref().err().map(QuoteError::problems),
            order_number: order_number(&self.state.stage),
        }
    }
}

fn violation(point: &OpenPoint) -> Option<Violation> {
    match point {
        OpenPoint::Violation(violation) => Some(violation.clone()),
        _ => None,
    }
}

fn stage_name(stage: &Stage) -> String {
    match stage {
        Stage::Filling { .. } => "filling",
        Stage::Ordering { .. } => "ordering",
        Stage::Unknown { .. } => "unknown",
        Stage::Confirmed { .. } => "confirmed",
        Stage::OrderedElsewhere { .. } => "ordered-elsewhere",
    }
    .to_owned()
}

fn order_number(stage: &Stage) -> Option<String> {
    match stage {
        Stage::Confirmed { order_number, .. } | Stage::OrderedElsewhere { order_number } => Some(order_number.clone()),
        _ => None,
    }
}
