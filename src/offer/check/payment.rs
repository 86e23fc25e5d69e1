//! How goods are delivered, how the order is paid, and how the payable amount is rounded.

use super::prices::{check_increment, check_tax_list};
use super::refusals::{Target, contradiction, not_exactly_one, reference};
use crate::offer::{
    DeliveryKind, Instalments, Offer, PayableRounding, PaymentDue, PaymentKind, PaymentMethod, TaxList,
};
use crate::shape::{ProblemCode, Reader};

/// Each way of delivery.
pub(super) fn check_delivery(offer: &Offer, reader: &mut Reader) {
    reader.each("delivery", &offer.delivery, |method, reader| {
        check_tax_list(offer, method.taxes.ids(), reader);
        if method.earliest_days > method.latest_days {
            contradiction(reader, "latestDays", "the latest arrival is before the earliest", "swap them");
        }
    });
}

/// How the payable amount is rounded.
pub(super) fn check_payable_rounding(offer: &Offer, reader: &mut Reader) {
    if let Some(rounding) = &offer.payable_rounding {
        reader.within("payableRounding", |reader| check_payable_rule(offer, rounding, reader));
    }
}

fn check_payable_rule(offer: &Offer, rounding: &PayableRounding, reader: &mut Reader) {
    if rounding.increment.is_some() == rounding.amount.is_some() {
        not_exactly_one(reader, "increment", "amount");
    }
    check_increment(rounding.increment, reader);
    reader.each("payment", &rounding.payment, |method, reader| {
        reference(reader, method, Target::of(offer.payment_method(method)));
    });
}

/// Each way to pay.
pub(super) fn check_payment(offer: &Offer, reader: &mut Reader) {
    reader.each("payment", &offer.payment, |method, reader| check_method(offer, method, reader));
}

fn check_method(offer: &Offer, method: &PaymentMethod, reader: &mut Reader) {
    let taxes = TaxList::ids_of(method.taxes.as_ref());
    check_tax_list(offer, taxes, reader);
    if (method.fee.is_some() || method.fee_percent.is_some()) && method.taxes.is_none() {
        contradiction(reader, "fee", "a fee without a tax", "name the `taxes` on the fee; an empty list for none");
    }
    if (method.kind == PaymentKind::Transfer) != method.transfer.is_some() {
        let help = "give `transfer` for the kind `transfer`, and only there";
        contradiction(reader, "transfer", "a transfer in advance needs an account", help);
    }
    check_due(offer, method, reader);
    if let Some(instalments) = &method.instalments {
        reader.within("instalments", |reader| {
            check_instalments(instalments, reader);
            check_instalment_lines(offer, instalments, reader);
        });
    }
}

/// When the method falls due: told once, and only what the offer's ways of delivery can keep.
fn check_due(offer: &Offer, method: &PaymentMethod, reader: &mut Reader) {
    let Some(due) = &method.due else { return };
    if method.transfer.is_some() {
        contradiction(reader, "due", "two times to pay", "leave `due` out: `transfer` has its `days`");
    }
    if method.instalments.is_some() {
        contradiction(reader, "due", "two times to pay", "leave `due` out: the instalments have their days");
    }
    let delivers = |kind| offer.delivery.iter().any(|method| method.kind == kind);
    if matches!(due, PaymentDue::OnPickUp {}) && !delivers(DeliveryKind::PickUp) {
        contradiction(reader, "due", "nothing can be picked up", "offer a `delivery` of the kind `pick-up`");
    }
    if matches!(due, PaymentDue::OnDelivery {}) && !delivers(DeliveryKind::Ship) {
        contradiction(reader, "due", "nothing is delivered", "offer a `delivery` of the kind `ship`");
    }
}

/// The lines that are paid in parts: they exist, and are charged once.
fn check_instalment_lines(offer: &Offer, instalments: &Instalments, reader: &mut Reader) {
    let Some(lines) = &instalments.lines else { return };
    if lines.is_empty() {
        contradiction(reader, "lines", "parts of nothing", "name the lines, or leave `lines` out for everything");
    }
    reader.each("lines", lines, |line, reader| {
        reference(reader, line, Target::of(offer.line(line)));
        if offer.line(line).is_some_and(|line| line.plan.is_some()) {
            let message = format!("`{line}` is charged again, so it is not paid in parts");
            reader.refuse(ProblemCode::Contradiction, message, "name lines with a `price`".to_owned());
        }
    });
    if offer.totals_are_stated == Some(true) {
        let help = "leave `lines` out: a tax service does not say what single lines come to";
        contradiction(reader, "lines", "parts of single lines, whose totals nobody states", help);
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
