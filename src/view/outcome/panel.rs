//! A panel in place of the steps, where the outcome is not known, or is not this tab's.

use crate::checkout::{Command, Order};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::button::button;
use crate::view::control::sign::icon;
use crate::view::frame::{Action, Frame};
use crate::view::quote::itemised::itemised;
use crate::view::statement::seller::seller;

/// The order was sent and no answer came: what that means, a way to ask again, whom to call, and the quote that was
/// ordered. Asking again sends the same attempt, so it cannot order twice.
pub fn unknown(frame: &Frame<'_>, order: &Order) -> Element {
    let attempt = frame.texts.say_with(Message::UnknownAttempt, &[("attempt", order.attempt.as_str())]);
    let retry = Action::Do(Command::Retry {});
    let retry = button("up-button up-button-primary", frame.say(Message::UnknownRetry), retry);
    let quote = element("section")
        .class("up-outcome-quote")
        .child(element("h3").class("up-subtitle").text(frame.say(Message::QuoteTitle)))
        .children(itemised(frame));
    panel(frame, Tone::Caution, Message::UnknownTitle)
        .child(element("p").class("up-lead").text(frame.say(Message::UnknownText)))
        .child(element("p").class("up-actions").child(retry))
        .child(element("p").class("up-muted").text(frame.say(Message::UnknownHelp)))
        .child(element("p").class("up-attempt").text(attempt))
        .child(seller(frame))
        .child(quote)
}

/// Another tab placed the order.
pub fn elsewhere(frame: &Frame<'_>, order_number: &str) -> Element {
    let text = frame.texts.say_with(Message::ElsewhereText, &[("number", order_number)]);
    let anew = button("up-button", frame.say(Message::StartAnew), Action::StartAnew);
    panel(frame, Tone::Positive, Message::ElsewhereTitle)
        .child(element("p").class("up-lead").text(text))
        .child(element("p").class("up-actions").child(anew))
}

/// What an outcome means to the consumer; the style sheet colours by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tone {
    /// The order is placed.
    Positive,
    /// Nobody knows whether it is.
    Caution,
}

fn panel(frame: &Frame<'_>, tone: Tone, title: Message) -> Element {
    let (word, sign) = match tone {
        Tone::Positive => ("positive", "done"),
        Tone::Caution => ("caution", "info"),
    };
    let heading = element("h2").class("up-title").id(frame.id("heading")).attribute("tabindex", "-1");
    element("section")
        .class("up-outcome")
        .key("outcome")
        .attribute("data-tone", word)
        .child(heading.child(icon(sign)).text(frame.say(title)))
}
