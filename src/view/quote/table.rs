//! The table of the quote: lines, discounts, charges.

use super::line::line_row;
use super::telling::Telling;
use crate::quote::{ChargeKind, Quote, QuoteCharge, QuoteDiscount};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::row::Row;
use crate::view::frame::Frame;
use crate::view::phrase::amount::{minus, signed, units_words};
use crate::view::phrase::charge::charges_of_way;
use crate::view::phrase::delivery::{conditions, price_range};
use crate::view::phrase::title::{charge_title, discount_title};

/// Every line first; then the discounts on the order and the charges. While delivery is not chosen its row says what it
/// can cost.
pub fn table(frame: &Frame<'_>, quote: &Quote) -> Element {
    let lines = quote.lines.iter().filter_map(|line| Some(line_row(frame, line, frame.offer.line(&line.line)?)));
    let discounts = quote.discounts.iter().map(|discount| discount_row(frame, discount));
    let charges = quote.charges.iter().map(|charge| charge_row(frame, charge));
    element("table")
        .class("up-quote-table")
        .key("table")
        .child(element("caption").class("up-heard").text(frame.say(Message::QuoteCaption)))
        .child(element("tbody").class("up-rows-lines").children(lines))
        .child(
            element("tbody")
                .class("up-rows-charges")
                .children(discounts)
                .children(charges)
                .children(open_delivery(frame, quote)),
        )
}

fn discount_row(frame: &Frame<'_>, discount: &QuoteDiscount) -> Element {
    let untaken = discount.untaken.map(|amount| frame.texts.money(amount));
    let untaken = untaken.map(|amount| frame.texts.say_with(Message::QuoteDiscountUntaken, &[("amount", &amount)]));
    let row = Row {
        title: discount_title(frame, &discount.discount),
        details: untaken.into_iter().collect(),
        amount: minus(frame.texts, discount.amount),
    };
    row.view().key(discount.discount.as_str()).class("up-row-discount")
}

/// A charge with its reason and its note; of a deposit it says that it comes back, and of the delivery when it arrives.
fn charge_row(frame: &Frame<'_>, charge: &QuoteCharge) -> Element {
    let stated = frame.offer.charge(&charge.source).filter(|_| charge.kind == ChargeKind::Stated);
    let about = stated.into_iter().flat_map(|stated| [&stated.reason, &stated.note]).flatten();
    let about = about.map(|words| frame.texts.wording(words).to_owned());
    let units = stated.and_then(|stated| units_words(frame, stated));
    let deposit = (charge.kind == ChargeKind::Deposit).then(|| frame.say(Message::QuoteDepositDetail));
    // The discounts on the order have rows of their own, so that the rows add up.
    let has_own_discounts = stated.is_some_and(|stated| !stated.discounts.is_empty());
    let row = Row {
        title: charge_title(frame, charge),
        details: delivery_conditions(frame, charge).into_iter().chain(deposit).chain(units).chain(about).collect(),
        amount: signed(frame.texts, if has_own_discounts { charge.total } else { charge.amount }),
    };
    row.view().key(format!("{}-{}-{}", charge.kind.as_str(), charge.source, charge.number.unwrap_or_default()))
}

fn delivery_conditions(frame: &Frame<'_>, charge: &QuoteCharge) -> Vec<String> {
    let told = charge.kind == ChargeKind::Delivery && Telling::of(frame) == Telling::Everything;
    let method = frame.offer.delivery_method(&charge.source).filter(|_| told);
    method.map(|method| conditions(frame, method)).unwrap_or_default()
}

/// Delivery while none is chosen: it is not in the total, and its row says so and what it can cost.
fn open_delivery(frame: &Frame<'_>, quote: &Quote) -> Option<Element> {
    if !frame.needs.delivery || quote.charge(ChargeKind::Delivery).is_some() {
        return None;
    }
    let (least, most) = price_range(frame)?;
    let one_price = least == most;
    let (least, most) = (frame.texts.money(least), frame.texts.money(most));
    let range = if one_price {
        least
    } else {
        frame.texts.say_with(Message::QuoteDeliveryRange, &[("least", &least), ("most", &most)])
    };
    let of_ways = frame.offer.delivery.iter().flat_map(|method| {
        let title = frame.texts.wording(&method.title);
        charges_of_way(frame, method).map(move |charge| format!("{title} – {charge}"))
    });
    let row = Row {
        title: frame.say(Message::QuoteDeliveryOpen),
        details: [frame.say(Message::QuoteDeliveryOpenDetail), range].into_iter().chain(of_ways).collect(),
        amount: frame.say(Message::QuoteDeliveryOpenAmount),
    };
    Some(row.view().key("delivery-open"))
}
