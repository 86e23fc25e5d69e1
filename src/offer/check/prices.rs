//! Prices and taxes: the price of a line, what is taken off it and put on it, and how amounts are rounded.

use super::refusals::{Target, contradiction, not_exactly_one, reference, unique};
use crate::calendar::Instant;
use crate::money::{Exact, Price};
use crate::offer::product::{lowest_in_thirty_days, reduction};
use crate::offer::{Line, LineDiscount, Offer, PriorPrice, Rounding, Tax, TaxBasis, TaxList, UnitPrice};
use crate::shape::{Id, Reader};
use std::collections::BTreeSet;

/// How amounts are rounded.
pub(super) fn check_rounding(offer: &Offer, reader: &mut Reader) {
    if let Some(rounding) = &offer.rounding {
        reader.within("rounding", |reader| check_rounding_rule(rounding, reader));
    }
}

fn check_rounding_rule(rounding: &Rounding, reader: &mut Reader) {
    for (name, decimals) in [("decimals", rounding.decimals), ("amountDecimals", rounding.amount_decimals)] {
        if decimals.is_some_and(|decimals| decimals > 9) {
            contradiction(reader, name, "more decimals than any amount has", "use 0 to 9");
        }
    }
    check_increment(rounding.increment, reader);
}

/// An increment is more than nothing: amounts are its multiples.
pub(super) fn check_increment(increment: Option<Price>, reader: &mut Reader) {
    if increment.is_some_and(|increment| increment.exact() <= Exact::ZERO) {
        contradiction(reader, "increment", "multiples of nothing", "let `increment` be more than 0, such as 0.05");
    }
}

/// Each tax.
pub(super) fn check_taxes(offer: &Offer, reader: &mut Reader) {
    reader.each("taxes", &offer.taxes, |tax, reader| check_tax(offer, tax, reader));
}

fn check_tax(offer: &Offer, tax: &Tax, reader: &mut Reader) {
    reader.each("compoundOn", &tax.compound_on, |other, reader| {
        reference(reader, other, Target::of(offer.tax(other).filter(|other| other.id != tax.id)));
    });
    if tax.compound == Some(true) && !tax.compound_on.is_empty() {
        contradiction(reader, "compound", "on every tax before it, and on named ones", "keep one of the two");
    }
    if tax.basis == Some(TaxBasis::Gross) && tax.rate.exact() == Exact::ONE {
        contradiction(reader, "rate", "a tax that is all of the price", "let the rate of a `gross` tax be below 1");
    }
}

/// The taxes of one list: each exists, stands once, and together they leave something of the price.
pub(super) fn check_tax_list(offer: &Offer, taxes: &[Id], reader: &mut Reader) {
    known_taxes(offer, taxes, reader);
    let listed = || taxes.iter().filter_map(|id| offer.tax(id));
    let of_gross = listed().filter(|tax| tax.basis == Some(TaxBasis::Gross)).map(|tax| tax.rate.exact());
    let withheld = listed().map(|tax| tax.rate.exact()).filter(|rate| rate.is_negative());
    if Exact::sum(withheld).is_ok_and(|sum| sum <= Exact::whole(-1)) {
        contradiction(reader, "taxes", "taxes that withhold all of the price", "let them stay above -1 together");
    }
    if Exact::sum(of_gross).is_ok_and(|sum| sum >= Exact::ONE) && listed().count() > 1 {
        contradiction(reader, "taxes", "taxes that are all of the price", "let `gross` rates stay below 1 together");
    }
}

/// Refuses taxes that the offer does not have, and taxes that stand in a list twice.
fn known_taxes(offer: &Offer, taxes: &[Id], reader: &mut Reader) {
    reader.each("taxes", taxes, |tax, reader| reference(reader, tax, Target::of(offer.tax(tax))));
    unique(reader, "taxes", taxes.iter());
}

/// The prices of a line: dated ones in a sensible order, a reduction that is one.
pub(super) fn check_unit_price(price: &UnitPrice, offer: &Offer, reader: &mut Reader) {
    if price.per.is_some_and(|per| per.value() <= rust_decimal::Decimal::ZERO) {
        contradiction(reader, "per", "a price for nothing", "let `per` be more than 0");
    }
    let mut begins: BTreeSet<Instant> = BTreeSet::new();
    reader.each("next", &price.next, |next, reader| {
        if next.from <= offer.valid_from || next.from >= offer.valid_until {
            let help = "let `from` lie between `validFrom` and `validUntil` of the offer";
            contradiction(reader, "from", "a price that never follows", help);
        }
        if !begins.insert(next.from) {
            contradiction(reader, "from", "two prices from the same moment", "keep one of them");
        }
    });
    if let Some(prior) = &price.prior {
        reader.within("prior", |reader| check_prior(prior, price, offer, reader));
    }
}

fn check_prior(prior: &PriorPrice, price: &UnitPrice, offer: &Offer, reader: &mut Reader) {
    let present = price.amount_at(offer.valid_from).exact();
    let Some(computed) = reduction(prior.amount.exact(), present) else {
        let help = "state the lowest price of the thirty days before the reduction, or leave `prior` out";
        return contradiction(reader, "amount", "a reduction to a price that is not lower", help);
    };
    if prior.percent.is_some_and(|stated| stated.exact() != computed) {
        let help = format!("it is {computed}: the whole percents of the reduction, cut down");
        contradiction(reader, "percent", "a reduction that is not the one computed", &help);
    }
    if prior.reduced_since.is_some_and(|since| since > offer.valid_from) {
        contradiction(
            reader,
            "reducedSince",
            "a reduction that has not begun",
            "give the price from then on as `next`",
        );
    }
    if !prior.history.is_empty() {
        check_history(prior, reader);
    }
}

/// The prior price is the lowest one of the thirty days before the reduction.
fn check_history(prior: &PriorPrice, reader: &mut Reader) {
    match lowest_in_thirty_days(prior) {
        None => {
            let help = "give `reducedSince`, and the prices of the thirty days before it";
            contradiction(reader, "history", "a history that does not reach to the reduction", help);
        }
        Some(lowest) if lowest.exact() != prior.amount.exact() => {
            let help = format!("the lowest price of the thirty days before the reduction was {lowest}");
            contradiction(reader, "amount", "a prior price that was not the lowest", &help);
        }
        Some(_) => {}
    }
}

/// The discounts and charges of a line.
pub(super) fn check_line_prices(offer: &Offer, line: &Line, reader: &mut Reader) {
    if line.plan.is_some() && !(line.discounts.is_empty() && line.charges.is_empty()) {
        let name = if line.discounts.is_empty() { "charges" } else { "discounts" };
        let help = "state what each phase costs in `phases`, with everything on and off it";
        contradiction(reader, name, "a plan's prices stand in its phases", help);
    }
    reader.each("discounts", &line.discounts, check_line_discount);
    reader.each("charges", &line.charges, |charge, reader| {
        if charge.percent.is_some() == charge.amount.is_some() {
            not_exactly_one(reader, "percent", "amount");
        }
        check_tax_list(offer, TaxList::ids_of(charge.taxes.as_ref()), reader);
        if charge.taxes.is_some() && charge.taxable.is_some() {
            let help = "keep one of the two; an empty list of `taxes` is outside the tax base";
            contradiction(reader, "taxable", "own taxes, and whether the line's are on it", help);
        }
    });
}

/// A discount on a line or charge is either a share or an amount.
pub(super) fn check_line_discount(discount: &LineDiscount, reader: &mut Reader) {
    if discount.percent.is_some() == discount.amount.is_some() {
        not_exactly_one(reader, "percent", "amount");
    }
}
