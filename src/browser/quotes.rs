//! Quotes that are asked for by themselves, and what is wrong with an offer.

use super::bridge::{from_js, problems_to_js, read_js, to_js};
use super::zones::IntlZones;
use super::{clock, intl::IntlFormatter, languages::read_catalogue};
use crate::calendar::Instant;
use crate::language::Language;
use crate::offer::Offer;
use crate::selection::Selection;
use crate::session::{Presentation, ask_quote, check_offer_with, offer_notices};
use crate::shape::{Json, Problem, Write, read_document};
use wasm_bindgen::prelude::*;

/// The moment that an RFC 3339 time names; now where it is left out.
pub(super) fn moment(at: Option<String>) -> Result<Instant, Vec<Problem>> {
    at.map_or_else(|| Ok(clock::now()), |at| read_document(&Json::text(at)))
}

/// Everything that is wrong with an offer at a moment; an empty list for one that is in order.
#[wasm_bindgen(js_name = checkOffer)]
pub fn check(offer: JsValue, at: Option<String>) -> JsValue {
    let checked = moment(at).and_then(|now| Ok(check_offer_with(&from_js(offer)?, &IntlZones::table(), now)));
    problems_to_js(&checked.unwrap_or_else(|problems| problems))
}

/// What an offer may well leave out, and should not; an empty list for one that cannot be read.
#[wasm_bindgen(js_name = offerNotices)]
pub fn notices(offer: JsValue) -> JsValue {
    let read = from_js(offer).and_then(|json| Offer::read_with(&json, &IntlZones::table()));
    problems_to_js(&read.map(|offer| offer_notices(&offer)).unwrap_or_default())
}

/// The quote of an offer for a selection, or for the basket it comes with; in words of a language.
///
/// # Errors
/// A list of problems with the offer, the selection or the moment.
#[wasm_bindgen(js_name = quoteOffer)]
pub fn quote_offer(
    offer: JsValue,
    selection: JsValue,
    at: Option<String>,
    language: String,
    fluent: &str,
) -> Result<JsValue, JsValue> {
    let asked = || -> Result<Json, Vec<Problem>> {
        let offer = Offer::read_with(&from_js(offer)?, &IntlZones::table())?;
        let selection = if selection.is_undefined() { None } else { Some(read_js::<Selection>(selection)?) };
        let language: Language = read_document(&Json::text(language))?;
        let catalogue = read_catalogue(language, fluent)?;
        let (formatter, prefix) = (Box::new(IntlFormatter::default()), "upfront".to_owned());
        let presentation = Presentation { catalogue, formatter, prefix };
        Ok(ask_quote(offer, selection, presentation, moment(at)?)?.write())
    };
    asked().map(|json| to_js(&json)).map_err(|problems| problems_to_js(&problems))
}
