//! The terms of an offer, to quote carts under.
//!
//! Only prices, quantities and taxes come with a cart. How it is rounded, and which discounts and charges there are, is the
//! offer's.

use super::document::{Columns, PricedQuote};
use super::reading::{Cart, CartLine};
use super::whole::quote_whole;
use super::written::{Rest, write_columns};
use crate::calendar::Instant;
use crate::money::{Exact, Price};
use crate::offer::{Line, Nature, Offer, QuantityRule, TaxList, Unit, Wording};
use crate::quote::document::{QuoteError, Rules};
use crate::quote::sheet::{LineEntry, Sheet};
use crate::quote::steps::{Sums, TaxSource, take_all};
use crate::quote::trace::Trace;
use crate::quote::writing::{Subtotals, Writer, write_charges, write_discounts, write_taxes, write_totals};
use crate::selection::Selection;
use crate::shape::{Id, Listed, Problem};

/// The terms of an offer, to quote carts under that are not in it.
pub struct Pricing {
    offer: Offer,
    /// Stands for every line of a cart: one without a title or a plan of its own.
    line: Line,
}

impl Pricing {
    /// The terms of an offer; its own lines do not count.
    ///
    /// # Errors
    /// [`QuoteError::EngineFault`], which would be a mistake of the engine.
    pub fn new(offer: Offer) -> Result<Pricing, QuoteError> {
        let id = Id::parse("line").ok_or(QuoteError::EngineFault("`line` is no id"))?;
        let words = Wording::nothing();
        let line = Line {
            id,
            sku: None,
            title: words.clone(),
            description: words,
            features: Vec::new(),
            image: None,
            nature: Nature::Service,
            price: None,
            plan: None,
            quantity: QuantityRule { unit: Unit::Piece, minimum: None, maximum: None, step: None },
            measure: None,
            taxes: TaxList(Vec::new()),
            prices_include_tax: None,
            discounts: Vec::new(),
            charges: Vec::new(),
            options: Vec::new(),
            deposit: None,
            minimum_age: None,
            stock: None,
            supplier: None,
            origin: None,
            risks: None,
            restrictions: None,
            greener: None,
        };
        Ok(Pricing { offer: Offer { lines: Listed::new(Vec::new()), ..offer }, line })
    }

    /// The quote of a cart.
    ///
    /// # Errors
    /// Every problem with the cart, at its line.
    pub fn quote(&self, columns: Columns<'_>, now: Instant) -> Result<PricedQuote, Vec<Problem>> {
        let cart = Cart::read(&self.offer, columns)?;
        if let Some(quote) = quote_whole(&self.offer, &cart) {
            return Ok(quote);
        }
        self.work_out(&cart, now).map_err(|error| vec![error.problem()])
    }

    /// The general way, for what does not fit whole units.
    fn work_out(&self, cart: &Cart, now: Instant) -> Result<PricedQuote, QuoteError> {
        let mut sheet = Sheet::new(Rules::CURRENT, &self.offer, Trace::default());
        let basis = sheet.rounding.basis;
        let places: Result<Vec<usize>, QuoteError> =
            cart.lists.iter().map(|list| sheet.profiles.place(&self.offer, list, basis)).collect();
        enter_lines(&mut sheet, &self.line, &cart.lines, &places?)?;
        let selection =
            Selection { lines: Vec::new(), delivery: None, payment: None, voucher_code: None, charges: None };
        let sums = take_all(&mut sheet, &selection, TaxSource::Computed, now)?;
        Ok(PricedQuote { lines: write_columns(&sheet)?, rest: rest(&sheet, &sums)?.write(&self.offer) })
    }
}

/// Enters the lines of a cart; `places` are those of its lists of taxes among the profiles.
fn enter_lines<'o>(
    sheet: &mut Sheet<'o>,
    line: &'o Line,
    lines: &[CartLine],
    places: &[usize],
) -> Result<(), QuoteError> {
    let rounding = sheet.rounding;
    sheet.entries.reserve(lines.len());
    sheet.lines.reserve(lines.len());
    for CartLine { price, quantity, list } in lines {
        let units = Exact::of_decimal(quantity.value());
        let amount = rounding.line(rounding.unit_price(*price)?.times(units)?)?.value;
        let missing = QuoteError::EngineFault("a line names a list of taxes that is not there");
        sheet.enter(amount, units, places.get(*list).copied().ok_or(missing)?);
        let (quantity, unit_price, levies) = (*quantity, Price::ZERO, Exact::ZERO);
        let (options, untaxed, apart) = (Vec::new(), Vec::new(), Vec::new());
        sheet.lines.push(LineEntry { line, quantity, unit_price, amount, options, untaxed, apart, levies });
    }
    Ok(())
}

/// Everything but the lines.
fn rest(sheet: &Sheet<'_>, sums: &Sums) -> Result<Rest, QuoteError> {
    let mut writer = Writer::untraced(sheet.offer);
    let subtotals = Subtotals::of(sheet, sums, TaxSource::Computed)?;
    Ok(Rest {
        charges: write_charges(sheet, &mut writer)?,
        discounts: write_discounts(sheet, &mut writer)?,
        taxes: write_taxes(sheet, &mut writer)?,
        totals: write_totals(&mut writer, &subtotals, sums, None, Exact::ZERO)?,
    })
}
