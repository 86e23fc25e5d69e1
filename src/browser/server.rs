//! The storefront's server: the same module checks the order.

use super::bridge::{from_js, problems_to_js, read_js, to_js};
use super::{clock, intl::IntlFormatter};
use crate::checkout::{ShownTexts, Verdict, verify};
use crate::consent::{EarlierAnswer, Subject};
use crate::language::Language;
use crate::offer::{Offer, Statements};
use crate::shape::{Id, Json, Write, read_document};
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
        LocaleTexts { catalogues: read_catalogues(locales), formatter: IntlFormatter::default() }
    }
}

impl ShownTexts for LocaleTexts {
    fn words(&self, asked: Statements<'_>, subject: Subject, id: &Id, language: &Language) -> Option<String> {
        let catalogue = self.catalogues.iter().find(|catalogue| catalogue.language() == language)?;
        shown_words(asked, Texts::new(catalogue, &self.formatter), subject, id)
    }
}

/// Checks an order against the storefront's own offer. `earlier` is what the storefront has on record of this customer,
/// `locales` a list of `[language, fluent]`; `at` an RFC 3339 time, or nothing for now.
///
/// # Errors
/// The problems of the offer, of the earlier answers or of the time, as a list: they are the storefront's own, so a bad one is a fault on this
/// side.
#[wasm_bindgen(js_name = verifyOrder)]
pub fn verify_order(
    order: JsValue,
    offer: JsValue,
    earlier: JsValue,
    locales: JsValue,
    at: Option<String>,
) -> Result<JsValue, JsValue> {
    let earlier: Vec<EarlierAnswer> = read_js(earlier).map_err(|problems| problems_to_js(&problems))?;
    let offer = from_js(offer).and_then(|json| Offer::read(&json)).map_err(|problems| problems_to_js(&problems))?;
    let texts = LocaleTexts::new(locales);
    let now = match at {
        Some(at) => read_document(&Json::text(at)).map_err(|problems| problems_to_js(&problems))?,
        None => clock::now(),
    };
    let order = from_js(order).unwrap_or(Json::Null);
    Ok(to_js(&match verify(&offer, &order, &earlier, now, &texts) {
        Verdict::Accepted(digest) => Json::object([("accepted", Json::Bool(true)), ("digest", digest.write())]),
        Verdict::Refused(differences) => {
            Json::object([("accepted", Json::Bool(false)), ("differences", differences.write())])
        }
    }))
}

pub(super) fn read_catalogues(locales: JsValue) -> Vec<Catalogue> {
    let Ok(Json::List(pairs)) = from_js(locales) else { return Vec::new() };
    let read = |pair: &Json| match pair {
        Json::List(pair) => match pair.as_slice() {
            [Json::Text(language), Json::Text(fluent)] => Catalogue::read(Language::parse(language)?, fluent).ok(),
            _ => None,
        },
        _ => None,
    };
    pairs.iter().filter_map(read).collect()
}
