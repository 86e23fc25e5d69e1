//! The payment: all ways side by side, what each means, costs and how it is secured.

use crate::checkout::{Command, Notice};
use crate::money::Money;
use crate::offer::{PaymentMethod, PromiseTopic};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::group::fieldset;
use crate::view::control::problem::alert;
use crate::view::control::radio::Card;
use crate::view::frame::{Action, Frame};
use crate::view::phrase::amount::opposite;
use crate::view::phrase::instalments::{lines_words, parts_words};
use crate::view::statement::promise::promises;
use crate::view::statement::seller::{email_link, phone_link};

/// That a payment was declined; the methods; whom to ask; what the shop promises about paying.
pub fn view(frame: &Frame<'_>) -> Vec<Element> {
    let methods = frame.offer.payment.iter().map(|method| method_card(frame, method)).collect();
    let mut content = Vec::new();
    content.extend(declined(frame));
    content.push(fieldset(frame, "payment", frame.say(Message::PaymentLegend), methods));
    let contact = element("p").class("up-muted").key("contact").text(frame.say(Message::PaymentContact)).text(" ");
    let seller = &frame.offer.seller;
    content.push(contact.child(phone_link(seller)).text(", ").child(email_link(seller)));
    content.extend(promises(frame, &[PromiseTopic::Payment]));
    content
}

/// The result of the step in one line: the method.
pub fn result(frame: &Frame<'_>) -> String {
    let method = frame.state.selection.payment.as_ref().and_then(|id| frame.offer.payment_method(id));
    method.map(|method| frame.texts.wording(&method.title).to_owned()).unwrap_or_default()
}

fn method_card(frame: &Frame<'_>, method: &PaymentMethod) -> Element {
    let card = Card {
        group: Some("payment-method"),
        place: format!("payment-{}", method.id),
        title: frame.texts.wording(&method.title).to_owned(),
        price: Some(fee_words(frame, method)),
        lines: method_lines(frame, method),
        chosen: frame.state.selection.payment.as_ref() == Some(&method.id),
        action: Action::Do(Command::ChoosePayment { method: method.id.clone() }),
    };
    card.view(frame)
}

/// What choosing the method means: the total where it differs, the parts of a credit, the terms, the safeguards.
fn method_lines(frame: &Frame<'_>, method: &PaymentMethod) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(quoted) = frame.quoted_payment(&method.id) {
        if !quoted.fee.is_zero() || quoted.instalments.is_some() {
            let cost = quoted.instalments.as_ref().map(|instalments| instalments.cost);
            let total = cost.and_then(|cost| quoted.payable.plus(cost).ok()).unwrap_or(quoted.payable);
            lines.push(frame.texts.say_with(Message::PaymentTotal, &[("total", &frame.texts.money(total))]));
        }
        let plan = quoted.instalments.as_ref().zip(method.instalments.as_ref());
        lines.extend(plan.map(|(instalments, rule)| parts_words(frame.texts, instalments, &rule.interval)));
        lines.extend(quoted.instalments.as_ref().and_then(|instalments| lines_words(frame, instalments)));
    }
    if let Some(instalments) = &method.instalments {
        lines.extend(instalments.annual_rate.map(|rate| {
            let rate = frame.texts.percent(rate.shown());
            frame.texts.say_with(Message::PaymentAnnualRate, &[("rate", &rate)])
        }));
        let lender = instalments.lender.as_ref();
        lines.extend(lender.map(|lender| frame.texts.say_with(Message::PaymentLender, &[("lender", lender)])));
    }
    lines.push(frame.texts.wording(&method.terms).to_owned());
    lines.push(frame.texts.wording(&method.safeguards).to_owned());
    lines
}

/// What the method costs or takes off for this very order, the cost of a credit included.
fn fee_words(frame: &Frame<'_>, method: &PaymentMethod) -> String {
    let quoted = frame.quoted_payment(&method.id);
    let credit = quoted.and_then(|quoted| quoted.instalments.as_ref()).map(|instalments| instalments.cost);
    let costs = quoted.map(|quoted| quoted.fee).into_iter().chain(credit);
    let extra = Money::sum(frame.offer.currency, costs).ok().filter(|extra| !extra.is_zero());
    let Some(extra) = extra else { return frame.say(Message::PaymentNoFee) };
    let (message, amount) =
        if extra.is_negative() { (Message::PaymentDiscount, opposite(extra)) } else { (Message::PaymentFee, extra) };
    frame.texts.say_with(message, &[("amount", &frame.texts.money(amount))])
}

/// That the payment was declined, with the reason where it is one that we have words for.
fn declined(frame: &Frame<'_>) -> Option<Element> {
    let Some(Notice::Declined { reason, charged }) = frame.state.notice() else { return None };
    let message = match reason.as_deref() {
        Some("card-declined") => Message::PaymentCardDeclined,
        _ => Message::PaymentDeclined,
    };
    let nothing = charged.filter(|charged| charged.value().is_zero());
    let nothing = nothing.map(|_| element("p").text(frame.say(Message::PaymentNotCharged)));
    let other = element("p").text(frame.say(Message::PaymentDeclinedOther));
    Some(alert("declined", frame.say(message)).children(nothing).child(other))
}
