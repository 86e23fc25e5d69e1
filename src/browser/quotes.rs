//! Quotes that are asked for by themselves: of an offer, and of carts under an offer's terms.

use super::bridge::{from_js, problems_to_js, read_js, to_js};
use super::{clock, exports::read_catalogue, intl::IntlFormatter};
use crate::calendar::Instant;
use crate::language::Language;
use crate::offer::Offer;
use crate::quote::{Columns, Pricing};
use crate::selection::Selection;
use crate::session::{ask_quote, check_offer};
use crate::shape::{Json, Problem, Write, read_document};
use wasm_bindgen::prelude::*;

fn moment(at: Option<String>) -> Result<Instant, Vec<Problem>> {
    at.map_or_else(|| Ok(clock::now()), |at| read_document(&Json::text(at)))
}

/// Everything that is wrong with an offer at a moment; an empty list for one that is in order.
#[wasm_bindgen(js_name = checkOffer)]
pub fn check(offer: JsValue, at: Option<String>) -> JsValue {
    let checked = moment(at).and_then(|now| Ok(check_offer(&from_js(offer)?, now)));
    problems_to_js(&checked.unwrap_or_else(|problems| problems))
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
        let offer = Offer::read(&from_js(offer)?)?;
        let selection = if selection.is_undefined() { None } else { Some(read_js::<Selection>(selection)?) };
        let language: Language = read_document(&Json::text(language))?;
        let catalogue = read_catalogue(language, fluent)?;
        let formatter = Box::new(IntlFormatter::default());
        Ok(ask_quote(offer, selection, catalogue, formatter, moment(at)?)?.write())
    };
    asked().map(|json| to_js(&json)).map_err(|problems| problems_to_js(&problems))
}

/// The terms of an offer, to quote carts under that come as prices.
#[wasm_bindgen]
pub struct PricingCore {
    pricing: Pricing,
}

/// Opens the terms of an offer.
///
/// # Errors
/// A list of problems with the offer.
#[wasm_bindgen(js_name = openPricing)]
pub fn open_pricing(offer: JsValue) -> Result<PricingCore, JsValue> {
    let opened = || -> Result<Pricing, Vec<Problem>> {
        Pricing::new(Offer::read(&from_js(offer)?)?).map_err(|error| vec![error.problem()])
    };
    let pricing = opened().map_err(|problems| problems_to_js(&problems))?;
    Ok(PricingCore { pricing })
}

#[wasm_bindgen]
impl PricingCore {
    /// The quote of a cart, handed over as columns: prices and quantities separated by line feeds, and for each line the
    /// place of its taxes in `lists`. Back come the figures of the lines, separated by line feeds, and the rest.
    ///
    /// # Errors
    /// A list of problems, each at its line.
    pub fn quote(
        &self,
        prices: &str,
        quantities: &str,
        taxes: &[u16],
        lists: Vec<String>,
    ) -> Result<js_sys::Array, JsValue> {
        let cart = Columns { prices, quantities, taxes, lists: &lists };
        let quoted = self.pricing.quote(cart, clock::now()).map_err(|problems| problems_to_js(&problems))?;
        Ok(js_sys::Array::of2(&JsValue::from_str(&quoted.lines), &to_js(&quoted.rest)))
    }
}
