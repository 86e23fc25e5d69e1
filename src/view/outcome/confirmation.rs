//! The confirmation: a document to keep and to print, in the language of the purchase.

use super::choices;
use super::choices::answer_words;
use crate::calendar::Instant;
use crate::checkout::Order;
use crate::consent::Subject;
use crate::offer::{BankTransfer, DeliveryKind};
use crate::party::Field;
use crate::quote::Quote;
use crate::text::Message;
use crate::tree::{Element, Markup, element};
use crate::view::control::widgets::button;
use crate::view::frame::{Action, Frame};
use crate::view::quote::itemised as quote;
use crate::view::statement::consent::Asking;
use crate::view::statement::facts;
use crate::view::statement::promise::every_promise;
use crate::view::step::delivery::{address_lines, window};

/// The confirmation on the screen, with what can be done with it.
pub fn view(frame: &Frame<'_>, order: &Order, number: &str, at: Instant, recorded: bool) -> Element {
    let asking = Asking::of(frame);
    let actions = element("p")
        .class("up-actions")
        .screen_only()
        .child(button("up-button up-button-primary", frame.say(Message::ConfirmationSave), Action::Save))
        .child(button("up-button", frame.say(Message::ConfirmationPrint), Action::Print))
        .child(button("up-link", frame.say(Message::StartAnew), Action::StartAnew));
    let choices = choices::choices(asking, order, &frame.state.ledger).map(Markup::screen_only);
    let record = recorded.then(|| {
        element("p").class("up-muted").key("record").text(frame.say(Message::ConfirmationRecord)).screen_only()
    });
    confirmation_document(frame, order, number, at).children(choices).child(actions).children(record)
}

/// The confirmation as a document.
pub fn confirmation_document(frame: &Frame<'_>, order: &Order, number: &str, at: Instant) -> Element {
    let heading = element("h2").class("up-title").id(frame.id("heading")).attribute("tabindex", "-1");
    let email = frame.texts.say_with(Message::ConfirmationEmail, &[("email", frame.state.party.get(Field::Email))]);
    element("article")
        .class("up-confirmation")
        .key("confirmation")
        .attribute("lang", frame.state.language.as_str())
        .attribute("dir", frame.state.language.direction())
        .child(heading.text(frame.say(Message::ConfirmationTitle)))
        .child(number_view(frame, number, at))
        .child(element("p").class("up-lead").text(email))
        .children(transfer(frame, number))
        .child(section(frame, Message::QuoteTitle, quote::view(frame)))
        .children(delivery(frame))
        .child(section(frame, Message::ConfirmationPayment, vec![payment(frame)]))
        .child(section(frame, Message::ConfirmationAgreed, agreed(frame, order)))
        .child(section(frame, Message::ConfirmationFacts, vec![facts::view(frame)]))
        .children(every_promise(frame))
        .child(section(frame, Message::ConfirmationPolicies, policies(frame)))
        .child(section(frame, Message::SellerTitle, vec![facts::seller(frame)]))
}

fn section(frame: &Frame<'_>, title: Message, content: Vec<Element>) -> Element {
    let heading = element("h3").class("up-subtitle").text(frame.say(title));
    element("section").class("up-confirmation-part").key(title.id()).child(heading).children(content)
}

fn number_view(frame: &Frame<'_>, number: &str, at: Instant) -> Element {
    let placed = frame.texts.say_with(Message::ConfirmationPlaced, &[("time", &frame.texts.instant(at))]);
    element("p")
        .class("up-order-number")
        .child(element("span").class("up-label").text(frame.say(Message::ConfirmationNumber)))
        .child(element("strong").text(number))
        .child(element("span").class("up-muted").text(placed))
}

