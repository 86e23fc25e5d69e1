//! What is well-formed but cannot be meant: the same id twice, references to nothing, contradictions.
//!
//! Each file checks one part of the offer. All of them refuse through `refusals`; lists of taxes and increments are checked
//! in `prices`.

mod charges;
mod document;
mod lines;
mod payment;
mod plan;
mod prices;
mod refusals;
mod statements;

use super::Offer;
use crate::shape::{Problem, Reader};

/// Every contradiction in an offer, each at its place, in a fixed order.
pub(super) fn contradictions(offer: &Offer) -> Vec<Problem> {
    let mut reader = Reader::default();
    document::check_document(offer, &mut reader);
    document::check_ids(offer, &mut reader);
    lines::check_lines(offer, &mut reader);
    lines::check_basket(offer, &mut reader);
    lines::check_rules(offer, &mut reader);
    payment::check_delivery(offer, &mut reader);
    prices::check_rounding(offer, &mut reader);
    prices::check_taxes(offer, &mut reader);
    charges::check_charges(offer, &mut reader);
    charges::check_discounts(offer, &mut reader);
    payment::check_payable_rounding(offer, &mut reader);
    payment::check_payment(offer, &mut reader);
    statements::check_statements(offer, &mut reader);
    reader.into_problems()
}
