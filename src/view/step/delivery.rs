//! The delivery: all ways side by side, and where it goes.

use super::details::{field_view, why};
use crate::checkout::Command;
use crate::money::Money;
use crate::offer::{DeliveryKind, DeliveryMethod, PromiseTopic};
use crate::party::Field;
use crate::quote::{delivered_value, delivery_price};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::widgets::{RadioCard, errors_view, fieldset};
use crate::view::frame::{Action, Frame};
use crate::view::statement::promise::promises;

/// The methods and the address.
pub fn view(frame: &Frame<'_>) -> Vec<Element> {
    let mut content = Vec::new();
    if frame.needs.delivery {
        let methods = frame.offer.delivery.iter().map(|method| method_view(frame, method)).collect();
        content.push(fieldset(frame, "delivery", frame.say(Message::DeliveryLegend), methods));
        content.extend(free_hint(frame));
        content.extend(promises(frame, &[PromiseTopic::Delivery]));
    }
    if frame.needs.address {
        content.push(element("h3").class("up-subtitle").key("where").text(frame.say(Message::DeliveryWhere)));
        content.push(why(frame, "why", Message::DeliveryWhy));
        content.extend(frame.needs.address_fields().into_iter().map(|field| match field {
            Field::Country => country_view(frame),
            field => field_view(frame, field),
        }));
    }
    content
}

/// The result of the step in one line.
pub fn result(frame: &Frame<'_>) -> String {
    let method = frame.state.selection.delivery.as_ref().and_then(|id| frame.offer.delivery_method(id));
    let method = method.filter(|_| frame.needs.delivery).map(|method| frame.texts.wording(&method.title).to_owned());
    let address = frame.needs.address.then(|| address_lines(frame).join(", ")).filter(|line| !line.is_empty());
    method.into_iter().chain(address).collect::<Vec<_>>().join(" – ")
}

/// The address, line by line.
pub fn address_lines(frame: &Frame<'_>) -> Vec<String> {
    let get = |field: Field| frame.state.party.get(field).trim().to_owned();
    let town = format!("{} {}", get(Field::PostalCode), get(Field::City)).trim().to_owned();
    let country = get(Field::Country);
    let country = if country.is_empty() { country } else { frame.texts.country(&country) };
    [get(Field::Street), town, country].into_iter().filter(|part| !part.is_empty()).collect()
}

/// When a method delivers: from and to, in words.
pub fn window(frame: &Frame<'_>, method: &DeliveryMethod) -> String {
    let from = frame.today.plus_working_days(method.earliest_days);
    let to = frame.today.plus_working_days(method.latest_days);
    let (first, last) = (frame.texts.weekday(from), frame.texts.weekday(to));
    let message = match (method.kind, from == to) {
        (DeliveryKind::PickUp, _) => return frame.texts.say_with(Message::DeliveryReady, &[("date", &last)]),
        (DeliveryKind::Ship, true) => return frame.texts.say_with(Message::DeliveryOn, &[("date", &first)]),
        (DeliveryKind::Ship, false) => Message::DeliveryBetween,
    };
    frame.texts.say_with(message, &[("from", &first), ("to", &last)])
}

/// What a method costs for this basket.
fn price(frame: &Frame<'_>, method: &DeliveryMethod) -> Option<Money> {
    let goods = delivered_value(frame.offer, &frame.quote.ok()?.lines).ok()?;
    Some(delivery_price(frame.offer, method, goods))
}

/// The least and the most that delivery can cost, while none is chosen.
pub fn price_range(frame: &Frame<'_>) -> Option<(Money, Money)> {
    let prices = || frame.offer.delivery.iter().filter_map(|method| price(frame, method));
    let least = prices().min_by_key(|price| price.amount())?;
    Some((least, prices().max_by_key(|price| price.amount())?))
}

fn method_view(frame: &Frame<'_>, method: &DeliveryMethod) -> Element {
    let mut lines = vec![window(frame, method)];
    lines.extend(method.place.as_ref().map(|place| frame.texts.wording(place).to_owned()));
    lines.extend(method.carrier.as_ref().map(|carrier| {
        let message = if method.tracked { Message::DeliveryTracked } else { Message::DeliveryUntracked };
        frame.texts.say_with(message, &[("carrier", carrier)])
    }));
    let card = RadioCard {
        group: "delivery-method".to_owned(),
        place: format!("delivery-{}", method.id),
        title: frame.texts.wording(&method.title).to_owned(),
        price: price(frame, method).map(|price| frame.texts.money(price)),
        lines,
        chosen: frame.state.selection.delivery.as_ref() == Some(&method.id),
        action: Action::Do(Command::ChooseDelivery { method: method.id.clone() }),
    };
    card.view(frame)
}

/// What is missing for free delivery.
fn free_hint(frame: &Frame<'_>) -> Option<Element> {
    let goods = delivered_value(frame.offer, &frame.quote.ok()?.lines).ok()?;
    let thresholds = frame.offer.delivery.iter().filter_map(|method| Some((method, method.free_from?)));
    let (method, threshold) = thresholds.min_by_key(|(_, threshold)| *threshold)?;
    let missing = Money::new(threshold.value(), frame.offer.currency).minus(goods).ok()?;
    let title = frame.texts.wording(&method.title);
    if missing.amount().is_sign_negative() || missing.is_zero() {
        return None;
    }
    let amount = frame.texts.money(missing);
    let text = frame.texts.say_with(Message::DeliveryFreeFrom, &[("amount", &amount), ("method", title)]);
    Some(element("p").class("up-note").key("free").text(text))
}

fn country_view(frame: &Frame<'_>) -> Element {
    let id = frame.id("field-country");
    let chosen = frame.state.party.get(Field::Country);
    let nothing = element("option").attribute("value", "").chosen(chosen.is_empty());
    let nothing = nothing.text(frame.say(Message::FieldCountryChoose));
    let countries = frame.offer.ships_to.iter().map(|country| {
        let code = country.code();
        element("option").attribute("value", code).chosen(chosen == code).text(frame.texts.country(code))
    });
    let errors = errors_view(frame, "field-country");
    let select = element("select")
        .class("up-input")
        .id(&id)
        .attribute("autocomplete", "country")
        .flag("required", true)
        .attribute_if("aria-describedby", errors.is_some().then(|| format!("{id}-error")))
        .attribute_if("aria-invalid", errors.is_some().then(|| "true".to_owned()))
        .value(chosen)
        .on(Action::Field(Field::Country))
        .child(nothing)
        .children(countries);
    let label = element("label").class("up-label").attribute("for", &id).text(frame.say(Message::FieldCountry));
    let mark = element("span").class("up-mark").text(frame.say(Message::FieldRequired));
    element("div")
        .class("up-field")
        .key("field-country")
        .child(label.text(" ").child(mark))
        .child(select)
        .children(errors)
}
