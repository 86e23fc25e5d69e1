//! A whole cart, written out as a document.

use super::cart::{WholeCart, WholeLine};
use crate::money::{Exact, Money};
use crate::offer::Offer;
use crate::quote::document::{QuoteTotals, Rules};
use crate::quote::sheet::{Taxed, decimals_of, money};
use crate::quote::steps::{Sums, ToPay};
use crate::quote::writing::{Subtotals, Writer, write_totals};

/// The sums of a cart as a document; `decimals` are those of its minor unit.
pub fn write_sums(offer: &Offer, cart: &WholeCart, decimals: u32) -> Option<QuoteTotals> {
    let units = |number: i64| Exact::ratio(number, 10i64.checked_pow(decimals)?).ok();
    let sum =
        |of: fn(&WholeLine) -> i64| units(cart.lines.iter().try_fold(0i64, |sum, line| sum.checked_add(of(line)))?);
    let (net, tax) = (units(cart.net)?, units(cart.tax)?);
    let gross = net.plus(tax).ok()?;
    let amounts = offer.prepaid.iter().map(|prepaid| prepaid.amount.exact());
    let prepaid = ToPay::new(Rules::CURRENT, gross).use_of_all(amounts).ok()?;
    let payable = gross.minus(prepaid).ok()?;
    let lines = Taxed { net: sum(|line| line.net)?, tax: sum(|line| line.tax)?, gross: sum(|line| line.gross)? };
    let subtotals = Subtotals {
        lines: sum(|line| line.amount)?,
        line_discounts: sum(|line| line.discount)?,
        discounts: units(cart.discounts.iter().try_fold(0i64, |sum, amount| sum.checked_add(*amount))?)?,
        charges: Exact::ZERO,
        taxed: Some((lines, Taxed::NOTHING)),
        untaxed: units(cart.untaxed)?,
    };
    let (outside, rounding) = (Exact::ZERO, Exact::ZERO);
    let sums = Sums { net, tax, outside, gross, to_pay: gross, prepaid, rounding, payable };
    write_totals(&mut Writer::untraced(offer), &subtotals, &sums, None, Exact::ZERO).ok()
}

/// An amount in minor units, as it stands in the document: 1990 as `19.90`.
pub fn write_units(offer: &Offer, number: i64) -> Option<Money> {
    money(offer, Exact::ratio(number, 10i64.checked_pow(decimals_of(offer))?).ok()?).ok()
}
