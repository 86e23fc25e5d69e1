//! Reads an offer: its shape, and whether it can be meant.

use super::{Offer, check};
use crate::shape::{Json, Problem, read_in_languages};

impl Offer {
    /// Reads an offer and checks it for contradictions.
    ///
    /// # Errors
    /// Every problem, each with code, place, message and help. First those of shape. Then those of meaning: ids that stand
    /// twice, references to nothing, contradictions. Meaning is not checked where a part of the offer could not be read.
    pub fn read(json: &Json) -> Result<Offer, Vec<Problem>> {
        let (offer, mut problems) = read_in_languages::<Offer>(json, stated_languages(json));
        problems.extend(offer.iter().flat_map(check::contradictions));
        offer.filter(|_| problems.is_empty()).ok_or(problems)
    }
}

/// The languages an offer says it is written in. They are needed before it is read, because every text must have each.
fn stated_languages(json: &Json) -> Vec<String> {
    match json.get("languages") {
        Some(Json::List(items)) => items.iter().filter_map(Json::as_text).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}
