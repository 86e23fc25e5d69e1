//! Amounts that are not products.
//!
//! Delivery, deposits, what is credited for a plan that is given up, and the seller's own charges. Each is an entry with taxes
//! of its own, as a line is.

use super::delivery::enter_delivery;
use super::new_charge::NewCharge;
use crate::calendar::Instant;
use crate::money::{Exact, Price};
use crate::offer::{Charge, ChargeDue, ChargeNature, ChargeTaxRule, Deposit, Line, TaxList};
use crate::quote::document::{ChargeKind, QuoteError};
use crate::quote::sheet::{ChargeTaxes, Sheet};
use crate::quote::trace::TraceRule;
use crate::recurring::Billing;
use crate::selection::Selection;

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
    let offer = sheet.offer;
    for charge in offer.charges.iter().filter(|charge| charge.comes_with(selection) && charge.is_in_total()) {
        enter_stated(sheet, charge)?;
    }
    Ok(())
}

impl Charge {
    /// Whether a selection has this charge: it comes with the delivery method, and was chosen if it is optional.
    pub fn comes_with(&self, selection: &Selection) -> bool {
        self.goes_with(selection.delivery.as_ref()) && (!self.is_optional() || selection.has_charge(&self.id))
    }

    /// Whether it is part of the total: the seller collects it with the order, and how much it is is known.
    pub fn is_in_total(&self) -> bool {
        let with_order = self.due.unwrap_or(ChargeDue::Order) == ChargeDue::Order;
        self.amount.is_some() && self.collected_by.is_none() && with_order
    }
}

/// Enters a charge of the offer.
fn enter_stated<'o>(sheet: &mut Sheet<'o>, charge: &'o Charge) -> Result<(), QuoteError> {
    let list = TaxList::ids_of(charge.taxes.as_ref());
    let amount = charge.amount.map_or(Exact::ZERO, Price::exact);
    let averaged = charge.tax_rule == Some(ChargeTaxRule::WeightedByLines);
    let new = NewCharge {
        includes_tax: charge.prices_include_tax,
        mode: sheet.rounding.delivery_mode.filter(|_| charge.kind == ChargeNature::Shipping),
        discounts: &charge.discounts,
        taxes: if averaged { ChargeTaxes::AverageOfLines } else { ChargeTaxes::Own },
        ..NewCharge::stated(ChargeKind::Stated, &charge.id, amount, list)
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
