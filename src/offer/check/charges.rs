//! Charges and discounts of the order.

use super::prices::{check_line_discount, check_tax_list};
use super::refusals::{Target, check_reference, contradiction, not_exactly_one, reference};
use crate::offer::{Allocation, Charge, ChargeTaxRule, ChargeUnits, Discount, DiscountRule, Offer, TaxList};
use crate::shape::{ProblemCode, Reader};
use std::collections::BTreeSet;

/// Each charge.
pub(super) fn check_charges(offer: &Offer, reader: &mut Reader) {
    reader.each("charges", &offer.charges, |charge, reader| check_charge(offer, charge, reader));
}

/// Each discount, and that no two have one code.
pub(super) fn check_discounts(offer: &Offer, reader: &mut Reader) {
    reader.each("discounts", &offer.discounts, |discount, reader| check_discount(offer, discount, reader));
    check_codes(offer, reader);
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
    if charge.is_optional() && charge.amount.is_none() {
        let help = "state its `amount`, so that it can be agreed to";
        contradiction(reader, "amount", "a charge to choose, of which the price is not known", help);
    }
    if charge.is_optional() && charge.reason.is_some() {
        let help = "keep one of `optional` and `reason`; what it is for stands in `note`";
        contradiction(reader, "reason", "a charge to choose, and why everybody pays it", help);
    }
    reader.each("discounts", &charge.discounts, check_line_discount);
    if let Some(per) = &charge.per {
        reader.within("per", |reader| check_units(offer, per, reader));
    }
    reader.each("delivery", &charge.delivery, |method, reader| {
        reference(reader, method, Target::of(offer.delivery_method(method)));
    });
}

/// What a charge is counted by.
fn check_units(offer: &Offer, per: &ChargeUnits, reader: &mut Reader) {
    reader.each("lines", &per.lines, |line, reader| reference(reader, line, Target::of(offer.line(line))));
    if per.lines.is_empty() {
        contradiction(reader, "lines", "a charge for each unit of nothing", "name the lines, or leave `per` out");
    }
    if per.times.is_some_and(|times| times.value().is_zero()) {
        contradiction(reader, "times", "a charge that counts no time", "let `times` be more than 0");
    }
}

fn check_discount(offer: &Offer, discount: &Discount, reader: &mut Reader) {
    if discount.percent.is_some() == discount.amount.is_some() {
        not_exactly_one(reader, "percent", "amount");
    }
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
    check_targets(offer, discount, reader);
    if let Some(allocation) = &discount.allocation {
        reader.within("allocation", |reader| check_allocation(offer, discount, allocation, reader));
    }
}

/// What a discount is on: it exists, is part of the total, and is not charged again.
fn check_targets(offer: &Offer, discount: &Discount, reader: &mut Reader) {
    reader.each("targets", &discount.targets, |line, reader| {
        let sent_with = || offer.charge(line).map(|_| ()).or(offer.delivery_method(line).map(|_| ()));
        reference(reader, line, Target::of(offer.line(line).map(|_| ()).or_else(sent_with)));
        if offer.line(line).is_none() && offer.charge(line).is_some_and(|charge| !charge.is_in_total()) {
            let help = "leave it out, or state the lower charge".to_owned();
            let message = format!("the total does not contain `{line}`, so nothing is taken off it");
            reader.refuse(ProblemCode::Contradiction, message, help);
        }
        if offer.line(line).is_some_and(|line| line.plan.is_some()) {
            let help = "state a lower price as a phase of the plan".to_owned();
            reader.refuse(
                ProblemCode::Contradiction,
                format!("`{line}` is charged again, so it is not discounted"),
                help,
            );
        }
    });
}

/// How a discount is shared out.
fn check_allocation(offer: &Offer, discount: &Discount, allocation: &Allocation, reader: &mut Reader) {
    reader.each("caps", &allocation.caps, |cap, reader| {
        let sent_with = offer.charge(&cap.of).map(|_| ()).or(offer.delivery_method(&cap.of).map(|_| ()));
        let target = Target::of(offer.line(&cap.of).map(|_| ()).or(sent_with));
        check_reference(reader, "of", &cap.of, target);
    });
    let weights = &allocation.weight_list;
    let for_targets_alone = !discount.targets.is_empty() && discount.include_charges != Some(true);
    if !weights.is_empty() && for_targets_alone && weights.len() != discount.targets.len() {
        contradiction(reader, "weightList", "not one weight for each target", "give as many weights as `targets`");
    }
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
