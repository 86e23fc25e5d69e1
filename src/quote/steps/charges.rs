//! Amounts that are not products.
//!
//! Delivery, deposits, what is credited for a plan that is given up, and the seller's own charges. Each is an entry with taxes
//! of its own, as a line is.

use super::delivery::enter_delivery;
use super::new_charge::NewCharge;
use crate::calendar::Instant;
use crate::money::{Exact, Price};
use crate::offer::{BasketLine, Charge, ChargeNature, ChargeTaxRule, Deposit, Discount, Line, LineCharge, TaxList};
use crate::quote::document::{ChargeKind, QuoteError, Rules};
use crate::quote::sheet::{ChargeTaxes, Sheet};
use crate::quote::trace::TraceRule;
use crate::recurring::Billing;
use crate::selection::Selection;
use crate::shape::Id;

/// Enters delivery, deposits, credits for plans that are given up, and the seller's own charges.
///
/// # Errors
/// A delivery method or tax that the offer does not have; amounts too large to be exact.
pub fn enter_charges(sheet: &mut Sheet<'_>, selection: &Selection, now: Instant) -> Result<(), QuoteError> {
    enter_delivery(sheet, selection)?;
    for place in 0..sheet.lines.len() {
        let Some(entry) = sheet.lines.get(place) else { continue };
        let (line, quantity) = (entry.line, Exact::of_decimal(entry.quantity.value()));
        if let Some(deposit) = &line.deposit {
            enter_deposit(sheet, line, deposit, quantity)?;
        }
        if line.plan.is_some() {
            enter_plan_credit(sheet, line, quantity, now)?;
        }
    }
    let places = 0..sheet.lines.len();
    places.clone().try_for_each(|place| enter_line_charges(sheet, place))?;
    let offer = sheet.offer;
    for charge in offer.charges.iter().filter(|charge| charge.comes_with(selection) && charge.is_in_total()) {
        enter_stated(sheet, charge, &selection.lines)?;
    }
    places.into_iter().try_for_each(|place| enter_untaxed(sheet, place))
}

/// Enters the charges on a line that have taxes of their own: a booking fee of 2.00 at 19 % on each ticket at 7 %.
fn enter_line_charges(sheet: &mut Sheet<'_>, place: usize) -> Result<(), QuoteError> {
    let Some(entry) = sheet.lines.get_mut(place) else { return Ok(()) };
    let (line, apart) = (entry.line, std::mem::take(&mut entry.apart));
    for (number, amount) in apart {
        let list = charge_of(line, number).and_then(|charge| charge.taxes.as_ref());
        let new = NewCharge::stated(ChargeKind::LineCharge, &line.id, amount, TaxList::ids_of(list));
        let (rule, number) = (TraceRule::LineChargeAmount, Some(number));
        NewCharge { rule, number, includes_tax: line.prices_include_tax, ..new }.enter(sheet)?;
    }
    Ok(())
}

/// Enters the charges on a line that stand outside the tax base, where a discount is on charges too: it must find them. By
/// the rules of version 1 it was not on them.
fn enter_untaxed(sheet: &mut Sheet<'_>, place: usize) -> Result<(), QuoteError> {
    let on_charges = |discount: &Discount| discount.include_charges == Some(true);
    if sheet.rules == Rules::One || !sheet.offer.discounts.iter().any(on_charges) {
        return Ok(());
    }
    let Some(entry) = sheet.lines.get_mut(place) else { return Ok(()) };
    let line = entry.line;
    let is_levy = |number: u32| charge_of(line, number).is_some_and(|charge| charge.discounted == Some(false));
    let (levies, others): (Vec<_>, Vec<_>) =
        std::mem::take(&mut entry.untaxed).into_iter().partition(|(number, _)| is_levy(*number));
    let outside = Exact::sum(levies.iter().map(|(_, amount)| *amount))?;
    entry.untaxed = levies;
    if let Some(entry) = sheet.entries.get_mut(place) {
        entry.untaxed = outside;
    }
    for (number, amount) in others {
        let new = NewCharge::stated(ChargeKind::LineCharge, &line.id, amount, &[]);
        NewCharge { rule: TraceRule::LineChargeAmount, number: Some(number), ..new }.enter(sheet)?;
    }
    Ok(())
}

