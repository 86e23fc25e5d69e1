//! An outcome that is not known, or not this tab's.

use crate::checkout::{Command, Order};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::widgets::{button, icon};
use crate::view::frame::{Action, Frame};
use crate::view::quote::itemised as quote;
use crate::view::statement::facts;

/// The order was sent and no answer came: what that means, and what to do.
pub fn unknown(frame: &Frame<'_>, order: &Order) -> Element {
    let attempt = frame.texts.say_with(Message::UnknownAttempt, &[("attempt", order.attempt.as_str())]);
    let retry = Action::Do(Command::Retry {});
    panel(frame, "caution", Message::UnknownTitle)
        .child(element("p").class("up-lead").text(frame.say(Message::UnknownText)))
        .child(element("p").class("up-actions").child(button(
            "up-button up-button-primary",
            frame.say(Message::UnknownRetry),
            retry,
        )))
        .child(element("p").class("up-muted").text(frame.say(Message::UnknownHelp)))
        .child(element("p").class("up-attempt").text(attempt))
        .child(facts::seller(frame))
        .child(
            element("section")
                .class("up-outcome-quote")
                .child(element("h3").class("up-subtitle").text(frame.say(Message::QuoteTitle)))
                .children(quote::view(frame)),
        )
}

/// Another tab placed the order.
pub fn elsewhere(frame: &Frame<'_>, order_number: &str) -> Element {
    let text = frame.texts.say_with(Message::ElsewhereText, &[("number", order_number)]);
    panel(frame, "positive", Message::ElsewhereTitle).child(element("p").class("up-lead").text(text)).child(
        element("p").class("up-actions").child(button("up-button", frame.say(Message::StartAnew), Action::StartAnew)),
    )
}

fn panel(frame: &Frame<'_>, tone: &'static str, title: Message) -> Element {
    let heading = element("h2").class("up-title").id(frame.id("heading")).attribute("tabindex", "-1");
    element("section")
        .class("up-outcome")
        .key("outcome")
        .attribute("data-tone", tone)
        .child(heading.child(icon(if tone == "positive" { "done" } else { "info" })).text(frame.say(title)))
}
