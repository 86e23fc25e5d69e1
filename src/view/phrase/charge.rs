//! What is said of charges that may come with the order.

use crate::offer::{Charge, DeliveryMethod};
use crate::text::{Message, Texts};
use crate::view::frame::Frame;

/// An amount as far as it is known: exact, between two bounds, from one, up to one, or not at all. The three are the
/// amount, the least and the most, each as it is shown.
pub fn known_amount(texts: Texts<'_>, known: [Option<String>; 3]) -> String {
    match known {
        [Some(amount), _, _] => amount,
        [None, Some(least), Some(most)] => {
            texts.say_with(Message::OpenChargeRange, &[("least", &least), ("most", &most)])
        }
        [None, Some(least), None] => texts.say_with(Message::OpenChargeFrom, &[("least", &least)]),
        [None, None, Some(most)] => texts.say_with(Message::OpenChargeUpTo, &[("most", &most)]),
        [None, None, None] => texts.say(Message::OpenChargeUnknown),
    }
}

/// The unavoidable charges that come with one way of delivery and not with every one, so that they are seen before it is
/// chosen: `Handling: €2.00`.
pub fn charges_of_way<'f>(frame: &'f Frame<'_>, method: &'f DeliveryMethod) -> impl Iterator<Item = String> + 'f {
    let brought = |charge: &&Charge| !charge.is_optional() && charge.delivery.contains(&method.id);
    frame.offer.charges.iter().filter(brought).map(|charge| {
        let known = [charge.amount, charge.least, charge.most];
        let known = known.map(|price| Some(frame.texts.price(price?, frame.offer.currency)));
        format!("{}: {}", frame.texts.wording(&charge.title), known_amount(frame.texts, known))
    })
}
