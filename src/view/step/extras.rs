//! Optional charges: a donation, insurance, gift wrap. Each has a box that is empty until the consumer ticks it.

use crate::checkout::Command;
use crate::offer::Charge;
use crate::text::Message;
use crate::tree::Element;
use crate::view::control::group::fieldset;
use crate::view::control::radio::Card;
use crate::view::frame::{Action, Frame};
use crate::view::quote::open_charges::collected;

/// Those that come with every order.
pub fn of_order(frame: &Frame<'_>) -> Option<Element> {
    extras(frame, |charge| charge.delivery.is_empty())
}

/// Those that come with the chosen way of delivery alone.
pub fn of_delivery(frame: &Frame<'_>) -> Option<Element> {
    let chosen = frame.state.selection.delivery.as_ref();
    extras(frame, |charge| !charge.delivery.is_empty() && charge.goes_with(chosen))
}

fn extras(frame: &Frame<'_>, here: impl Fn(&Charge) -> bool) -> Option<Element> {
    let optional = frame.offer.charges.iter().filter(|charge| charge.is_optional() && here(charge));
    let cards: Vec<Element> = optional.map(|charge| card(frame, charge)).collect();
    (!cards.is_empty()).then(|| fieldset(frame, "extras", frame.say(Message::ExtrasLegend), cards))
}

/// One with its price, what must be known about it, and who collects it where that is not the shop with the order.
fn card(frame: &Frame<'_>, charge: &Charge) -> Element {
    let mut lines: Vec<String> = charge.note.iter().map(|note| frame.texts.wording(note).to_owned()).collect();
    if !charge.is_in_total() {
        lines.extend(collected(frame, charge));
    }
    let chosen = frame.state.selection.has_charge(&charge.id);
    let price = charge.amount.map(|amount| frame.texts.price(amount, frame.offer.currency));
    let card = Card {
        group: None,
        place: format!("extra-{}", charge.id),
        title: frame.texts.wording(&charge.title).to_owned(),
        price: price.map(|amount| frame.texts.say_with(Message::PaymentFee, &[("amount", &amount)])),
        lines,
        chosen,
        action: Action::Do(Command::ChooseCharge { charge: charge.id.clone(), chosen: !chosen }),
    };
    card.view(frame)
}
