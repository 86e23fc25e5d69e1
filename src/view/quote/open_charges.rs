//! What the total does not contain. A charge that is not known is never shown as zero, and never left out.

use crate::offer::{Charge, ChargeDue};
use crate::quote::{OpenCharge, Quote};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::row::Row;
use crate::view::frame::Frame;

/// The charges outside the total, each with who collects it, when, and how much as far as it is known. `None` where the
/// total contains everything.
pub fn open_charges(frame: &Frame<'_>, quote: &Quote) -> Option<Element> {
    let rows = quote.not_contained.iter().filter_map(|open| Some(row(frame, open, frame.offer.charge(&open.charge)?)));
    let rows: Vec<Element> = rows.collect();
    if rows.is_empty() {
        return None;
    }
    let title = element("h3").class("up-open-charges-title").text(frame.say(Message::OpenChargeTitle));
    let table = element("table").class("up-quote-table").child(element("tbody").children(rows));
    Some(element("section").class("up-open-charges").key("open-charges").child(title).child(table))
}

fn row(frame: &Frame<'_>, open: &OpenCharge, charge: &Charge) -> Element {
    let collector = match &charge.collected_by {
        Some(collector) => {
            let collector = frame.texts.wording(collector);
            frame.texts.say_with(Message::OpenChargeCollector, &[("collector", collector)])
        }
        None => frame.say(Message::OpenChargeSeller),
    };
    let note = charge.note.as_ref().map(|note| frame.texts.wording(note).to_owned());
    let row = Row {
        title: frame.texts.wording(&charge.title).to_owned(),
        details: [collector, frame.say(due_message(open.due))].into_iter().chain(note).collect(),
        amount: amount(frame, open),
    };
    row.view().key(charge.id.as_str())
}

/// The amount as far as it is known: exact, between two bounds, from one, up to one, or not at all.
fn amount(frame: &Frame<'_>, open: &OpenCharge) -> String {
    let texts = frame.texts;
    match (open.amount, open.least, open.most) {
        (Some(amount), _, _) => texts.money(amount),
        (None, Some(least), Some(most)) => {
            let (least, most) = (texts.money(least), texts.money(most));
            texts.say_with(Message::OpenChargeRange, &[("least", &least), ("most", &most)])
        }
        (None, Some(least), None) => texts.say_with(Message::OpenChargeFrom, &[("least", &texts.money(least))]),
        (None, None, Some(most)) => texts.say_with(Message::OpenChargeUpTo, &[("most", &texts.money(most))]),
        (None, None, None) => texts.say(Message::OpenChargeUnknown),
    }
}

fn due_message(due: ChargeDue) -> Message {
    match due {
        ChargeDue::Order => Message::OpenChargeDueOrder,
        ChargeDue::Delivery => Message::OpenChargeDueDelivery,
        ChargeDue::Use => Message::OpenChargeDueUse,
        ChargeDue::Billing => Message::OpenChargeDueBilling,
    }
}
