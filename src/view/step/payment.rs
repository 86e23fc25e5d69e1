//! The payment: all ways side by side, what each means, costs and how it is secured.

use crate::calendar::Interval;
use crate::checkout::{Command, Notice};
use crate::money::Money;
use crate::offer::{PaymentMethod, PromiseTopic};
use crate::quote::{QuoteInstalments, ScheduledCharge};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::widgets::{RadioCard, fieldset, icon};
use crate::view::frame::{Action, Frame};
use crate::view::statement::facts::{email_link, phone_link};
use crate::view::statement::promise::promises;

/// The methods, and whom to ask.
pub fn view(frame: &Frame<'_>) -> Vec<Element> {
    let methods = frame.offer.payment.iter().map(|method| method_view(frame, method)).collect();
    let mut content = Vec::new();
    content.extend(declined_view(frame));
    content.push(fieldset(frame, "payment", frame.say(Message::PaymentLegend), methods));
    let contact = element("p").class("up-muted").key("contact").text(frame.say(Message::PaymentContact)).text(" ");
    let seller = &frame.offer.seller;
    content.push(contact.child(phone_link(seller)).text(", ").child(email_link(seller)));
    content.extend(promises(frame, &[PromiseTopic::Payment]));
    content
}

/// The result of the step in one line.
pub fn result(frame: &Frame<'_>) -> String {
    let method = frame.state.selection.payment.as_ref().and_then(|id| frame.offer.payment_method(id));
    method.map(|method| frame.texts.wording(&method.title).to_owned()).unwrap_or_default()
}

fn method_view(frame: &Frame<'_>, method: &PaymentMethod) -> Element {
    let price = fee_words(frame, method);
    let card = RadioCard {
        group: "payment-method".to_owned(),
        place: format!("payment-{}", method.id),
        title: frame.texts.wording(&method.title).to_owned(),
        price: Some(price),
        lines: method_lines(frame, method),
        chosen: frame.state.selection.payment.as_ref() == Some(&method.id),
        action: Action::Do(Command::ChoosePayment { method: method.id.clone() }),
    };
    card.view(frame)
}

/// What choosing the method means: what the order then costs, in which parts, and what protects the consumer.
fn method_lines(frame: &Frame<'_>, method: &PaymentMethod) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(quoted) = frame.quoted_payment(&method.id) {
        if !quoted.fee.is_zero() || quoted.instalments.is_some() {
            let total = quoted.instalments.as_ref().map_or(quoted.payable, |instalments| instalments.total);
            lines.push(frame.texts.say_with(Message::PaymentTotal, &[("total", &frame.texts.money(total))]));
        }
        let plan = quoted.instalments.as_ref().zip(method.instalments.as_ref());
        lines.extend(plan.map(|(instalments, rule)| parts_words(frame, instalments, &rule.interval)));
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

/// Every part, equal ones together: `1 × €13.39, 5 × €13.38`, their days, and what the credit costs.
fn parts_words(frame: &Frame<'_>, instalments: &QuoteInstalments, interval: &Interval) -> String {
    let (total, cost) = (frame.texts.money(instalments.total), frame.texts.money(instalments.cost));
    let mut runs: Vec<(usize, Money)> = Vec::new();
    for part in &instalments.parts {
        match runs.last_mut() {
            Some((count, amount)) if *amount == part.amount => *count += 1,
            _ => runs.push((1, part.amount)),
        }
    }
    let run = |(count, amount): (usize, Money)| format!("{count} × {}", frame.texts.money(amount));
    let parts: Vec<String> = runs.into_iter().map(run).collect();
    let (parts, every) = (parts.join(", "), frame.texts.every(interval));
    let day = |part: Option<&ScheduledCharge>| part.map(|part| frame.texts.date(part.date)).unwrap_or_default();
    let (from, to) = (day(instalments.parts.first()), day(instalments.parts.last()));
    let variables =
        [("parts", &parts), ("every", &every), ("from", &from), ("to", &to), ("total", &total), ("cost", &cost)];
    frame.texts.say_with(Message::PaymentParts, &variables.map(|(name, text)| (name, text.as_str())))
}

/// What the method costs or takes off for this very order, a credit included.
fn fee_words(frame: &Frame<'_>, method: &PaymentMethod) -> String {
    let quoted = frame.quoted_payment(&method.id);
    let credit = quoted.and_then(|quoted| quoted.instalments.as_ref()).map(|instalments| instalments.cost);
    let costs = quoted.map(|quoted| quoted.fee).into_iter().chain(credit);
    let extra = Money::sum(frame.offer.currency, costs).ok().filter(|extra| !extra.is_zero());
    let Some(extra) = extra else { return frame.say(Message::PaymentNoFee) };
    if extra.is_negative() {
        let amount = frame.texts.money(Money::new(-extra.amount(), extra.currency()));
        return frame.texts.say_with(Message::PaymentDiscount, &[("amount", &amount)]);
    }
    frame.texts.say_with(Message::PaymentFee, &[("amount", &frame.texts.money(extra))])
}

fn declined_view(frame: &Frame<'_>) -> Option<Element> {
    let Some(Notice::Declined { reason }) = frame.state.notice() else { return None };
    let message = match reason.as_deref() {
        Some("card-declined") => Message::PaymentCardDeclined,
        _ => Message::PaymentDeclined,
    };
    let text = element("p").class("up-error-text").child(icon("error")).text(frame.say(message));
    let other = element("p").text(frame.say(Message::PaymentDeclinedOther));
    Some(element("div").class("up-error").key("declined").attribute("role", "alert").child(text).child(other))
}
