//! The sums, and the law that they obey.

use super::QuoteError;
use super::sheet::{Entry, Sheet};
use super::taxes::{TaxSums, net_and_tax};
use super::trace::{Note, TraceRule};
use crate::money::{AllocationMethod, Exact, Grid, MoneyError, Price, RoundingMode};
use crate::offer::{DiscountRule, PayableBase, PayableRounding, StatedTotals};
use crate::selection::Selection;

/// The sums of a quote, exact.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sums {
    pub net: Exact,
    pub tax: Exact,
    /// What stands outside the tax base, of charges on lines.
    pub outside: Exact,
    pub gross: Exact,
    pub prepaid: Exact,
    pub rounding: Exact,
    pub payable: Exact,
}

/// Adds everything up, and checks the result a second way.
///
/// # Errors
/// [`QuoteError::DoesNotAddUp`] where the law *total* does not hold; such a quote is never shown.
pub(super) fn add_up(
    sheet: &mut Sheet<'_>,
    sums: &TaxSums,
    selection: &Selection,
    stated: Option<&StatedTotals>,
) -> Result<Sums, QuoteError> {
    let outside = Exact::sum(sheet.entries.iter().map(|entry| entry.untaxed))?;
    let (net, tax) = match stated {
        Some(stated) => {
            super::stated::check(sheet, stated, outside)?;
            (stated.net.exact(), stated.tax.exact())
        }
        None => {
            let (net, tax) = net_and_tax(sheet, sums, outside)?;
            if !obeys_total_law(sheet, sums, net, tax)? {
                return Err(QuoteError::DoesNotAddUp);
            }
            (net.plus(outside)?, tax)
        }
    };
    let after_tax = sheet.discounts.iter().filter(|entry| entry.rule == DiscountRule::AfterTax);
    let after_tax = Exact::sum(after_tax.map(|entry| entry.amount))?;
    let gross = net.plus(tax)?.minus(after_tax)?;
    let prepaid = Exact::sum(sheet.offer.prepaid.iter().map(|prepaid| prepaid.amount.exact()))?;
    let due = gross.minus(prepaid)?;
    let rounding = payable_rounding(sheet, selection, gross, due)?;
    let payable = due.plus(rounding)?;
    note_sums(sheet, net, tax, gross, after_tax, prepaid, due, payable, stated.is_some());
    Ok(Sums { net, tax, outside, gross, prepaid, rounding, payable })
}

#[allow(clippy::too_many_arguments, reason = "each is one figure of the sum that the notes explain")]
fn note_sums(
    sheet: &mut Sheet<'_>,
    net: Exact,
    tax: Exact,
    gross: Exact,
    after_tax: Exact,
    prepaid: Exact,
    due: Exact,
    payable: Exact,
    stated: bool,
) {
    let mut note = |figure: &str, rule: TraceRule, inputs: &[Exact], value: Exact| {
        sheet.trace.note(|| Note::exact(format!("/totals/{figure}"), rule, inputs, value));
    };
    let service = TraceRule::StatedByService;
    note("net", if stated { service } else { TraceRule::NetOfPrices }, &[], net);
    note("tax", if stated { service } else { TraceRule::Sum }, &[], tax);
    let (net, tax) = (net, tax);
    if after_tax.is_zero() {
        note("gross", TraceRule::NetAndTax, &[net, tax], gross);
    } else {
        note("gross", TraceRule::NetTaxLess, &[net, tax, after_tax], gross);
    }
    note("payable", TraceRule::Payable, &[gross, prepaid], due);
    if due != payable {
        note("payable", TraceRule::PayableRounded, &[due], payable);
    }
}

/// What the payable amount is rounded by, after tax.
fn payable_rounding(sheet: &Sheet<'_>, selection: &Selection, gross: Exact, due: Exact) -> Result<Exact, MoneyError> {
    let Some(rule) = &sheet.offer.payable_rounding else { return Ok(Exact::ZERO) };
    let meant = |method| rule.payment.contains(method);
    if !rule.payment.is_empty() && !selection.payment.as_ref().is_some_and(meant) {
        return Ok(Exact::ZERO);
    }
    if let Some(amount) = rule.amount {
        return Ok(amount.exact());
    }
    let base = if rule.on == Some(PayableBase::Total) { gross } else { due };
    round_payable(rule, base)?.minus(base)
}

