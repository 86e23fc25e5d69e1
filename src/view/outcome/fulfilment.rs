//! How the order is paid and delivered, in the confirmation.

use crate::offer::{BankTransfer, DeliveryKind};
use crate::party::Field;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::term::term;
use crate::view::frame::Frame;
use crate::view::phrase::address::address_lines;
use crate::view::phrase::delivery::window;
use crate::view::phrase::due::still_due;

/// Payee, account, bank, amount, reference and deadline of a payment in advance; `None` for any other way of paying, and
/// where nothing is left to pay.
pub fn transfer(frame: &Frame<'_>, order_number: &str) -> Option<Element> {
    let method = frame.offer.payment_method(frame.state.selection.payment.as_ref()?)?;
    let BankTransfer { payee, account, bank, days } = method.transfer.as_ref()?;
    let quote = frame.quote.ok()?;
    let due = still_due(frame, quote).map_or(quote.totals.now, |(_, open)| open);
    if due.is_zero() {
        return None;
    }
    let amount = frame.texts.money(due);
    let deadline = frame.texts.date(frame.today.plus_days(*days));
    let terms = [
        (Message::TransferPayee, payee.as_str()),
        (Message::TransferAccount, account.as_str()),
        (Message::TransferBank, bank.as_str()),
        (Message::TransferAmount, amount.as_str()),
        (Message::TransferReference, order_number),
        (Message::TransferDeadline, deadline.as_str()),
    ];
    let terms = terms.into_iter().flat_map(|(name, words)| term(frame.say(name), words));
    Some(element("dl").class("up-facts").children(terms))
}

/// The method with its days, where to pick up, and the address; empty for an order that is not delivered.
pub fn delivery(frame: &Frame<'_>) -> Vec<Element> {
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
    content
}

/// The payment method with its terms.
pub fn payment(frame: &Frame<'_>) -> Element {
    let method = frame.state.selection.payment.as_ref().and_then(|id| frame.offer.payment_method(id));
    let text =
        method.map(|method| format!("{}. {}", frame.texts.wording(&method.title), frame.texts.wording(&method.terms)));
    element("p").text(text.unwrap_or_default())
}
