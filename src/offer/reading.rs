//! Reads an offer: its shape, and whether it can be meant.

use super::{Offer, check};
use crate::calendar::{TIME_ZONE_HELP, TimeZone, ZoneTable};
use crate::shape::{Json, Problem, ProblemCode, read_in_languages};
use std::sync::Arc;

impl Offer {
    /// Reads an offer with the bundled table of time zones, and checks it for contradictions.
    ///
    /// # Errors
    /// As [`Offer::read_with`].
    #[cfg(not(target_arch = "wasm32"))]
    pub fn read(json: &Json) -> Result<Offer, Vec<Problem>> {
        Offer::read_with(json, &crate::calendar::BundledZones::table())
    }

    /// Reads an offer and checks it for contradictions. Its zone is looked up in a table.
    ///
    /// # Errors
    /// Every problem, each with code, place, message and help. First those of shape. Then those of meaning: ids that stand
    /// twice, references to nothing, contradictions. Meaning is not checked where a part of the offer could not be read.
    pub fn read_with(json: &Json, zones: &Arc<dyn ZoneTable>) -> Result<Offer, Vec<Problem>> {
        let (mut offer, mut problems) = read_in_languages::<Offer>(json, stated_languages(json));
        if let Some(zone) = offer.as_mut().and_then(|offer| offer.time_zone.as_mut()) {
            match zone.known_to(zones) {
                Some(known) => *zone = known,
                None => problems.push(unknown_zone(zone)),
            }
        }
        problems.extend(offer.iter().flat_map(check::contradictions));
        offer.filter(|_| problems.is_empty()).ok_or(problems)
    }
}

fn unknown_zone(zone: &TimeZone) -> Problem {
    let message = format!("no time zone has the name `{}`", zone.name());
    Problem { code: ProblemCode::TimeZone, pointer: "/timeZone".to_owned(), message, help: TIME_ZONE_HELP.to_owned() }
}

/// The languages an offer says it is written in. They are needed before it is read, because every text must have each.
fn stated_languages(json: &Json) -> Vec<String> {
    match json.get("languages") {
        Some(Json::List(items)) => items.iter().filter_map(Json::as_text).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}
