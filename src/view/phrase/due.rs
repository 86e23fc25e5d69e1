//! When the total falls due, in words.

use crate::checkout::Stage;
use crate::money::Money;
use crate::offer::{DeliveryKind, PaymentDue, PaymentKind, PaymentMethod};
use crate::quote::Quote;
use crate::text::Message;
use crate::view::frame::Frame;

/// What stands at the total: how and when it falls due. The bar, the quote, the review, the confirmation and the saved
/// file all ask here.
///
/// Only what is known is said. Without a way of paying it is "Total", with an invoice of 14 days "To pay by 12 December
/// 2026".
pub fn total_label(frame: &Frame<'_>, quote: &Quote) -> String {
    let known = method(frame).filter(|_| !quote.totals.now.is_negative());
    let Some(method) = known else { return open_label(frame, quote) };
    let day =
        |days| frame.texts.say_with(Message::TotalBy, &[("date", &frame.texts.date(frame.today.plus_days(days)))]);
    if quote.totals.now.is_zero() || method.instalments.is_some() {
        return if falls_due_later(quote) { with_order(frame) } else { open_label(frame, quote) };
    }
    match (&method.due, method.kind, &method.transfer) {
        (None, PaymentKind::Transfer, Some(transfer)) => day(transfer.days),
        (None, PaymentKind::Invoice | PaymentKind::Transfer, _) => frame.say(Message::TotalByInvoice),
        (None, PaymentKind::Card, _) | (Some(PaymentDue::WithOrder {}), ..) => with_order(frame),
        (Some(PaymentDue::AfterOrder { days }), ..) => day(*days),
        (Some(PaymentDue::AfterDelivery { days: 0 }), ..) => frame.say(Message::TotalOnReceipt),
        (Some(PaymentDue::AfterDelivery { days }), ..) => {
            frame.texts.say_numbered(Message::TotalAfterReceipt, ("days", (*days).into()), &[])
        }
        (Some(PaymentDue::OnDelivery {}), ..) => {
            handed_over(frame, quote, DeliveryKind::Ship, Message::TotalOnDelivery)
        }
        (Some(PaymentDue::OnPickUp {}), ..) => handed_over(frame, quote, DeliveryKind::PickUp, Message::TotalOnPickUp),
    }
}

/// What is still to pay of the amount that is due with the order, where the storefront said what it charged.
pub fn still_due(frame: &Frame<'_>, quote: &Quote) -> Option<(Money, Money)> {
    let Stage::Confirmed { charged: Some(charged), .. } = &frame.state.stage else { return None };
    let charged = Money::new(charged.value(), quote.currency);
    let open = quote.totals.now.minus(charged).ok().filter(|open| !open.is_negative());
    Some((charged, open.unwrap_or(Money::zero(quote.currency))))
}

/// What the order commits to beyond what is due with it.
pub fn later_words(frame: &Frame<'_>, quote: &Quote) -> String {
    let (later, commitment) = (frame.texts.money(quote.totals.later), frame.texts.money(quote.totals.commitment));
    frame.texts.say_with(Message::QuoteSumLater, &[("later", &later), ("commitment", &commitment)])
}

/// The chosen way of paying.
fn method<'f>(frame: &Frame<'f>) -> Option<&'f PaymentMethod> {
    frame.offer.payment_method(frame.state.selection.payment.as_ref()?)
}

/// Nobody knows yet when it falls due, or nothing does.
fn open_label(frame: &Frame<'_>, quote: &Quote) -> String {
    frame.say(if quote.prepaid.is_empty() { Message::TotalOpen } else { Message::QuoteSumPayable })
}

/// "Today" is said while it is that day. What is kept says "with the order".
fn with_order(frame: &Frame<'_>) -> String {
    let today = matches!(frame.state.stage, Stage::Filling { .. } | Stage::Ordering { .. });
    frame.say(if today { Message::TotalToday } else { Message::TotalWithOrder })
}

/// Whether something is paid after today although nothing, or a part, is paid with the order: a trial, instalments.
fn falls_due_later(quote: &Quote) -> bool {
    quote.instalments.is_some() || !quote.recurring.is_empty()
}

/// Paid where the goods are handed over; said only if they are, in that way.
fn handed_over(frame: &Frame<'_>, quote: &Quote, kind: DeliveryKind, message: Message) -> String {
    let chosen = frame.state.selection.delivery.as_ref().filter(|_| frame.needs.delivery);
    let fits = chosen.and_then(|id| frame.offer.delivery_method(id)).is_some_and(|method| method.kind == kind);
    if fits { frame.say(message) } else { open_label(frame, quote) }
}
