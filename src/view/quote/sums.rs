//! The total and the sums around it: what is paid already, what is rounded, what comes later, until when it holds.

use crate::quote::Quote;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::row::Row;
use crate::view::frame::Frame;
use crate::view::phrase::amount::{opposite, signed};
use crate::view::phrase::due::{later_words, still_due, total_label};
use crate::view::phrase::total_change::total_change;

/// From the order's total to the amount that is payable with the order. `None` where the two are the same.
pub fn before_total(frame: &Frame<'_>, quote: &Quote) -> Option<Element> {
    let totals = &quote.totals;
    let detailed = |title, details, amount| Row { title, details, amount: signed(frame.texts, amount) }.view();
    let row = |title, amount| detailed(title, Vec::new(), amount);
    let mut rows = Vec::new();
    for prepaid in &quote.prepaid {
        let found = frame.offer.prepaid.iter().find(|known| known.id == prepaid.prepaid);
        let title = found.map_or("", |known| frame.texts.wording(&known.title));
        let words = frame.texts.say_with(Message::QuoteSumPrepaid, &[("title", title)]);
        let remains = prepaid.remains.map(|remains| frame.texts.money(remains));
        let remains =
            remains.map(|amount| frame.texts.say_with(Message::QuoteSumPrepaidRemains, &[("amount", &amount)]));
        rows.push(detailed(words, remains.into_iter().collect(), opposite(prepaid.amount)));
    }
    if !totals.rounding.is_zero() {
        rows.push(row(frame.say(Message::QuoteSumRounding), totals.rounding));
    }
    let in_parts = totals.payable != totals.now;
    if in_parts && !rows.is_empty() {
        rows.push(row(frame.say(Message::QuoteSumPayable), totals.payable));
    }
    if rows.is_empty() && !in_parts {
        return None;
    }
    let order = row(frame.say(Message::QuoteSumGross), totals.gross);
    let body = element("tbody").child(order).children(rows);
    Some(element("table").class("up-quote-table up-sums").key("sums").child(body))
}

/// What is to be paid, and when, and what the last change did to it. It stands apart from the table, because its size would set the width of the column of amounts.
pub fn total(frame: &Frame<'_>, quote: &Quote) -> Element {
    element("p")
        .class("up-total")
        .key("total")
        .child(element("span").class("up-total-label").text(total_label(frame, quote)))
        .text(" ")
        .child(element("strong").class("up-total-amount up-amount").text(frame.texts.money(quote.totals.now)))
        .children(change(frame, quote))
}

/// What the last change did to the total; for the screen alone, because what is kept says what holds.
fn change(frame: &Frame<'_>, quote: &Quote) -> Option<Element> {
    let words = total_change(frame, quote)?;
    Some(element("span").class("up-total-change").key("change").screen_only().text(words))
}

/// What was charged already, and what is still to pay; `None` where the storefront did not say.
pub fn charged(frame: &Frame<'_>, quote: &Quote) -> Option<Element> {
    let (charged, open) = still_due(frame, quote)?;
    let (charged, open) = (frame.texts.money(charged), frame.texts.money(open));
    let words = frame.texts.say_with(Message::TotalCharged, &[("charged", &charged), ("open", &open)]);
    Some(element("p").class("up-later").key("charged").text(words))
}

/// What the order commits to beyond today; `None` where nothing is due later.
pub fn later(frame: &Frame<'_>, quote: &Quote) -> Option<Element> {
    if quote.totals.later.is_zero() {
        return None;
    }
    Some(element("p").class("up-later").key("later").text(later_words(frame, quote)))
}

/// Until when the prices hold; `None` where no others follow.
pub fn valid_until(frame: &Frame<'_>, quote: &Quote) -> Option<Element> {
    let time = frame.texts.instant(quote.valid_until?);
    let words = frame.texts.say_with(Message::QuoteValidUntil, &[("time", &time)]);
    Some(element("p").class("up-note up-valid-until").key("valid-until").text(words))
}
