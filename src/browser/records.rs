//! Records: made on the storefront's server, checked anywhere.

use super::bridge::{from_js, problems_to_js, read_js, to_js};
use super::server::{LocaleTexts, first_version};
use super::zones::IntlZones;
use crate::checkout::{Arrival, Difference, FirstVersion, Order, Verdict, verify};
use crate::consent::{Component, ConsentEvent, EarlierAnswer};
use crate::offer::Offer;
use crate::record::{Confirmation, Known, OrderRecord, earlier_answers, receipt, signed_text, verify_record};
use crate::shape::{Digest, Json, Problem, ProblemCode, Write, read_document};
use wasm_bindgen::prelude::*;

fn to_problems(problems: Vec<Problem>) -> JsValue {
    problems_to_js(&problems)
}

/// The record of an order, after a check that the order is what the offer comes to. `earlier` are the declarations that it
/// rests on, `locales` a list of `[language, fluent]`.
///
/// # Errors
/// A list of problems: with the offer, the confirmation, or the order, which is checked once more as of its confirmation.
#[wasm_bindgen(js_name = orderRecord)]
pub fn order_record(
    order: JsValue,
    offer: JsValue,
    confirmation: JsValue,
    earlier: JsValue,
    locales: JsValue,
    upgraded: Option<String>,
) -> Result<JsValue, JsValue> {
    let texts = LocaleTexts::new(locales);
    let first_version = first_version(upgraded).map_err(to_problems)?;
    let record = make(order, offer, confirmation, earlier, first_version, &texts).map_err(to_problems)?;
    Ok(to_js(&record.write()))
}

fn make(
    order: JsValue,
    offer: JsValue,
    confirmation: JsValue,
    earlier: JsValue,
    first_version: FirstVersion,
    texts: &LocaleTexts,
) -> Result<OrderRecord, Vec<Problem>> {
    let offer = Offer::read_with(&from_js(offer)?, &IntlZones::table())?;
    let confirmation: Confirmation = read_js(confirmation)?;
    let earlier: Vec<EarlierAnswer> = read_js(earlier)?;
    let order = from_js(order)?;
    let arrival = Arrival { earlier: &earlier, now: confirmation.confirmed_at, first_version };
    if let Verdict::Refused(differences) = verify(&offer, &order, &arrival, texts) {
        return Err(differences.into_iter().map(not_the_order).collect());
    }
    let order = read_document::<Order>(&order)?;
    let record = OrderRecord::of(&offer, order, confirmation, texts).map_err(|error| vec![error.problem()])?;
    Ok(record.resting_on(earlier))
}

/// An order that differs from its offer gets no record: each difference is a problem.
fn not_the_order(difference: Difference) -> Problem {
    Problem {
        code: ProblemCode::NotTheOffer,
        pointer: difference.pointer.0,
        message: format!("{}: {}", difference.code, difference.message),
        help: "hand over the order as it was accepted, with the offer of that time".to_owned(),
    }
}

/// Every check of a record except that of its signature. `offer` is what the order rests on, `later` are the answers after
/// it; either may be left out. `module` is the digest of this build.
///
/// # Errors
/// The problems of the offer, as a list.
#[wasm_bindgen(js_name = verifyRecord)]
pub fn check_record(
    record: JsValue,
    offer: JsValue,
    later: JsValue,
    locales: JsValue,
    module: Option<String>,
) -> Result<JsValue, JsValue> {
    let offer = if offer.is_undefined() { None } else { Some(read_offer(offer).map_err(to_problems)?) };
    let later = if later.is_undefined() { None } else { Some(from_js(later).unwrap_or(Json::Null)) };
    let component = Component::this(module.and_then(|module| Digest::parse(&module)));
    let texts = LocaleTexts::new(locales);
    let known = Known { offer: offer.as_ref(), later: later.as_ref(), texts: &texts, component };
    let record = from_js(record).unwrap_or(Json::Null);
    Ok(to_js(&verify_record(&record, &known).write()))
}

fn read_offer(offer: JsValue) -> Result<Offer, Vec<Problem>> {
    Offer::read_with(&from_js(offer)?, &IntlZones::table())
}

fn read_with_later(record: JsValue, later: JsValue) -> Result<(OrderRecord, Vec<ConsentEvent>), Vec<Problem>> {
    Ok((read_document(&from_js(record)?)?, read_js(later)?))
}

/// The consumer's receipt of every consent in a record and of the answers after it, as JSON-LD.
///
/// # Errors
/// What is wrong with the record, as a list.
#[wasm_bindgen(js_name = consentReceipt)]
pub fn consent_receipt(record: JsValue, later: JsValue) -> Result<JsValue, JsValue> {
    let (record, later) = read_with_later(record, later).map_err(to_problems)?;
    Ok(to_js(&receipt(&record, &later)))
}

/// The answers of a record and those after it, as later purchases know them.
///
/// # Errors
/// What is wrong with the record, as a list.
#[wasm_bindgen(js_name = earlierAnswers)]
pub fn answers_for_later(record: JsValue, later: JsValue) -> Result<JsValue, JsValue> {
    let (record, later) = read_with_later(record, later).map_err(to_problems)?;
    Ok(to_js(&earlier_answers(&record, &later).write()))
}

/// What is signed of a record: its canonical form without the signature.
///
/// # Errors
/// Why it cannot be read as JSON, as a list of problems: there is nothing to sign then.
#[wasm_bindgen(js_name = signedText)]
pub fn signed_text_of(record: JsValue) -> Result<String, JsValue> {
    from_js(record).map(|record| signed_text(&record)).map_err(to_problems)
}