fn round_payable(rule: &PayableRounding, base: Exact) -> Result<Exact, MoneyError> {
    let mode = rule.mode.unwrap_or(RoundingMode::HalfUp);
    let before = rule.pre_round_decimals.map(|decimals| Grid::decimals(decimals.min(9)).round(base, mode));
    let base = before.transpose()?.unwrap_or(base);
    match rule.increment.map(Price::exact).and_then(Grid::multiples_of) {
        Some(grid) => grid.round(base, mode),
        None => Ok(base),
    }
}

/// Law *total*, a second way: prices without tax are the net amount, prices with tax are net and tax together, and what
/// the discounts took from the lines is what they take off the order. Where the convention itself moves one of these (an
/// increment, a total rounded once, net and tax rounded apart), the other ones are held to it.
fn obeys_total_law(sheet: &Sheet<'_>, sums: &TaxSums, net: Exact, tax: Exact) -> Result<bool, QuoteError> {
    let policy = &sheet.policy;
    let prices = Exact::sum(sheet.entries.iter().map(|entry| entry.price))?;
    let moved = policy.grid != policy.cents
        || policy.net_independent
        || policy.total == crate::offer::TotalRule::ResidualNet
        || policy.cents.round(sums.net_prices, policy.mode)? != sums.net_prices
        || policy.cents.round(sums.gross_prices, policy.mode)? != sums.gross_prices;
    let all_net = sums.gross_prices.is_zero() && sheet.entries.iter().all(|entry| !contains_tax(sheet, entry));
    let all_gross = sheet.entries.iter().all(|entry| is_gross(sheet, entry));
    let by_prices = if moved {
        true
    } else if all_net {
        net == prices
    } else {
        !all_gross || net.plus(tax)? == prices
    };
    Ok(by_prices && discounts_are_shared_out(sheet)?)
}

fn contains_tax(sheet: &Sheet<'_>, entry: &Entry) -> bool {
    sheet.profiles.at(entry.profile).is_some_and(|profile| profile.any_included)
}

fn is_gross(sheet: &Sheet<'_>, entry: &Entry) -> bool {
    sheet.profiles.at(entry.profile).is_some_and(|profile| profile.all_included)
}

/// Law *nothing lost*: what an allocated discount takes off is what its lines lose by it.
fn discounts_are_shared_out(sheet: &Sheet<'_>) -> Result<bool, QuoteError> {
    let allocated = sheet.discounts.iter().filter(|entry| entry.rule == DiscountRule::Allocated);
    let mut wanted = Exact::ZERO;
    for entry in allocated {
        let rule = entry.discount.allocation.as_ref();
        let cents = sheet.policy.cents;
        let broken = cents.round(entry.amount, sheet.policy.mode)? != entry.amount;
        let method = rule.and_then(|rule| rule.method).unwrap_or(sheet.policy.allocation);
        // Whole units of an amount that is none, or a cap, leave something unshared; that is the convention's own doing.
        if rule.is_some_and(|rule| !rule.caps.is_empty()) || broken && method != AllocationMethod::Exact {
            return Ok(true);
        }
        wanted = wanted.plus(entry.amount)?;
    }
    let before = Exact::sum(sheet.entries.iter().map(|entry| entry.original))?;
    let after = Exact::sum(sheet.entries.iter().map(|entry| entry.price))?;
    Ok(before.minus(after)? == wanted)
}

/// What stands outside the tax base, as it is stated.
pub(super) fn untaxed(sheet: &Sheet<'_>, sums: &Sums) -> Result<Exact, MoneyError> {
    let outside = sheet
        .entries
        .iter()
        .filter(|entry| sheet.profiles.at(entry.profile).is_some_and(|profile| profile.parts.is_empty()));
    Exact::sum(outside.map(|entry| entry.price))?.plus(sums.outside)
}
