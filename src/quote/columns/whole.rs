//! The quote of a cart in whole units.

use super::document::PricedQuote;
use super::reading::Cart;
use super::written::Rest;
use crate::money::write_digits;
use crate::offer::{Discount, DiscountRule, Offer};
use crate::quote::document::{QuoteDiscount, QuoteTax};
use crate::quote::sheet::{Profiles, RoundingRules, decimals_of};
use crate::quote::whole_cart::{WholeCart, WholeLine, WholeRules, digits, has_no_charges, write_sums, write_units};

/// The quote of a cart in whole units; `None` where it does not fit, and the general way must be gone.
pub fn quote_whole(offer: &Offer, cart: &Cart) -> Option<PricedQuote> {
    if !has_no_charges(offer) || offer.discounts.iter().any(|discount| discount.code_digest.is_some()) {
        return None;
    }
    let rounding = RoundingRules::of(offer);
    let mut profiles = Profiles::under(&rounding);
    let places: Option<Vec<usize>> =
        cart.lists.iter().map(|list| profiles.place(offer, list, rounding.basis).ok()).collect();
    let (places, decimals) = (places?, decimals_of(offer));
    let rules = WholeRules::of(offer, &rounding, &profiles, decimals)?;
    let mut lines = Vec::with_capacity(cart.lines.len());
    for line in &cart.lines {
        let price = line.price.parts().and_then(|(above, below)| Some((above, decimals_of_power(below)?)))?;
        let amount = rules.amount(price, digits(line.quantity.value())?)?;
        lines.push(WholeLine::new(amount, *places.get(line.list)?));
    }
    let discounts: Vec<&Discount> = offer.discounts.iter().collect();
    let whole = rules.cart(lines, &discounts)?;
    let rest = Rest {
        charges: Vec::new(),
        discounts: write_discounts(offer, &discounts, &whole)?,
        taxes: write_taxes(offer, &profiles, &whole)?,
        totals: write_sums(offer, &whole, decimals)?,
    };
    Some(PricedQuote { lines: write_lines(&whole, decimals), rest: rest.write(offer) })
}

/// How many decimals a power of ten stands for.
fn decimals_of_power(power: i64) -> Option<u32> {
    let decimals = power.checked_ilog10()?;
    (10i64.checked_pow(decimals)? == power).then_some(decimals)
}

/// The discounts. One of nothing has no row, and then the rows do not belong to the discounts one by one.
fn write_discounts(offer: &Offer, discounts: &[&Discount], cart: &WholeCart) -> Option<Vec<QuoteDiscount>> {
    if cart.discounts.len() != discounts.len() {
        return None;
    }
    let rows = discounts.iter().zip(&cart.discounts).map(|(discount, amount)| {
        let (discount, amount) = (discount.id.clone(), write_units(offer, *amount)?);
        Some(QuoteDiscount { discount, apply: DiscountRule::Allocated, amount, untaken: None })
    });
    rows.collect()
}

/// Amount, discount, total, net, tax and gross of each line, all separated by line feeds.
fn write_lines(cart: &WholeCart, decimals: u32) -> String {
    let mut out = String::with_capacity(cart.lines.len() * 48);
    for line in &cart.lines {
        for amount in [line.amount, line.discount, line.left(), line.net, line.tax, line.gross] {
            write_digits(amount, decimals, &mut out);
            out.push('\n');
        }
    }
    out.pop();
    out
}

/// The taxes of a cart, in the offer's order.
fn write_taxes(offer: &Offer, profiles: &Profiles<'_>, cart: &WholeCart) -> Option<Vec<QuoteTax>> {
    let mut taxes: Vec<(usize, QuoteTax)> = Vec::new();
    for (profile, whole) in profiles.all().iter().zip(&cart.taxes) {
        let Some(listed) = profile.taxes.first() else { continue };
        let tax = profiles.groups.get(listed.group)?.tax?;
        let place = offer.taxes.iter().position(|known| known.id == tax.id)?;
        let quoted = QuoteTax {
            tax: Some(tax.id.clone()),
            name: None,
            rate: Some(tax.rate.to_string()),
            category: tax.category.clone(),
            net: Some(write_units(offer, whole.taxable)?),
            amount: write_units(offer, whole.amount)?,
            gross: Some(write_units(offer, whole.taxable.checked_add(whole.amount)?)?),
            contained: None,
        };
        taxes.push((place, quoted));
    }
    taxes.sort_by_key(|(place, _)| *place);
    Some(taxes.into_iter().map(|(_, tax)| tax).collect())
}