/// The charge of a number on a line, counted from 0.
fn charge_of(line: &Line, number: u32) -> Option<&LineCharge> {
    line.charges.get(usize::try_from(number).ok()?)
}

impl Charge {
    /// Whether a selection has this charge: it comes with the delivery method, and was chosen if it is optional.
    pub fn comes_with(&self, selection: &Selection) -> bool {
        let counts = |lines: &[Id]| selection.lines.iter().any(|entry| lines.contains(&entry.line));
        self.goes_with(selection.delivery.as_ref())
            && self.per.as_ref().is_none_or(|per| counts(&per.lines))
            && (!self.is_optional() || selection.has_charge(&self.id))
    }
}

/// Enters a charge of the offer: once, or for each unit of what it is counted by.
fn enter_stated<'o>(sheet: &mut Sheet<'o>, charge: &'o Charge, basket: &[BasketLine]) -> Result<(), QuoteError> {
    let list = TaxList::ids_of(charge.taxes.as_ref());
    let amount = charge.amount.map_or(Exact::ZERO, Price::exact);
    let averaged = charge.tax_rule == Some(ChargeTaxRule::WeightedByLines);
    let stated = NewCharge::stated(ChargeKind::Stated, &charge.id, amount, list);
    let stated = match charge.units(basket)? {
        Some(units) => {
            let (rule, inputs) = (TraceRule::PerUnit, vec![amount, units]);
            NewCharge { rule, inputs, exact: amount.times(units)?, ..stated }
        }
        None => stated,
    };
    let new = NewCharge {
        includes_tax: charge.prices_include_tax,
        mode: sheet.rounding.delivery_mode.filter(|_| charge.kind == ChargeNature::Shipping),
        discounts: &charge.discounts,
        taxes: if averaged { ChargeTaxes::AverageOfLines } else { ChargeTaxes::Own },
        ..stated
    };
    new.enter(sheet)
}

/// Enters the deposit on a line: an amount for each unit.
fn enter_deposit<'o>(
    sheet: &mut Sheet<'o>,
    line: &'o Line,
    deposit: &'o Deposit,
    quantity: Exact,
) -> Result<(), QuoteError> {
    let amount = Exact::of_decimal(deposit.amount.value());
    let list = TaxList::ids_of(deposit.taxes.as_ref());
    let (rule, inputs) = (TraceRule::PerUnit, vec![amount, quantity]);
    let new = NewCharge::stated(ChargeKind::Deposit, &line.id, amount.times(quantity)?, list);
    NewCharge { rule, inputs, includes_tax: line.prices_include_tax, ..new }.enter(sheet)
}

/// Credits what is unused of a plan that is given up: with 15 of 30 days left of 29.95 it is −14.975, half up −14.98.
/// It is for as many units as the old plan was paid for: from one seat to two, one is credited and two are charged.
fn enter_plan_credit<'o>(
    sheet: &mut Sheet<'o>,
    line: &'o Line,
    quantity: Exact,
    now: Instant,
) -> Result<(), QuoteError> {
    let Some((plan, replaced)) = line.plan.as_ref().and_then(|plan| Some((plan, plan.replaces.as_ref()?))) else {
        return Ok(());
    };
    let unused = Billing::in_days(plan, now, sheet.offer.days()).unused_share()?.unwrap_or(Exact::ZERO);
    let quantity = replaced.quantity.map_or(quantity, |paid| Exact::of_decimal(paid.value()));
    let price = replaced.price.exact().negated();
    let exact = price.times(quantity)?.times(unused)?;
    let (rule, inputs) = (TraceRule::LineAmountPart, vec![price, quantity, unused]);
    let new = NewCharge::stated(ChargeKind::PlanCredit, &line.id, exact, line.taxes.ids());
    NewCharge { rule, inputs, includes_tax: line.prices_include_tax, ..new }.enter(sheet)
}
