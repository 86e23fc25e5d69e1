//! Quotes of carts under an offer's terms.

use super::bridge::{from_js, problems_to_js, to_js};
use super::clock;
use super::zones::IntlZones;
use crate::offer::Offer;
use crate::quote::{Columns, Pricing};
use crate::shape::Problem;
use wasm_bindgen::prelude::*;

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
        Pricing::new(Offer::read_with(&from_js(offer)?, &IntlZones::table())?).map_err(|error| vec![error.problem()])
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
