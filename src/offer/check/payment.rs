//! How goods are delivered, how the order is paid, and how the payable amount is rounded.

use super::prices::{check_increment, check_tax_list};
use super::refusals::{Target, contradiction, not_exactly_one, reference};
use crate::offer::{
    DeliveryKind, Instalments, Offer, PayableRounding, PaymentDue, PaymentKind, PaymentMethod, TaxList,
};
use crate::shape::Reader;

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
        reader.within("instalments", |reader| check_instalments(instalments, reader));
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
