//! What in the prices of an offer cannot be meant: contradictions, references to nothing, reductions that are none.

use super::check::{contradiction, known_taxes, one_of_two, reference};
use super::reduction::{lowest_in_thirty_days, reduction};
use super::{
    Charge, ChargeTaxRule, Discount, DiscountRule, Instalments, Line, LineDiscount, Offer, PayableRounding,
    PaymentKind, PaymentMethod, PriorPrice, Rounding, Tax, TaxBasis, TaxList, UnitPrice,
};
use crate::calendar::Instant;
use crate::money::{Exact, Price};
use crate::shape::{Id, ProblemCode, Reader};
use std::collections::BTreeSet;

/// Checks everything that a quote is computed from.
pub(super) fn check_prices(offer: &Offer, reader: &mut Reader) {
    if let Some(rounding) = &offer.rounding {
        reader.within("rounding", |reader| check_rounding(rounding, reader));
    }
    reader.each("taxes", &offer.taxes, |tax, reader| check_tax(offer, tax, reader));
    reader.each("charges", &offer.charges, |charge, reader| check_charge(offer, charge, reader));
    reader.each("discounts", &offer.discounts, |discount, reader| check_discount(offer, discount, reader));
    check_codes(offer, reader);
    if let Some(rounding) = &offer.payable_rounding {
        reader.within("payableRounding", |reader| check_payable_rounding(offer, rounding, reader));
    }
    reader.each("payment", &offer.payment, |method, reader| check_payment(offer, method, reader));
}

fn check_rounding(rounding: &Rounding, reader: &mut Reader) {
    for (name, decimals) in [("decimals", rounding.decimals), ("amountDecimals", rounding.amount_decimals)] {
        if decimals.is_some_and(|decimals| decimals > 9) {
            contradiction(reader, name, "more decimals than any amount has", "use 0 to 9");
        }
    }
    check_increment(rounding.increment, reader);
}

fn check_increment(increment: Option<Price>, reader: &mut Reader) {
    if increment.is_some_and(|increment| increment.exact() <= Exact::ZERO) {
        contradiction(reader, "increment", "multiples of nothing", "let `increment` be more than 0, such as 0.05");
    }
}

