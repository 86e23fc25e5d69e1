//! The sums around the total: what is paid already, what is rounded, what comes later, until when it holds.

use crate::money::Money;
use crate::quote::{Quote, QuoteInstalments};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::frame::Frame;

/// From the order's total to what is payable today, where the two differ.
pub fn before_total(frame: &Frame<'_>, quote: &Quote) -> Option<Element> {
    let totals = &quote.totals;
    let mut rows = Vec::new();
    for prepaid in &quote.prepaid {
        let found = frame.offer.prepaid.iter().find(|known| known.id == prepaid.prepaid);
        let title = found.map_or("", |known| frame.texts.wording(&known.title));
        let words = frame.texts.say_with(Message::QuoteSumPrepaid, &[("title", title)]);
        rows.push(row(frame, words, opposite(prepaid.amount)));
    }
    if !totals.rounding.is_zero() {
        rows.push(row(frame, frame.say(Message::QuoteSumRounding), totals.rounding));
    }
    let in_parts = totals.payable != totals.now;
    if in_parts && !rows.is_empty() {
        rows.push(row(frame, frame.say(Message::QuoteSumPayable), totals.payable));
    }
    if rows.is_empty() && !in_parts {
        return None;
    }
    let order = row(frame, frame.say(Message::QuoteSumGross), totals.gross);
    let body = element("tbody").child(order).children(rows);
    Some(element("table").class("up-quote-table up-sums").key("sums").child(body))
}

fn opposite(amount: Money) -> Money {
    Money::new(-amount.amount(), amount.currency())
}

/// An amount, with a minus that is as wide as a digit where it is below zero.
pub fn signed(frame: &Frame<'_>, amount: Money) -> String {
    if amount.is_negative() {
        return format!("−{}", frame.texts.money(opposite(amount)));
    }
    frame.texts.money(amount)
}

fn row(frame: &Frame<'_>, title: String, amount: Money) -> Element {
    let shown = signed(frame, amount);
    let head = element("th").attribute("scope", "row").child(element("span").class("up-row-title").text(title));
    element("tr").child(head).child(element("td").class("up-amount").text(shown))
}

/// What the order commits to beyond today.
pub fn later(frame: &Frame<'_>, quote: &Quote) -> Option<Element> {
    let totals = &quote.totals;
    if totals.later.is_zero() {
        return None;
    }
    let (later, commitment) = (frame.texts.money(totals.later), frame.texts.money(totals.commitment));
    let words = frame.texts.say_with(Message::QuoteSumLater, &[("later", &later), ("commitment", &commitment)]);
    Some(element("p").class("up-later").key("later").text(words))
}

/// Until when the prices hold, where others follow.
pub fn valid_until(frame: &Frame<'_>, quote: &Quote) -> Option<Element> {
    let time = frame.texts.instant(quote.valid_until?);
    let words = frame.texts.say_with(Message::QuoteValidUntil, &[("time", &time)]);
    Some(element("p").class("up-note up-valid-until").key("valid-until").text(words))
}

/// Every instalment with its day.
pub fn instalments(frame: &Frame<'_>, quote: &Quote) -> Option<Element> {
    let instalments = quote.instalments.as_ref()?;
    let parts = instalments.parts.iter().map(|part| {
        let date = element("span").text(frame.texts.date(part.date));
        let amount = element("span").class("up-amount").text(frame.texts.money(part.amount));
        element("li").child(date).child(amount)
    });
    let section = element("section")
        .class("up-recurring")
        .key("instalments")
        .child(element("h3").class("up-recurring-title").text(frame.say(Message::InstalmentsTitle)))
        .child(element("p").text(cost_words(frame, instalments)))
        .child(element("ol").class("up-strip").children(parts));
    Some(section)
}

fn cost_words(frame: &Frame<'_>, instalments: &QuoteInstalments) -> String {
    let (total, cost) = (frame.texts.money(instalments.total), frame.texts.money(instalments.cost));
    frame.texts.say_with(Message::InstalmentsCost, &[("total", &total), ("cost", &cost)])
}
