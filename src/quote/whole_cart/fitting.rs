//! Which offers and selections fit whole units.
//!
//! What is not simply a price times a quantity goes the general way: plans, deposits, options, charges, fees, stated totals.

use super::cart::WholeLine;
use super::rules::WholeRules;
use super::written::write_sums;
use crate::calendar::Instant;
use crate::offer::{Line, Offer};
use crate::quote::document::QuoteTotals;
use crate::quote::sheet::{Profiles, RoundingRules, decimals_of};
use crate::quote::steps::counting_discounts;
use crate::selection::Selection;
use rust_decimal::Decimal;

/// The sums of a selection; `None` where it does not fit, and the general way must be gone.
pub fn totals_of_selection(offer: &Offer, selection: &Selection, now: Instant) -> Option<QuoteTotals> {
    if !is_lines_alone(offer, selection) {
        return None;
    }
    let rounding = RoundingRules::of(offer);
    let mut profiles = Profiles::under(&rounding);
    let mut chosen = Vec::with_capacity(selection.lines.len());
    for (basket, line) in offer.lines_of(&selection.lines) {
        let line = line.filter(|line| is_plain_line(line) && basket.options.is_empty())?;
        let basis = rounding.basis.unless(line.prices_include_tax);
        let price = line.price.as_ref()?.amount_at(now).plain().and_then(digits)?;
        let quantity = digits(basket.quantity.value())?;
        chosen.push((price, quantity, profiles.place(offer, line.taxes.ids(), basis).ok()?));
    }
    let decimals = decimals_of(offer);
    let rules = WholeRules::of(offer, &rounding, &profiles, decimals)?;
    let mut lines = Vec::with_capacity(chosen.len());
    for (price, quantity, profile) in chosen {
        lines.push(WholeLine::new(rules.amount(price, quantity)?, profile));
    }
    let cart = rules.cart(lines, &counting_discounts(offer, selection))?;
    write_sums(offer, &cart, decimals)
}

/// Nothing but lines and discounts: no charges, no payment that costs, no rounding at the end, nothing stated.
fn is_lines_alone(offer: &Offer, selection: &Selection) -> bool {
    let method = selection.payment.as_ref().and_then(|id| offer.payment_method(id));
    let costs = method
        .is_some_and(|method| method.fee.is_some() || method.fee_percent.is_some() || method.instalments.is_some());
    has_no_charges(offer) && selection.delivery.is_none() && !costs
}

/// Whether nothing of the offer stands beside the lines.
pub fn has_no_charges(offer: &Offer) -> bool {
    offer.charges.is_empty()
        && offer.payable_rounding.is_none()
        && offer.totals_are_stated != Some(true)
        && offer.stated_totals.is_none()
}

/// A line with a price of one unit and nothing else that changes it: no plan, deposit, discount or charge of its own.
fn is_plain_line(line: &Line) -> bool {
    let per = line.price.as_ref().is_some_and(|price| price.per.is_none());
    per && line.plan.is_none() && line.deposit.is_none() && line.discounts.is_empty() && line.charges.is_empty()
}

/// A decimal as a machine integer and its decimals: 19.90 is 1990 and 2.
pub fn digits(decimal: Decimal) -> Option<(i64, u32)> {
    Some((i64::try_from(decimal.mantissa()).ok()?, decimal.scale()))
}
