//! The row of a line in the quote.

use crate::money::plain_decimal;
use crate::offer::Line;
use crate::quote::{QuoteLine, QuoteOption, QuoteReduction};
use crate::text::Message;
use crate::tree::Element;
use crate::view::control::row::Row;
use crate::view::frame::Frame;
use crate::view::phrase::amount::signed;
use crate::view::phrase::limits::limits;
use crate::view::phrase::price::unit_price;

/// The product with its amount. The details are quantity and unit price, the chosen options, a reduction, the line's own
/// discounts, whether it is charged again, and what must be known of it.
pub fn line_row(frame: &Frame<'_>, quoted: &QuoteLine, line: &Line) -> Element {
    let quantity = frame.texts.quantity(quoted.quantity, line.quantity.unit);
    let price = unit_price(frame, line, quoted);
    let mut details =
        vec![frame.texts.say_with(Message::QuoteLineDetail, &[("quantity", &quantity), ("price", &price)])];
    details.extend(quoted.options.iter().filter_map(|chosen| option_words(frame, line, chosen)));
    details.extend(quoted.reduction.as_ref().map(|reduction| reduced(frame, reduction)));
    details.extend(own_discounts(frame, quoted, line));
    if quoted.recurs {
        details.push(first_charge(frame, quoted));
    }
    details.extend(limits(frame, line).into_iter().map(|(name, words)| format!("{name}: {words}")));
    let title = frame.texts.wording(&line.title).to_owned();
    let row = Row { title, details, amount: signed(frame.texts, quoted.amount) };
    row.view().key(quoted.line.as_str())
}

/// A chosen option, with what it adds: `Packung: Dose, + 2,50 €`.
fn option_words(frame: &Frame<'_>, line: &Line, chosen: &QuoteOption) -> Option<String> {
    let group = line.option(&chosen.option)?;
    let choice = group.choice(&chosen.choice)?;
    let words = format!("{}: {}", frame.texts.wording(&group.title), frame.texts.wording(&choice.title));
    if chosen.amount.is_zero() {
        return Some(words);
    }
    let amount = frame.texts.money(chosen.amount);
    Some(format!("{words}, {}", frame.texts.say_with(Message::QuoteOptionAdds, &[("amount", &amount)])))
}

/// Whether the amount is the first charge of several, or the first one comes after a trial.
fn first_charge(frame: &Frame<'_>, quoted: &QuoteLine) -> String {
    let recurring = frame.quote.ok().and_then(|quote| quote.recurring.iter().find(|known| known.line == quoted.line));
    match recurring.and_then(|recurring| recurring.billed_from) {
        Some(date) => frame.texts.say_with(Message::QuoteFirstLater, &[("date", &frame.texts.date(date))]),
        None => frame.say(Message::QuoteFirstCharge),
    }
}

/// The price before a reduction, and the reduction in percent.
fn reduced(frame: &Frame<'_>, reduction: &QuoteReduction) -> String {
    let prior = frame.texts.price(reduction.prior, frame.offer.currency);
    let percent = plain_decimal(&reduction.percent).map(|fraction| frame.texts.percent(fraction)).unwrap_or_default();
    frame.texts.say_with(Message::QuoteReduced, &[("percent", &percent), ("prior", &prior)])
}

/// What the line's own discounts take off. Those on the order have rows of their own.
fn own_discounts(frame: &Frame<'_>, quoted: &QuoteLine, line: &Line) -> Option<String> {
    if line.discounts.is_empty() || quoted.discount.is_zero() {
        return None;
    }
    let amount = frame.texts.money(quoted.discount);
    Some(frame.texts.say_with(Message::QuoteLineDiscount, &[("amount", &amount)]))
}
