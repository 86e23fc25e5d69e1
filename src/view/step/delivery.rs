//! The delivery: all ways side by side, and where it goes.

use super::address::address;
use super::extras;
use crate::checkout::Command;
use crate::money::Money;
use crate::offer::{DeliveryMethod, PromiseTopic};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::group::fieldset;
use crate::view::control::radio::Card;
use crate::view::frame::{Action, Frame};
use crate::view::phrase::address::address_lines;
use crate::view::phrase::charge::charges_of_way;
use crate::view::phrase::delivery::{conditions, goods_value, price};
use crate::view::statement::promise::promises;

/// The methods, where the selection is delivered; the address, where one is needed.
pub fn view(frame: &Frame<'_>) -> Vec<Element> {
    let mut content = Vec::new();
    if frame.needs.delivery {
        let methods = frame.offer.delivery.iter().map(|method| method_card(frame, method)).collect();
        content.push(fieldset(frame, "delivery", frame.say(Message::DeliveryLegend), methods));
        content.extend(extras::of_delivery(frame));
        content.extend(free_hint(frame));
        content.extend(promises(frame, &[PromiseTopic::Delivery]));
    }
    if frame.needs.address {
        content.extend(address(frame));
    }
    content
}

/// The result of the step in one line: method and address.
pub fn result(frame: &Frame<'_>) -> String {
    let method = frame.state.selection.delivery.as_ref().and_then(|id| frame.offer.delivery_method(id));
    let method = method.filter(|_| frame.needs.delivery).map(|method| frame.texts.wording(&method.title).to_owned());
    let address = frame.needs.address.then(|| address_lines(frame).join(", ")).filter(|line| !line.is_empty());
    method.into_iter().chain(address).collect::<Vec<_>>().join(" – ")
}

/// A method with its price and its conditions.
fn method_card(frame: &Frame<'_>, method: &DeliveryMethod) -> Element {
    let mut lines = conditions(frame, method);
    lines.extend(charges_of_way(frame, method));
    let card = Card {
        group: Some("delivery-method"),
        place: format!("delivery-{}", method.id),
        title: frame.texts.wording(&method.title).to_owned(),
        price: price(frame, method).map(|price| frame.texts.money(price)),
        lines,
        chosen: frame.state.selection.delivery.as_ref() == Some(&method.id),
        action: Action::Do(Command::ChooseDelivery { method: method.id.clone() }),
    };
    card.view(frame)
}

/// What is missing for free delivery, for the method with the lowest threshold; nothing once it is reached.
fn free_hint(frame: &Frame<'_>) -> Option<Element> {
    let thresholds = frame.offer.delivery.iter().filter_map(|method| Some((method, method.free_from?)));
    let (method, threshold) = thresholds.min_by_key(|(_, threshold)| *threshold)?;
    let goods = goods_value(frame, method)?;
    let missing = Money::new(threshold.value(), frame.offer.currency).minus(goods).ok()?;
    if missing.amount().is_sign_negative() || missing.is_zero() {
        return None;
    }
    let (amount, title) = (frame.texts.money(missing), frame.texts.wording(&method.title));
    let text = frame.texts.say_with(Message::DeliveryFreeFrom, &[("amount", &amount), ("method", title)]);
    Some(element("p").class("up-note").key("free").text(text))
}
