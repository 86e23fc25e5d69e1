//! The confirmation: a document to keep and to print, in the language of the purchase.

use super::agreed::{agreed, policies};
use super::choices::choices;
use super::fulfilment::{delivery, payment, transfer};
use crate::calendar::Instant;
use crate::checkout::Order;
use crate::text::Message;
use crate::tree::{Element, Markup, element};
use crate::view::control::button::button;
use crate::view::frame::{Action, Frame};
use crate::view::quote::itemised::itemised;
use crate::view::statement::asking::Asking;
use crate::view::statement::fact::facts;
use crate::view::statement::law::governing_law;
use crate::view::statement::promise::every_promise;
use crate::view::statement::seller::seller;

/// The confirmation on the screen: the document, below it what can be done with it. None of the latter is saved or printed.
pub fn confirmation(frame: &Frame<'_>, order: &Order, number: &str, at: Instant) -> Element {
    let choices = choices(Asking::of(frame), order, &frame.state.ledger).map(Markup::screen_only);
    let actions = element("p")
        .class("up-actions")
        .screen_only()
        .child(button("up-button up-button-primary", frame.say(Message::ConfirmationSave), Action::Save))
        .child(button("up-button", frame.say(Message::ConfirmationPrint), Action::Print))
        .child(button("up-link", frame.say(Message::StartAnew), Action::StartAnew));
    confirmation_document(frame, order, number, at).children(choices).child(actions)
}

/// That the saved file holds the record of the order, which proves it.
pub fn record_hint(frame: &Frame<'_>) -> Element {
    element("p").class("up-muted").key("record").text(frame.say(Message::ConfirmationRecord)).screen_only()
}

/// The confirmation as a document: everything that the law wants on a durable medium (Directive 2011/83/EU, Art. 8(7)), and
/// what was agreed to. Sections with nothing in them are left out.
pub fn confirmation_document(frame: &Frame<'_>, order: &Order, number: &str, at: Instant) -> Element {
    let heading = element("h2").class("up-title").id(frame.id("heading")).attribute("tabindex", "-1");
    let keep = frame.say(Message::ConfirmationKeep);
    let delivery = Some(delivery(frame)).filter(|content| !content.is_empty());
    element("article")
        .class("up-confirmation")
        .key("confirmation")
        .attribute("lang", frame.state.language.as_str())
        .attribute("dir", frame.state.language.direction())
        .child(heading.text(frame.say(Message::ConfirmationTitle)))
        .child(order_number(frame, number, at))
        .child(element("p").class("up-lead").text(keep))
        .children(transfer(frame, number).map(|transfer| part(frame, Message::TransferTitle, vec![transfer])))
        .child(part(frame, Message::QuoteTitle, itemised(frame)))
        .children(delivery.map(|content| part(frame, Message::ConfirmationDelivery, content)))
        .child(part(frame, Message::ConfirmationPayment, vec![payment(frame)]))
        .child(part(frame, Message::ConfirmationAgreed, agreed(frame, order)))
        .child(part(frame, Message::ConfirmationFacts, told(frame)))
        .children(every_promise(frame))
        .child(part(frame, Message::ConfirmationPolicies, policies(frame)))
        .child(part(frame, Message::SellerTitle, vec![seller(frame)]))
}

/// The facts, and which law governs.
pub(super) fn told(frame: &Frame<'_>) -> Vec<Element> {
    [facts(frame)].into_iter().chain(governing_law(frame)).collect()
}

/// A part of the document under its title.
pub(super) fn part(frame: &Frame<'_>, title: Message, content: Vec<Element>) -> Element {
    let heading = element("h3").class("up-subtitle").text(frame.say(title));
    element("section").class("up-confirmation-part").key(title.id()).child(heading).children(content)
}

/// The order's number, and when it was placed.
fn order_number(frame: &Frame<'_>, number: &str, at: Instant) -> Element {
    let placed = frame.texts.say_with(Message::ConfirmationPlaced, &[("time", &frame.texts.instant(at))]);
    element("p")
        .class("up-order-number")
        .child(element("span").class("up-label").text(frame.say(Message::ConfirmationNumber)))
        .child(element("strong").text(number))
        .child(element("span").class("up-muted").text(placed))
}
