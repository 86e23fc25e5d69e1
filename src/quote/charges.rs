//! Amounts that are not products.

use super::lines::format_figure;
use super::reductions::Taker;
use super::sheet::{ChargeEntry, Sheet};
use super::trace::{Note, TraceRule};
use super::{ChargeKind, QuoteError, QuoteLine};
use crate::calendar::Instant;
use crate::money::{Exact, Money, MoneyError, Price};
use crate::offer::{
    Charge, ChargeDue, ChargeTaxRule, DeliveryMethod, Deposit, Line, LineDiscount, Offer, PaymentMethod, TaxList,
};
use crate::recurring::Billing;
use crate::selection::{Needs, Selection};
use crate::shape::Id;

/// Enters delivery, deposits, credits for plans that are given up, and the seller's own charges.
pub(super) fn enter_charges(sheet: &mut Sheet<'_>, selection: &Selection, now: Instant) -> Result<(), QuoteError> {
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
        enter_charge(sheet, charge)?;
    }
    Ok(())
}

impl Charge {
    /// Whether a selection has this charge.
    pub fn comes_with(&self, selection: &Selection) -> bool {
        self.delivery.is_empty() || selection.delivery.as_ref().is_some_and(|method| self.delivery.contains(method))
    }

    /// Whether it is part of the total: the seller collects it with the order, and how much it is is known.
    pub fn is_in_total(&self) -> bool {
        let with_order = self.due.unwrap_or(ChargeDue::Order) == ChargeDue::Order;
        self.amount.is_some() && self.collected_by.is_none() && with_order
    }
}

/// A charge on its way into the sheet.
struct New<'o> {
    kind: ChargeKind,
    source: &'o Id,
    rule: TraceRule,
    inputs: Vec<Exact>,
    exact: Exact,
    taxes: &'o [Id],
    includes: Option<bool>,
    discounts: &'o [LineDiscount],
    averaged: bool,
}

impl<'o> New<'o> {
    fn stated(kind: ChargeKind, source: &'o Id, amount: Exact, taxes: &'o [Id]) -> New<'o> {
        let inputs = vec![amount];
        let (rule, discounts) = (TraceRule::StatedPrice, &[][..]);
        New { kind, source, rule, inputs, exact: amount, taxes, includes: None, discounts, averaged: false }
    }
}

fn enter<'o>(sheet: &mut Sheet<'o>, new: New<'o>) -> Result<(), QuoteError> {
    let policy = sheet.policy;
    let place = sheet.charges.len();
    let amount = policy.line(new.exact)?;
    let mode = policy.line_mode;
    sheet
        .trace
        .note(|| Note::rounded(format!("/charges/{place}/amount"), new.rule, &new.inputs, new.exact, amount, mode));
    let (mut left, mut taken) = (amount, Exact::ZERO);
    if !new.discounts.is_empty() {
        let figure = format_figure(&sheet.trace, "charges", place, "discount");
        let (unit_price, quantity) = (amount, Exact::ONE);
        let mut taker = Taker { policy: &policy, figure, unit_price, quantity, trace: &mut sheet.trace };
        (left, taken) = taker.take(amount, new.discounts)?;
    }
    let includes = new.includes.unwrap_or(policy.includes_tax);
    // The average rate is known once the discounts are; until then it has no tax.
    let taxes = if new.averaged { &[] } else { new.taxes };
    let profile = sheet.profiles.place(sheet.offer, taxes, includes)?;
    sheet.enter(left, Exact::ONE, profile);
    if let Some(entry) = sheet.entries.last_mut() {
        entry.discount = taken;
    }
    sheet.charges.push(ChargeEntry { kind: new.kind, source: new.source, amount, averaged: new.averaged });
    Ok(())
}

fn enter_charge<'o>(sheet: &mut Sheet<'o>, charge: &'o Charge) -> Result<(), QuoteError> {
    let taxes = TaxList::ids_of(charge.taxes.as_ref());
    let amount = charge.amount.map_or(Exact::ZERO, Price::exact);
    let new = New {
        includes: charge.prices_include_tax,
        discounts: &charge.discounts,
        averaged: charge.tax_rule == Some(ChargeTaxRule::WeightedByLines),
        ..New::stated(ChargeKind::Stated, &charge.id, amount, taxes)
    };
    enter(sheet, new)
}

fn enter_delivery(sheet: &mut Sheet<'_>, selection: &Selection) -> Result<(), QuoteError> {
    let offer = sheet.offer;
    let Some(id) = &selection.delivery else { return Ok(()) };
    if !Needs::of(offer, selection).delivery {
        return Ok(());
    }
    let method = offer.delivery_method(id).ok_or_else(|| QuoteError::Unknown(id.clone()))?;
    let full = Exact::of_decimal(method.price.value());
    let free = is_free(method, goods_value(sheet)?);
    let new = New::stated(ChargeKind::Delivery, &method.id, full, method.taxes.ids());
    let new = New { includes: method.prices_include_tax, ..new };
    if free {
        return enter(sheet, New { rule: TraceRule::FreeFrom, exact: Exact::ZERO, ..new });
    }
    enter(sheet, new)
}

/// Whether a delivery method costs nothing for goods of a value.
fn is_free(method: &DeliveryMethod, goods: Exact) -> bool {
    method.free_from.is_some_and(|threshold| goods >= Exact::of_decimal(threshold.value()))
}

/// What a delivery method costs for goods of a value.
pub(crate) fn delivery_price(offer: &Offer, method: &DeliveryMethod, goods: Money) -> Money {
    if is_free(method, Exact::of_decimal(goods.amount())) {
        return Money::zero(offer.currency);
    }
    Money::new(method.price.value(), offer.currency)
}

