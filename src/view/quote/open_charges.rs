//! What the total does not contain. A charge that is not known is never shown as zero, and never left out.

use crate::offer::{Charge, ChargeDue};
use crate::quote::{OpenCharge, Quote};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::row::Row;
use crate::view::frame::Frame;
use crate::view::phrase::amount::units_words;
use crate::view::phrase::charge::known_amount;

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
    let about = [&charge.reason, &charge.note].into_iter().flatten().map(|words| frame.texts.wording(words).to_owned());
    let row = Row {
        title: frame.texts.wording(&charge.title).to_owned(),
        details: collected(frame, charge).into_iter().chain(units_words(frame, charge)).chain(about).collect(),
        amount: known_amount(
            frame.texts,
            [open.amount, open.least, open.most].map(|money| Some(frame.texts.money(money?))),
        ),
    };
    row.view().key(charge.id.as_str())
}

/// Who collects it, and when.
pub fn collected(frame: &Frame<'_>, charge: &Charge) -> [String; 2] {
    let collector = match &charge.collected_by {
        Some(collector) => {
            let collector = frame.texts.wording(collector);
            frame.texts.say_with(Message::OpenChargeCollector, &[("collector", collector)])
        }
        None => frame.say(Message::OpenChargeSeller),
    };
    [collector, frame.say(due_message(charge.due.unwrap_or(ChargeDue::Order)))]
}

fn due_message(due: ChargeDue) -> Message {
    match due {
        ChargeDue::Order => Message::OpenChargeDueOrder,
        ChargeDue::Delivery => Message::OpenChargeDueDelivery,
        ChargeDue::Use => Message::OpenChargeDueUse,
        ChargeDue::Billing => Message::OpenChargeDueBilling,
    }
}
