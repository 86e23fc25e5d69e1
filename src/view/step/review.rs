//! The review: what is good to know, and the optional questions. The final quote stands beside it.

use super::questions::questions;
use crate::offer::PromiseTopic;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::button::button;
use crate::view::control::problem::errors_at;
use crate::view::frame::{Action, Frame};
use crate::view::statement::fact::facts;
use crate::view::statement::promise::promises;
use crate::view::statement::seller::seller;

/// What is read before the final quote. Nothing of it comes between the quote and the order button.
pub fn view(frame: &Frame<'_>) -> Vec<Element> {
    let mut content = Vec::new();
    content.extend(errors_at(frame, "review"));
    content.push(element("p").class("up-lead").key("lead").text(frame.say(Message::ReviewLead)));
    content.extend(questions(frame));
    content.extend(promises(frame, &[PromiseTopic::Returns, PromiseTopic::Support, PromiseTopic::Complaints]));
    content.push(
        element("section")
            .class("up-good-to-know")
            .key("facts")
            .child(element("h3").class("up-subtitle").text(frame.say(Message::FactsTitle)))
            .child(facts(frame))
            .child(element("h3").class("up-subtitle").text(frame.say(Message::SellerTitle)))
            .child(seller(frame)),
    );
    content.extend(frame.quote.ok().map(|_| keep(frame)));
    content
}

/// A way to keep the offer before deciding.
fn keep(frame: &Frame<'_>) -> Element {
    element("div")
        .class("up-keep")
        .key("keep")
        .screen_only()
        .child(button("up-button", frame.say(Message::QuoteKeep), Action::Save))
        .child(element("p").class("up-muted").text(frame.say(Message::QuoteKeepHint)))
}
