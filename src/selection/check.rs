//! What a selection names that its offer does not have.

use super::Selection;
use crate::offer::{BasketLine, Offer};
use crate::shape::{Id, Problem, ProblemCode, Reader};

/// Every reference of a selection to nothing, at its place.
pub fn unknown_parts(offer: &Offer, selection: &Selection) -> Vec<Problem> {
    let mut reader = Reader::default();
    reader.each("lines", &selection.lines, |chosen, reader| check_line(offer, chosen, reader));
    let delivery = selection.delivery.as_ref();
    check(&mut reader, "delivery", delivery, |id| offer.delivery_method(id).is_some());
    check(&mut reader, "payment", selection.payment.as_ref(), |id| offer.payment_method(id).is_some());
    reader.each("charges", selection.charges.as_deref().unwrap_or_default(), |id, reader| {
        if offer.optional_charge(id).is_none() {
            let message = format!("the offer has no optional charge `{id}`");
            reader.refuse(ProblemCode::UnknownReference, message, "choose from the offer");
        }
    });
    if let Some(code) = selection.voucher_code.as_ref().filter(|code| offer.discount_of_code(code).is_none()) {
        let message = format!("the offer has no discount for the code `{code}`");
        reader.within("voucherCode", |reader| {
            reader.refuse(ProblemCode::UnknownReference, message, "leave it out, or use a code of the offer");
        });
    }
    reader.into_problems()
}

fn check(reader: &mut Reader, name: &str, id: Option<&Id>, is_known: impl Fn(&Id) -> bool) {
    if let Some(id) = id.filter(|id| !is_known(id)) {
        let message = format!("the offer has no `{id}` to choose");
        reader.within(name, |reader| reader.refuse(ProblemCode::UnknownReference, message, "choose from the offer"));
    }
}

fn check_line(offer: &Offer, chosen: &BasketLine, reader: &mut Reader) {
    let line = offer.line(&chosen.line);
    check(reader, "line", Some(&chosen.line), |_| line.is_some());
    let Some(line) = line else { return };
    reader.each("options", &chosen.options, |option, reader| {
        let group = line.option(&option.option);
        check(reader, "option", Some(&option.option), |_| group.is_some());
        if let Some(group) = group {
            check(reader, "choice", Some(&option.choice), |choice| group.choice(choice).is_some());
        }
    });
}
