//! The basket: what is bought, in which quantity and variant.

use super::basket_line::basket_line;
use super::extras;
use crate::checkout::{Command, Notice};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::button::button;
use crate::view::control::problem::errors_at;
use crate::view::frame::{Action, Frame};

/// The lines of the basket; before them what was just removed, and what is wrong with the basket as a whole;
/// after them what can be added to the order.
pub fn view(frame: &Frame<'_>) -> Vec<Element> {
    let chosen = frame.state.selection.lines.iter();
    let lines = chosen.filter_map(|chosen| Some(basket_line(frame, chosen, frame.offer.line(&chosen.line)?)));
    let lines: Vec<Element> = lines.collect();
    let mut content = Vec::new();
    content.extend(removed(frame));
    content.extend(errors_at(frame, "basket"));
    if lines.is_empty() {
        content.push(element("p").class("up-empty").key("empty").text(frame.say(Message::BasketEmpty)));
    } else {
        content.push(element("ul").class("up-lines").key("lines").children(lines));
        content.extend(extras::of_order(frame));
    }
    content
}

/// The result of the step in one line: how many products.
pub fn result(frame: &Frame<'_>) -> String {
    frame.texts.say_count(Message::BasketResult, frame.state.selection.lines.len())
}

/// What was removed last, with a way to put it back.
fn removed(frame: &Frame<'_>) -> Option<Element> {
    let Some(Notice::Removed { line }) = frame.state.notice() else { return None };
    let title = frame.texts.wording(&frame.offer.line(&line.line)?.title);
    let undo = Action::Do(Command::AddLine { line: line.line.clone() });
    Some(
        element("p")
            .class("up-note")
            .key("removed")
            .attribute("role", "status")
            .text(frame.texts.say_with(Message::BasketRemoved, &[("product", title)]))
            .text(" ")
            .child(button("up-link", frame.say(Message::BasketPutBack), undo)),
    )
}