fn check_tax(offer: &Offer, tax: &Tax, reader: &mut Reader) {
    reader.each("compoundOn", &tax.compound_on, |other, reader| {
        reference(reader, other, other != &tax.id && offer.tax(other).is_some());
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
    if Exact::sum(of_gross).is_ok_and(|sum| sum >= Exact::ONE) && listed().count() > 1 {
        contradiction(reader, "taxes", "taxes that are all of the price", "let `gross` rates stay below 1 together");
    }
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
    if prior.history.is_empty() {
        return;
    }
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
pub(super) fn check_line_prices(line: &Line, reader: &mut Reader) {
    if line.plan.is_some() && !(line.discounts.is_empty() && line.charges.is_empty()) {
        let name = if line.discounts.is_empty() { "charges" } else { "discounts" };
        let help = "state what each phase costs in `phases`, with everything on and off it";
        contradiction(reader, name, "a plan's prices stand in its phases", help);
    }
    reader.each("discounts", &line.discounts, check_line_discount);
    reader.each("charges", &line.charges, |charge, reader| {
        one_of_two(reader, ("percent", charge.percent.is_some()), ("amount", charge.amount.is_some()));
    });
}

fn check_line_discount(discount: &LineDiscount, reader: &mut Reader) {
    one_of_two(reader, ("percent", discount.percent.is_some()), ("amount", discount.amount.is_some()));
}

fn check_charge(offer: &Offer, charge: &Charge, reader: &mut Reader) {
    let taxes = TaxList::ids_of(charge.taxes.as_ref());
    check_tax_list(offer, taxes, reader);
    if charge.tax_rule == Some(ChargeTaxRule::WeightedByLines) && !taxes.is_empty() {
        contradiction(reader, "taxes", "own taxes, and the lines' average rate", "keep one of the two");
    }
    let ranged = charge.least.is_some() || charge.most.is_some();
    if charge.amount.is_some() && ranged {
        contradiction(reader, "amount", "an amount that is known, and a range", "keep one of the two");
    }
    if let (Some(least), Some(most)) = (charge.least, charge.most)
        && least.exact() > most.exact()
    {
        contradiction(reader, "most", "the most is below the least", "swap them");
    }
    if charge.amount.is_none() && !ranged && charge.note.is_none() {
        let help = "say in `note` when it arises and what it depends on";
        contradiction(reader, "note", "a charge of which nothing is known", help);
    }
    reader.each("discounts", &charge.discounts, check_line_discount);
    reader.each("delivery", &charge.delivery, |method, reader| {
        reference(reader, method, offer.delivery_method(method).is_some());
    });
}

fn check_discount(offer: &Offer, discount: &Discount, reader: &mut Reader) {
    one_of_two(reader, ("percent", discount.percent.is_some()), ("amount", discount.amount.is_some()));
    let taxes = TaxList::ids_of(discount.taxes.as_ref());
    check_tax_list(offer, taxes, reader);
    if !taxes.is_empty() && discount.apply != Some(DiscountRule::Separate) {
        contradiction(
            reader,
            "taxes",
            "own taxes of a discount that has those of its lines",
            "use `apply`: `separate`",
        );
    }
    if discount.amount.is_some() && discount.maximum.is_some() {
        contradiction(reader, "maximum", "a maximum for a fixed amount", "state the smaller of the two as `amount`");
    }
    reader.each("targets", &discount.targets, |line, reader| {
        reference(reader, line, offer.line(line).is_some());
        if offer.line(line).is_some_and(|line| line.plan.is_some()) {
            let help = "state a lower price as a phase of the plan".to_owned();
            reader.refuse(
                ProblemCode::Contradiction,
                format!("`{line}` is charged again, so it is not discounted"),
                help,
            );
        }
    });
    let Some(allocation) = &discount.allocation else { return };
    reader.within("allocation", |reader| {
        reader.each("caps", &allocation.caps, |cap, reader| {
            let known = offer.line(&cap.of).is_some() || offer.charge(&cap.of).is_some();
            reader.within("of", |reader| reference(reader, &cap.of, known));
        });
        if !allocation.weight_list.is_empty()
            && !discount.targets.is_empty()
            && discount.include_charges != Some(true)
            && allocation.weight_list.len() != discount.targets.len()
        {
            contradiction(reader, "weightList", "not one weight for each target", "give as many weights as `targets`");
        }
    });
}

/// Two discounts of one code would make the outcome depend on their order.
fn check_codes(offer: &Offer, reader: &mut Reader) {
    let mut seen = BTreeSet::new();
    reader.each("discounts", &offer.discounts, |discount, reader| {
        if let Some(digest) = discount.code_digest
            && !seen.insert(digest.to_string())
        {
            contradiction(reader, "codeDigest", "two discounts for one code", "give each its own code");
        }
    });
}

fn check_payable_rounding(offer: &Offer, rounding: &PayableRounding, reader: &mut Reader) {
    one_of_two(reader, ("increment", rounding.increment.is_some()), ("amount", rounding.amount.is_some()));
    check_increment(rounding.increment, reader);
    reader.each("payment", &rounding.payment, |method, reader| {
        reference(reader, method, offer.payment_method(method).is_some());
    });
}

fn check_payment(offer: &Offer, method: &PaymentMethod, reader: &mut Reader) {
    let taxes = TaxList::ids_of(method.taxes.as_ref());
    check_tax_list(offer, taxes, reader);
    if (method.fee.is_some() || method.fee_percent.is_some()) && method.taxes.is_none() {
        contradiction(reader, "fee", "a fee without a tax", "name the `taxes` on the fee; an empty list for none");
    }
    if (method.kind == PaymentKind::Transfer) != method.transfer.is_some() {
        let help = "give `transfer` for the kind `transfer`, and only there";
        contradiction(reader, "transfer", "a transfer in advance needs an account", help);
    }
    if let Some(instalments) = &method.instalments {
        reader.within("instalments", |reader| check_instalments(instalments, reader));
    }
}

fn check_instalments(instalments: &Instalments, reader: &mut Reader) {
    if !(2..=120).contains(&instalments.count) {
        contradiction(reader, "count", "not a number of instalments", "use 2 to 120");
    }
    if instalments.interval.count == 0 {
        contradiction(reader, "interval", "an interval of nothing", "let `count` be at least 1");
    }
    if instalments.cost.is_some() && instalments.cost_percent.is_some() {
        contradiction(reader, "cost", "the cost of the credit twice", "keep one of `cost` and `costPercent`");
    }
}
