//! Quotes of carts in whole units: from an offer or from columns to the sums, by the way of machine integers.

use super::QuoteTotals;
use super::discount::counting_discounts;
use super::policy::{Policy, decimals_of, money};
use super::profile::Profiles;
use super::summing::{Parts, Taxed, totals};
use super::totals::Sums;
use super::whole_units::{WholeCart, WholeLine, WholeRules};
use crate::calendar::Instant;
use crate::money::{Exact, Money};
use crate::offer::{Line, Offer};
use crate::selection::Selection;
use rust_decimal::Decimal;

/// The sums of a selection; `None` where it does not fit, and the general way must be gone.
pub(super) fn totals_of_selection(offer: &Offer, selection: &Selection, now: Instant) -> Option<QuoteTotals> {
    if !is_plain(offer, selection) {
        return None;
    }
    let policy = Policy::of(offer);
    let mut profiles = Profiles::at_level(policy.level);
    let mut places = Vec::with_capacity(selection.lines.len());
    for (chosen, line) in offer.lines_of(&selection.lines) {
        let line = line.filter(|line| is_plain_line(line) && chosen.options.is_empty())?;
        let includes = line.prices_include_tax.unwrap_or(policy.includes_tax);
        let price = line.price.as_ref()?.amount_at(now).plain().and_then(digits)?;
        let quantity = digits(chosen.quantity.value())?;
        places.push((price, quantity, profiles.place(offer, line.taxes.ids(), includes).ok()?));
    }
    let decimals = decimals_of(offer);
    let rules = WholeRules::of(offer, &policy, &profiles, decimals)?;
    let mut lines = Vec::with_capacity(places.len());
    for (price, quantity, profile) in places {
        lines.push(WholeLine::new(rules.amount(price, quantity)?, profile));
    }
    let cart = rules.settle(lines, &counting_discounts(offer, selection))?;
    sums_of(offer, &cart, decimals)
}

/// Nothing but lines and discounts: no charges, no payment that costs, no rounding at the end, nothing stated.
fn is_plain(offer: &Offer, selection: &Selection) -> bool {
    let method = selection.payment.as_ref().and_then(|id| offer.payment_method(id));
    let costs = method
        .is_some_and(|method| method.fee.is_some() || method.fee_percent.is_some() || method.instalments.is_some());
    has_no_charges(offer) && selection.delivery.is_none() && !costs
}

/// Whether nothing of the offer stands beside the lines.
pub(super) fn has_no_charges(offer: &Offer) -> bool {
    offer.charges.is_empty()
        && offer.payable_rounding.is_none()
        && offer.totals_are_stated != Some(true)
        && offer.stated_totals.is_none()
}

fn is_plain_line(line: &Line) -> bool {
    let per = line.price.as_ref().is_some_and(|price| price.per.is_none());
    per && line.plan.is_none() && line.deposit.is_none() && line.discounts.is_empty() && line.charges.is_empty()
}

/// A decimal as a machine integer and its decimals.
pub(super) fn digits(decimal: Decimal) -> Option<(i64, u32)> {
    Some((i64::try_from(decimal.mantissa()).ok()?, decimal.scale()))
}

/// The sums of a cart as a document.
pub(super) fn sums_of(offer: &Offer, cart: &WholeCart, decimals: u32) -> Option<QuoteTotals> {
    let units = |number: i64| Exact::ratio(number, 10i64.checked_pow(decimals)?).ok();
    let sum = |of: fn(&WholeLine) -> i64| cart.lines.iter().try_fold(0i64, |sum, line| sum.checked_add(of(line)));
    let prepaid = Exact::sum(offer.prepaid.iter().map(|prepaid| prepaid.amount.exact())).ok()?;
    let (net, tax) = (units(cart.net)?, units(cart.tax)?);
    let gross = net.plus(tax).ok()?;
    let payable = gross.minus(prepaid).ok()?;
    let taxed = Taxed {
        net: units(sum(|line| line.net)?)?,
        tax: units(sum(|line| line.tax)?)?,
        gross: units(sum(|line| line.gross)?)?,
    };
    let parts = Parts {
        lines: units(sum(|line| line.amount)?)?,
        line_discounts: units(sum(|line| line.discount)?)?,
        discounts: units(cart.discounts.iter().try_fold(0i64, |sum, amount| sum.checked_add(*amount))?)?,
        charges: Exact::ZERO,
        taxed: Some((taxed, Taxed::NOTHING)),
        untaxed: units(cart.untaxed)?,
    };
    let (outside, rounding) = (Exact::ZERO, Exact::ZERO);
    let sums = Sums { net, tax, outside, gross, prepaid, rounding, payable };
    totals(offer, &parts, &sums, None, Exact::ZERO).ok()
}

/// An amount in minor units, as it stands in the document.
pub(super) fn in_units(offer: &Offer, number: i64) -> Option<Money> {
    money(offer, Exact::ratio(number, 10i64.checked_pow(decimals_of(offer))?).ok()?).ok()
}
