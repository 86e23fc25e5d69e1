//! The quantity of a line: typed, or changed by a step at a time.

use crate::checkout::Command;
use crate::money::Quantity;
use crate::offer::{BasketLine, Line};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::label::described;
use crate::view::control::problem::errors_at;
use crate::view::control::sign::heard;
use crate::view::frame::{Action, Frame};

/// The field between its two buttons. It shows what was typed until the consumer leaves it, then the quantity that holds.
pub fn quantity_field(frame: &Frame<'_>, chosen: &BasketLine, line: &Line) -> Element {
    let place = format!("quantity-{}", line.id);
    let id = frame.id(&place);
    let errors = errors_at(frame, &place);
    let unit = frame.texts.unit(line.quantity.unit);
    let typed = frame.state.typed_quantity(&line.id);
    let shown =
        typed.map_or_else(|| frame.texts.number(chosen.quantity.value().normalize()), |typed| typed.text.0.clone());
    let input = element("input")
        .class("up-input up-quantity-input")
        .id(&id)
        .attribute("type", "text")
        .attribute("inputmode", "decimal")
        .attribute("autocomplete", "off");
    let input = described(input, &id, None, errors.as_ref()).value(shown).on(Action::Quantity(line.id.clone()));
    let label = element("label")
        .class("up-label")
        .attribute("for", &id)
        .text(frame.texts.say_with(Message::QuantityLabel, &[("unit", &unit)]))
        .child(heard(format!(" – {}", frame.texts.wording(&line.title))));
    let stepper = element("div")
        .class("up-stepper")
        .child(step_button(frame, chosen, line, Direction::Less))
        .child(input)
        .child(step_button(frame, chosen, line, Direction::More));
    element("div").class("up-field up-quantity").key(place).child(label).child(stepper).children(errors)
}

/// Which way a button changes the quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Less,
    More,
}

/// The next quantity in a direction; `None` beyond the least or the most of the line.
fn next(chosen: &BasketLine, line: &Line, direction: Direction) -> Option<Quantity> {
    let present = chosen.quantity.value();
    let next = match direction {
        Direction::Less => present - line.step(),
        Direction::More => present + line.step(),
    };
    let most = line.quantity.maximum.map(Quantity::value);
    let within = next >= line.minimum() && most.is_none_or(|most| next <= most);
    Quantity::new(next.normalize()).filter(|_| within)
}

/// The button for one step. At the end of the range it keeps its place and its focus, and does nothing.
fn step_button(frame: &Frame<'_>, chosen: &BasketLine, line: &Line, direction: Direction) -> Element {
    let (key, sign, message) = match direction {
        Direction::Less => ("less", "−", Message::QuantityLess),
        Direction::More => ("more", "+", Message::QuantityMore),
    };
    let next = next(chosen, line, direction);
    let quantity = next.unwrap_or(chosen.quantity);
    let amount = frame.texts.quantity(quantity, line.quantity.unit);
    let title = frame.texts.wording(&line.title);
    element("button")
        .class("up-step-button")
        .key(key)
        .attribute("type", "button")
        .attribute("aria-label", frame.texts.say_with(message, &[("quantity", &amount), ("product", title)]))
        .state_if("aria-disabled", next.is_none())
        .on(Action::Do(Command::SetQuantity { line: line.id.clone(), quantity }))
        .child(element("span").attribute("aria-hidden", "true").text(sign))
}
