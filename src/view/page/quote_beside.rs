//! The quote beside the steps.

use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::button::button;
use crate::view::frame::{Action, Frame};
use crate::view::phrase::due::{later_words, total_label};
use crate::view::phrase::plan::plan_prices;
use crate::view::phrase::total_change::total_change;
use crate::view::quote::itemised::itemised;
use crate::view::quote::voucher::voucher;

/// The quote with the voucher below it. On a narrow screen there is a bar with the total instead, which opens the quote.
pub fn quote_beside(frame: &Frame<'_>) -> Element {
    let body = element("div")
        .class("up-quote-body")
        .key("body")
        .id(frame.id("quote"))
        .child(element("h2").class("up-quote-title").text(frame.say(Message::QuoteTitle)))
        .children(itemised(frame))
        .children(voucher(frame));
    element("aside")
        .class("up-quote")
        .key("quote")
        .state("data-open", frame.quote_open)
        .attribute("aria-label", frame.say(Message::QuoteTitle))
        .child(body)
        .child(bar(frame))
}

/// The bar at the foot of a narrow screen: the total, the button that opens or closes the quote, and what is charged later.
fn bar(frame: &Frame<'_>) -> Element {
    let total = frame.quote.ok().map(|quote| frame.texts.money(quote.totals.now)).unwrap_or_default();
    let label = frame.quote.ok().map(|quote| total_label(frame, quote)).unwrap_or_default();
    let change = frame.quote.ok().and_then(|quote| total_change(frame, quote));
    let message = if frame.quote_open { Message::QuoteClose } else { Message::QuoteOpen };
    let toggle = button("up-link up-bar-toggle", frame.say(message), Action::ToggleQuote)
        .state("aria-expanded", frame.quote_open)
        .attribute("aria-controls", frame.id("quote"));
    element("div")
        .class("up-bar")
        .key("bar")
        .screen_only()
        .child(element("span").class("up-bar-label").text(label))
        .child(element("span").class("up-bar-total up-amount").text(total))
        .child(toggle)
        .children(change.map(|change| element("span").class("up-bar-change").key("change").text(change)))
        .children(charged_later(frame))
}

/// What the total does not show: every price of each plan, and the rest of what is paid in parts.
fn charged_later(frame: &Frame<'_>) -> Vec<Element> {
    let Ok(quote) = frame.quote else { return Vec::new() };
    let plans = quote.recurring.iter().map(|recurring| plan_prices(frame, recurring));
    let rest = quote.instalments.as_ref().map(|_| later_words(frame, quote));
    plans.chain(rest).map(|words| element("span").class("up-bar-later").text(words)).collect()
}
