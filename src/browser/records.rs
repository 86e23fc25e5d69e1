//! Records: made on the storefront's server, checked anywhere.

use super::bridge::{from_js, problems_to_js, read_js, to_js};
use super::server::{LocaleTexts, read_catalogues};
use crate::checkout::{Difference, Order, Verdict, verify};
use crate::consent::Component;
use crate::offer::Offer;
use crate::record::{Confirmation, Known, OrderRecord, receipt, signed_text, verify_record};
use crate::shape::{Digest, Json, Problem, ProblemCode, Write, read_document};
use wasm_bindgen::prelude::*;

/// The record of an order that the offer comes to. `locales` is a list of `[language, fluent]`.
///
/// # Errors
/// A list of problems: with the offer, the confirmation, or the order, which is checked once more as of its confirmation.
#[wasm_bindgen(js_name = orderRecord)]
pub fn order_record(
    order: JsValue,
    offer: JsValue,
    confirmation: JsValue,
    locales: JsValue,
) -> Result<JsValue, JsValue> {
    let record = make(order, offer, confirmation, locales).map_err(|problems| problems_to_js(&problems))?;
    Ok(to_js(&record.write()))
}

fn make(order: JsValue, offer: JsValue, confirmation: JsValue, locales: JsValue) -> Result<OrderRecord, Vec<Problem>> {
    let offer = Offer::read(&from_js(offer)?)?;
    let confirmation: Confirmation = read_js(confirmation)?;
    let texts = LocaleTexts::new(&offer, read_catalogues(locales));
    let order = from_js(order)?;
    if let Verdict::Refused(differences) = verify(&offer, &order, confirmation.confirmed_at, &texts) {
        return Err(differences.into_iter().map(not_the_order).collect());
    }
    let order = read_document::<Order>(&order)?;
    OrderRecord::of(&offer, order, confirmation, &texts).map_err(|error| vec![error.problem()])
}

/// There is no record of an order that the offer does not come to.
fn not_the_order(difference: Difference) -> Problem {
    Problem {
        code: ProblemCode::NotTheOffer,
        pointer: difference.pointer.0,
        message: format!("{}: {}", difference.code, difference.message),
        help: "hand over the order as it was accepted, with the offer of that time".to_owned(),
    }
}

/// Every check of a record but that of its signature. `offer` is what the order rests on, or nothing; `module` the digest
/// of this build.
///
/// # Errors
/// The problems of the offer, as a list.
#[wasm_bindgen(js_name = verifyRecord)]
pub fn check_record(
    record: JsValue,
    offer: JsValue,
    locales: JsValue,
    module: Option<String>,
) -> Result<JsValue, JsValue> {
    let offer = read_offer(offer).map_err(|problems| problems_to_js(&problems))?;
    let component = Component::this(module.and_then(|module| Digest::parse(&module)));
    let texts = offer.as_ref().map(|offer| LocaleTexts::new(offer, read_catalogues(locales)));
    let texts = texts.as_ref().map(|texts| texts as _);
    let known = Known { offer: offer.as_ref(), texts, component };
    let record = from_js(record).unwrap_or(Json::Null);
    Ok(to_js(&verify_record(&record, &known).write()))
}

fn read_offer(offer: JsValue) -> Result<Option<Offer>, Vec<Problem>> {
    if offer.is_undefined() {
        return Ok(None);
    }
    Offer::read(&from_js(offer)?).map(Some)
}

/// The consumer's receipt of every consent in a record, as JSON-LD.
///
/// # Errors
/// What is wrong with the record, as a list.
#[wasm_bindgen(js_name = consentReceipt)]
pub fn consent_receipt(record: JsValue) -> Result<JsValue, JsValue> {
    let read = || -> Result<OrderRecord, Vec<Problem>> { read_document(&from_js(record)?) };
    Ok(to_js(&receipt(&read().map_err(|problems| problems_to_js(&problems))?)))
}

/// What is signed of a record: its canonical form without the signature.
///
/// # Errors
/// Why it cannot be read as JSON, as a list of problems: there is nothing to sign then.
#[wasm_bindgen(js_name = signedText)]
pub fn signed_text_of(record: JsValue) -> Result<String, JsValue> {
    from_js(record).map(|record| signed_text(&record)).map_err(|problems| problems_to_js(&problems))
}
