//! The voucher's code: typed and applied, or taken back.

use crate::checkout::Command;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::button::button;
use crate::view::control::label::{Need, described, error_id, label};
use crate::view::control::problem::error_text;
use crate::view::frame::{Action, Frame};

/// The field for a code, or the code that is applied; `None` where the offer takes none.
pub fn voucher(frame: &Frame<'_>) -> Option<Element> {
    if !frame.offer.takes_codes() {
        return None;
    }
    Some(match &frame.state.selection.voucher_code {
        Some(code) => applied(frame, code),
        None => entry(frame),
    })
}

fn entry(frame: &Frame<'_>) -> Element {
    let id = frame.id("voucher");
    let error = refused(frame, &id);
    let input = element("input").class("up-input").id(&id).attribute("type", "text").attribute("autocomplete", "off");
    let input = described(input, &id, None, error.as_ref())
        .value(frame.state.voucher_entry.clone().unwrap_or_default())
        .on(Action::VoucherEntry);
    let apply = Action::Do(Command::ApplyVoucher { code: None });
    let apply = button("up-button up-button-quiet", frame.say(Message::VoucherApply), apply);
    element("div")
        .class("up-voucher")
        .key("voucher")
        .child(label(frame.texts, &id, frame.say(Message::VoucherLabel), Need::Optional))
        .children(error)
        .child(element("div").class("up-voucher-row").child(input).child(apply))
}

/// That a code was refused, as long as no other one is typed.
fn refused(frame: &Frame<'_>, id: &str) -> Option<Element> {
    let code = frame.state.voucher_refused.as_ref()?;
    if frame.state.voucher_entry.as_ref().is_some_and(|entry| entry != code) {
        return None;
    }
    let text = error_text(frame.texts.say_with(Message::VoucherRefused, &[("code", code)]));
    Some(element("div").class("up-error").id(error_id(id)).attribute("role", "alert").key("error").child(text))
}

/// The applied code, with a way to take it back. A code whose minimum is not reached says what is missing for it.
fn applied(frame: &Frame<'_>, code: &str) -> Element {
    let counted = frame.quote.is_ok_and(|quote| !quote.discounts.is_empty());
    let message = if counted { Message::VoucherApplied } else { Message::VoucherBelowMinimum };
    let minimum = frame.offer.discount_of_code(code).and_then(|voucher| voucher.minimum);
    let minimum = minimum.map(|minimum| frame.texts.amount(minimum, frame.offer.currency)).unwrap_or_default();
    element("p")
        .class("up-voucher up-note")
        .key("voucher-applied")
        .id(frame.id("voucher"))
        .attribute("tabindex", "-1")
        .attribute("role", "status")
        .text(frame.texts.say_with(message, &[("code", code), ("minimum", &minimum)]))
        .text(" ")
        .child(button("up-link", frame.say(Message::VoucherRemove), Action::Do(Command::RemoveVoucher {})))
}