/// Payee, account, amount, reference and deadline of a payment in advance.
fn transfer(frame: &Frame<'_>, number: &str) -> Option<Element> {
    let method = frame.offer.payment_method(frame.state.selection.payment.as_ref()?)?;
    let BankTransfer { payee, account, bank, days } = method.transfer.as_ref()?;
    let quote: &Quote = frame.quote.ok()?;
    let amount = frame.texts.money(quote.totals.now);
    let deadline = frame.texts.date(frame.today.plus_days(*days));
    let rows = [
        (Message::TransferPayee, payee.as_str()),
        (Message::TransferAccount, account.as_str()),
        (Message::TransferBank, bank.as_str()),
        (Message::TransferAmount, amount.as_str()),
        (Message::TransferReference, number),
        (Message::TransferDeadline, deadline.as_str()),
    ];
    let rows =
        rows.into_iter().flat_map(|(name, value)| [element("dt").text(frame.say(name)), element("dd").text(value)]);
    Some(section(frame, Message::TransferTitle, vec![element("dl").class("up-facts").children(rows)]))
}

fn delivery(frame: &Frame<'_>) -> Option<Element> {
    let mut content = Vec::new();
    let method = frame.state.selection.delivery.as_ref().and_then(|id| frame.offer.delivery_method(id));
    if let Some(method) = method.filter(|_| frame.needs.delivery) {
        let title = frame.texts.wording(&method.title);
        content.push(element("p").text(format!("{title}. {}", window(frame, method))));
        if method.kind == DeliveryKind::PickUp {
            content.extend(method.place.as_ref().map(|place| element("p").text(frame.texts.wording(place))));
        }
    }
    if frame.needs.address {
        let name = frame.state.party.get(Field::Name).trim().to_owned();
        let lines = [vec![name], address_lines(frame)].concat();
        let lines = lines.into_iter().map(|line| element("span").class("up-address-line").text(line));
        content.push(element("p").class("up-address").children(lines));
    }
    (!content.is_empty()).then(|| section(frame, Message::ConfirmationDelivery, content))
}

fn payment(frame: &Frame<'_>) -> Element {
    let method = frame.state.selection.payment.as_ref().and_then(|id| frame.offer.payment_method(id));
    let text =
        method.map(|method| format!("{}. {}", frame.texts.wording(&method.title), frame.texts.wording(&method.terms)));
    element("p").text(text.unwrap_or_default())
}

/// What was declared and what was agreed to, no included.
fn agreed(frame: &Frame<'_>, order: &Order) -> Vec<Element> {
    let declared = frame.offer.declarations.iter().filter(|declaration| {
        order.consents.agrees(Subject::Declaration, &declaration.id) && declaration.is_needed(&frame.needs)
    });
    let declared = declared.map(|declaration| {
        let words = frame.texts.wording(&declaration.statement);
        answered_view(declaration.id.as_str(), words, frame.say(Message::AnswerDeclared))
    });
    let answered = frame.offer.purposes.iter().map(|purpose| {
        let words = frame.texts.wording(&purpose.question);
        answered_view(purpose.id.as_str(), words, answer_words(frame.texts, order, &frame.state.ledger, purpose))
    });
    let list = element("ul").class("up-agreed").children(declared).children(answered);
    let button = frame.texts.say_with(Message::ConfirmationButton, &[("label", &order.button)]);
    vec![list, element("p").class("up-muted").text(button)]
}

fn answered_view(key: &str, words: &str, answer: String) -> Element {
    element("li").key(key).text(format!("{words} ")).child(element("strong").text(answer))
}

fn policies(frame: &Frame<'_>) -> Vec<Element> {
    let links = frame.offer.policies.iter().map(|policy| {
        let since = frame.texts.date(policy.valid_from.date());
        let since = frame.texts.say_with(Message::PolicySince, &[("date", &since)]);
        element("li").child(frame.place().link(policy)).text(format!(", {since}"))
    });
    let list = element("ul").children(links);
    [list].into_iter().chain(frame.place().texts_to_keep(&frame.offer.policies)).collect()
}
