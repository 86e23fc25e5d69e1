//! The offer as a whole: its time, its languages, and ids that stand twice.

use super::refusals::{contradiction, unique};
use crate::offer::{Line, Offer, Rule};
use crate::shape::{Id, Reader};

/// Its time, its languages, and that there is a way to pay and to deliver.
pub(super) fn check_document(offer: &Offer, reader: &mut Reader) {
    if offer.valid_from >= offer.valid_until {
        contradiction(reader, "validUntil", "the offer ends before it begins", "put `validUntil` after `validFrom`");
    }
    if offer.languages.is_empty() {
        contradiction(reader, "languages", "the offer has no language", "name at least one");
    }
    if offer.payment.is_empty() {
        contradiction(reader, "payment", "there is no way to pay", "add a payment method");
    }
    let needs_delivery = offer.lines.iter().any(Line::is_delivered);
    if needs_delivery && offer.delivery.is_empty() {
        contradiction(reader, "delivery", "there are goods, but no delivery", "add a delivery method");
    }
    if needs_delivery && offer.ships_to.is_empty() {
        contradiction(reader, "shipsTo", "there are goods, but no country to send them to", "name the countries");
    }
}

/// No id stands twice in a list.
pub(super) fn check_ids(offer: &Offer, reader: &mut Reader) {
    unique(reader, "taxes", offer.taxes.iter().map(|tax| &tax.id));
    unique(reader, "lines", offer.lines.iter().map(|line| &line.id));
    unique(reader, "rules", offer.rules.iter().map(Rule::id));
    unique(reader, "delivery", offer.delivery.iter().map(|method| &method.id));
    unique(reader, "charges", offer.charges.iter().map(|charge| &charge.id));
    unique(reader, "discounts", offer.discounts.iter().map(|discount| &discount.id));
    unique(reader, "prepaid", offer.prepaid.iter().map(|prepaid| &prepaid.id));
    unique(reader, "payment", offer.payment.iter().map(|method| &method.id));
    unique(reader, "policies", offer.policies.iter().map(|policy| &policy.id));
    unique(reader, "declarations", offer.declarations.iter().map(|declaration| &declaration.id));
    unique(reader, "purposes", offer.purposes.iter().map(|purpose| &purpose.id));
    unique(reader, "promises", offer.promises.iter().flatten().map(|promise| &promise.id));
    let basket: Vec<&Id> = offer.basket.iter().map(|entry| &entry.line).collect();
    unique(reader, "basket", basket.into_iter());
}