/// The value of the goods in a quote that are delivered with the order, after discounts.
///
/// # Errors
/// Amounts too large to be exact.
pub(crate) fn delivered_value(offer: &Offer, lines: &[QuoteLine]) -> Result<Money, MoneyError> {
    let delivered = |line: &&QuoteLine| offer.line(&line.line).is_some_and(Line::is_delivered);
    Money::sum(offer.currency, lines.iter().filter(delivered).map(|line| line.total))
}

/// The value of the goods that are delivered with this order, after discounts.
fn goods_value(sheet: &Sheet<'_>) -> Result<Exact, MoneyError> {
    let delivered = sheet.lines.iter().zip(sheet.line_entries()).filter(|(entry, _)| entry.line.is_delivered());
    Exact::sum(delivered.map(|(_, entry)| entry.price))
}

fn enter_deposit<'o>(
    sheet: &mut Sheet<'o>,
    line: &'o Line,
    deposit: &'o Deposit,
    quantity: Exact,
) -> Result<(), QuoteError> {
    let amount = Exact::of_decimal(deposit.amount.value());
    let taxes = TaxList::ids_of(deposit.taxes.as_ref());
    let inputs = vec![amount, quantity];
    let new = New::stated(ChargeKind::Deposit, &line.id, amount.times(quantity)?, taxes);
    enter(sheet, New { rule: TraceRule::PerUnit, inputs, includes: line.prices_include_tax, ..new })
}

/// What is unused of a plan that is given up is credited.
fn enter_plan_credit<'o>(
    sheet: &mut Sheet<'o>,
    line: &'o Line,
    quantity: Exact,
    now: Instant,
) -> Result<(), QuoteError> {
    let Some((plan, replaced)) = line.plan.as_ref().and_then(|plan| Some((plan, plan.replaces.as_ref()?))) else {
        return Ok(());
    };
    let unused = Billing::new(plan, now).unused_share()?.unwrap_or(Exact::ZERO);
    let price = replaced.price.exact().negated();
    let inputs = vec![price, quantity, unused];
    let exact = price.times(quantity)?.times(unused)?;
    let new = New::stated(ChargeKind::PlanCredit, &line.id, exact, line.taxes.ids());
    enter(sheet, New { rule: TraceRule::LineAmountPart, inputs, includes: line.prices_include_tax, ..new })
}

/// Enters what the payment method costs, or takes off: an amount, and a share of everything before it.
pub(super) fn enter_payment_fee(sheet: &mut Sheet<'_>, selection: &Selection) -> Result<(), QuoteError> {
    let Some(id) = &selection.payment else { return Ok(()) };
    let method = sheet.offer.payment_method(id).ok_or_else(|| QuoteError::Unknown(id.clone()))?;
    let (rule, inputs, exact) = payment_fee(sheet, method)?;
    if exact.is_zero() {
        return Ok(());
    }
    let taxes = TaxList::ids_of(method.taxes.as_ref());
    let new = New::stated(ChargeKind::PaymentFee, &method.id, exact, taxes);
    enter(sheet, New { rule, inputs, ..new })
}

fn payment_fee(sheet: &Sheet<'_>, method: &PaymentMethod) -> Result<(TraceRule, Vec<Exact>, Exact), MoneyError> {
    let amount = method.fee.map_or(Exact::ZERO, Price::exact);
    let Some(percent) = method.fee_percent else {
        return Ok((TraceRule::StatedPrice, vec![amount], amount));
    };
    let entered = sheet.entries.iter().map(|entry| entry.price).chain(sheet.pending.iter().map(|(price, _)| *price));
    let outside = Exact::sum(sheet.entries.iter().map(|entry| entry.untaxed))?;
    let base = Exact::sum(entered)?.plus(outside)?;
    let share = base.times(percent.exact())?;
    let inputs = vec![base, percent.exact(), amount];
    Ok((TraceRule::FeePercent, inputs, share.plus(amount)?))
}

/// Gives the charges that are taxed at the average rate of the lines that rate, weighted by net value.
pub(super) fn average_rates(sheet: &mut Sheet<'_>) -> Result<(), QuoteError> {
    if !sheet.charges.iter().any(|charge| charge.averaged) {
        return Ok(());
    }
    let (mut net, mut tax) = (Exact::ZERO, Exact::ZERO);
    for entry in sheet.line_entries() {
        let profile = sheet.profile(entry)?;
        let exact = entry.price.times(profile.net)?;
        let worth = if sheet.policy.rounds_lines { sheet.policy.round(exact)? } else { exact };
        net = net.plus(worth)?;
        tax = tax.plus(worth.times(profile.coefficient)?)?;
    }
    let rate = if net.is_zero() { Exact::ZERO } else { tax.divided_by(net)?.simplest() };
    for place in 0..sheet.charges.len() {
        if !sheet.charges.get(place).is_some_and(|charge| charge.averaged) {
            continue;
        }
        let includes = includes_of(sheet.offer, sheet.charges.get(place).map(|charge| charge.source));
        let profile = sheet.profiles.place_average(rate, includes)?;
        if let Some(entry) = sheet.entries.get_mut(sheet.lines.len() + place) {
            entry.profile = profile;
        }
    }
    Ok(())
}

fn includes_of(offer: &Offer, charge: Option<&Id>) -> bool {
    let own = charge.and_then(|id| offer.charge(id)).and_then(|charge| charge.prices_include_tax);
    own.unwrap_or(offer.prices_include_tax)
}
