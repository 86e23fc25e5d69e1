//! The storefront's server: the same module checks the order.

use super::bridge::{from_js, problems_to_js, read_js, to_js};
use super::zones::IntlZones;
use super::{clock, intl::IntlFormatter};
use crate::calendar::Instant;
use crate::checkout::{Acceptance, Arrival, FirstVersion, Order, ShownTexts, Verdict, verify};
use crate::consent::{EarlierAnswer, Subject};
use crate::language::Language;
use crate::offer::{Offer, Statements};
use crate::shape::{Id, Json, Problem, Write, read_document};
use crate::text::{Catalogue, Texts};
use crate::view::shown_words;
use wasm_bindgen::prelude::*;

/// What was shown, from the locale files that the server has.
pub(super) struct LocaleTexts {
    catalogues: Vec<Catalogue>,
    formatter: IntlFormatter,
}

impl LocaleTexts {
    pub(super) fn new(locales: JsValue) -> LocaleTexts {
        let read = |(language, fluent): (Language, String)| Catalogue::read(language, &fluent).ok();
        let catalogues = read_locales(locales).into_iter().filter_map(read).collect();
        LocaleTexts { catalogues, formatter: IntlFormatter::default() }
    }
}

impl ShownTexts for LocaleTexts {
    fn words(&self, asked: Statements<'_>, subject: Subject, id: &Id, language: &Language) -> Option<String> {
        let texts_in = |tag| self.catalogues.iter().find(|catalogue| catalogue.language().as_str() == tag);
        let texts = Texts::new(language.lineage().find_map(texts_in)?, &self.formatter);
        shown_words(asked, texts.in_region(language), subject, id)
    }
}

/// Checks an order against the storefront's own offer. `earlier` is what the storefront has on record of this customer,
/// `locales` a list of `[language, fluent]`, `at` an RFC 3339 time (now where left out), `upgraded` the RFC 3339 time
/// until which orders of version 1 were made (none is taken where left out).
///
/// # Errors
/// The problems of the offer, of the earlier answers or of the time, as a list. All three are the storefront's own, so a bad
/// one is a fault on this side and no difference of the order.
#[wasm_bindgen(js_name = verifyOrder)]
pub fn verify_order(
    order: JsValue,
    offer: JsValue,
    earlier: JsValue,
    locales: JsValue,
    at: Option<String>,
    upgraded: Option<String>,
) -> Result<JsValue, JsValue> {
    let earlier: Vec<EarlierAnswer> = read_js(earlier).map_err(|problems| problems_to_js(&problems))?;
    let offer = from_js(offer)
        .and_then(|json| Offer::read_with(&json, &IntlZones::table()))
        .map_err(|problems| problems_to_js(&problems))?;
    let texts = LocaleTexts::new(locales);
    let now = read_time(at).map_err(|problems| problems_to_js(&problems))?.unwrap_or_else(clock::now);
    let first_version = first_version(upgraded).map_err(|problems| problems_to_js(&problems))?;
    let order = from_js(order).unwrap_or(Json::Null);
    Ok(to_js(&match verify(&offer, &order, &Arrival { earlier: &earlier, now, first_version }, &texts) {
        Verdict::Accepted(accepted) => accepted_json(&accepted),
        Verdict::Refused(differences) => {
            Json::object([("accepted", Json::Bool(false)), ("differences", differences.write())])
        }
    }))
}

/// The verdict on an order that is accepted. Where its table of time zones is the server's, nothing is said of it.
fn accepted_json(accepted: &Acceptance) -> Json {
    let mut members = vec![("accepted".to_owned(), Json::Bool(true)), ("digest".to_owned(), accepted.digest.write())];
    if !accepted.other_offsets.is_empty() {
        members.push(("otherOffsets".to_owned(), accepted.other_offsets.write()));
    }
    Json::Object(members)
}

/// What a tax service is asked about for an order, as `{ taxedFor, destination }`: the digest that its answer names, and
/// where the order goes.
///
/// # Errors
/// The problems of the order or of the offer, as a list.
#[wasm_bindgen(js_name = taxedFor)]
pub fn taxed_for(order: JsValue, offer: JsValue) -> Result<JsValue, JsValue> {
    let order: Order = read_js(order).map_err(|problems| problems_to_js(&problems))?;
    let offer = from_js(offer)
        .and_then(|json| Offer::read_with(&json, &IntlZones::table()))
        .map_err(|problems| problems_to_js(&problems))?;
    let asked = order.taxed_for(&offer);
    let mut members = vec![("taxedFor".to_owned(), asked.digest().write())];
    members.extend(asked.destination.map(|destination| ("destination".to_owned(), destination.write())));
    Ok(to_js(&Json::Object(members)))
}

/// A time as the storefront states it; `None` where it is left out.
fn read_time(text: Option<String>) -> Result<Option<Instant>, Vec<Problem>> {
    text.map(|text| read_document(&Json::text(text))).transpose()
}

/// Whether orders of version 1 are taken, after the time of the storefront's upgrade.
pub(super) fn first_version(upgraded: Option<String>) -> Result<FirstVersion, Vec<Problem>> {
    Ok(read_time(upgraded)?.map_or(FirstVersion::Refused, FirstVersion::UpgradedAt))
}

/// The languages and texts in a list of `[language, fluent]`; a pair that is none is left out.
pub(super) fn read_locales(locales: JsValue) -> Vec<(Language, String)> {
    let Ok(Json::List(pairs)) = from_js(locales) else { return Vec::new() };
    let read = |pair: Json| match pair {
        Json::List(pair) => match <[Json; 2]>::try_from(pair).ok()? {
            [Json::Text(language), Json::Text(fluent)] => Some((Language::parse(&language)?, fluent)),
            _ => None,
        },
        _ => None,
    };
    pairs.into_iter().filter_map(read).collect()
}
