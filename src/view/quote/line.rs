//! The row of a line in the quote.

use super::telling::Telling;
use crate::offer::Line;
use crate::quote::{QuoteLine, QuoteOption, RecurringQuote};
use crate::text::Message;
use crate::tree::Element;
use crate::view::control::row::Row;
use crate::view::frame::Frame;
use crate::view::phrase::amount::signed;
use crate::view::phrase::limits::limits;
use crate::view::phrase::line_price::line_price;
use crate::view::phrase::plan::{plan_sentence, recurring_of};
use crate::view::phrase::product::main_features;

/// The product with its amount. Of a plan its prices stand first, as large as the amount; the details are quantity and unit
/// price, the chosen options, a reduction, the line's own discounts and charges, whether it is charged again, and what must
/// be known of it.
pub fn line_row(frame: &Frame<'_>, quoted: &QuoteLine, line: &Line) -> Element {
    let price = line_price(frame, line, quoted);
    let recurring = recurring_of(frame, &quoted.line);
    let mut details: Vec<String> = price.product.into_iter().collect();
    details.extend(quoted.options.iter().filter_map(|chosen| option_words(frame, line, chosen)));
    details.extend(price.details);
    details.extend(recurring.map(|recurring| first_charge(frame, recurring)));
    if Telling::of(frame) == Telling::Everything {
        details.extend(main_features(frame, line));
    }
    details.extend(limits(frame, line).into_iter().map(|(name, words)| format!("{name}: {words}")));
    let title = frame.texts.wording(&line.title).to_owned();
    let row = Row { title, details, amount: signed(frame.texts, price.amount) };
    row.view_with(recurring.map(|recurring| plan_sentence(frame, recurring))).key(quoted.line.as_str())
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
fn first_charge(frame: &Frame<'_>, recurring: &RecurringQuote) -> String {
    match recurring.billed_from {
        Some(date) => frame.texts.say_with(Message::QuoteFirstLater, &[("date", &frame.texts.date(date))]),
        None => frame.say(Message::QuoteFirstCharge),
    }
}
