//! The whole checkout.

use crate::checkout::{Command, Stage, Step};
use crate::language::Language;
use crate::text::{Message, Texts};
use crate::tree::{Element, Node, element};
use crate::view::control::widgets::button;
use crate::view::frame::{Action, Frame};
use crate::view::outcome::{confirmation, unknown as outcome};
use crate::view::quote::itemised as quote;
use crate::view::step::{review, steps};

/// The whole checkout as it is shown.
pub fn page(frame: &Frame<'_>) -> Node {
    let content = match &frame.state.stage {
        Stage::Filling { .. } | Stage::Ordering { .. } => filling(frame),
        Stage::Unknown { order } => outcome::unknown(frame, order),
        Stage::OrderedElsewhere { order_number } => outcome::elsewhere(frame, order_number),
        Stage::Confirmed { order, order_number, confirmed_at, record } => {
            confirmation::view(frame, order, order_number, *confirmed_at, record.is_some())
        }
    };
    element("div")
        .class("up-checkout")
        .attribute("lang", frame.state.language.as_str())
        .attribute("dir", frame.state.language.direction())
        .attribute("data-step", frame.state.step.as_str())
        .children(languages(frame))
        .child(total_status(frame))
        .child(content)
        .children(texts_in_full(frame))
        .into()
}

/// The texts that the offer itself has; a confirmation holds them open, to be kept.
fn texts_in_full(frame: &Frame<'_>) -> Option<Element> {
    let confirmed = matches!(frame.state.stage, Stage::Confirmed { .. });
    if confirmed { None } else { frame.place().texts_in_full(&frame.offer.policies) }
}

/// The language switch: every language of the offer under its own name. A confirmation stays in the language of the
/// purchase.
fn languages(frame: &Frame<'_>) -> Option<Element> {
    let confirmed = matches!(frame.state.stage, Stage::Confirmed { .. });
    if confirmed { None } else { language_switch(frame.texts, &frame.offer.languages) }
}

/// Every language under its own name; nothing where there is only one.
pub fn language_switch(texts: Texts<'_>, languages: &[Language]) -> Option<Element> {
    if languages.len() < 2 {
        return None;
    }
    let buttons = languages.iter().map(|language| {
        let pressed = language == texts.language();
        element("button")
            .class("up-language")
            .key(language.as_str())
            .attribute("type", "button")
            .attribute("lang", language.as_str())
            .attribute("aria-pressed", if pressed { "true" } else { "false" })
            .on(Action::Do(Command::SetLanguage { language: language.clone() }))
            .text(language.own_name())
    });
    let switch = element("div")
        .class("up-languages")
        .key("languages")
        .attribute("role", "group")
        .attribute("aria-label", texts.say(Message::LanguageLabel))
        .screen_only()
        .children(buttons);
    Some(switch)
}

/// The total for those who hear the page: said again whenever it changes.
fn total_status(frame: &Frame<'_>) -> Element {
    let words = frame
        .quote
        .ok()
        .map(|quote| frame.texts.say_with(Message::TotalStatus, &[("total", &frame.texts.money(quote.totals.now))]));
    element("p")
        .class("up-heard")
        .key("status")
        .attribute("role", "status")
        .screen_only()
        .text(words.unwrap_or_default())
}

fn filling(frame: &Frame<'_>) -> Element {
    let waiting = matches!(frame.state.stage, Stage::Ordering { .. });
    let beside = if frame.state.step == Step::Review { final_quote(frame) } else { quote_in_view(frame) };
    element("form")
        .class("up-layout")
        .key("form")
        .flag("novalidate", true)
        .attribute("autocomplete", "on")
        .attribute_if("aria-busy", waiting.then(|| "true".to_owned()))
        .child(element("div").class("up-main").key("main").child(steps::view(frame)))
        .child(beside)
}

/// The quote beside the form; on a narrow screen a bar with the total that opens it.
fn quote_in_view(frame: &Frame<'_>) -> Element {
    let total = frame.quote.ok().map(|quote| frame.texts.money(quote.totals.now)).unwrap_or_default();
    let message = if frame.quote_open { Message::QuoteClose } else { Message::QuoteOpen };
    let toggle = button("up-link up-bar-toggle", frame.say(message), Action::ToggleQuote)
        .attribute("aria-expanded", if frame.quote_open { "true" } else { "false" })
        .attribute("aria-controls", frame.id("quote"));
    let bar = element("div")
        .class("up-bar")
        .key("bar")
        .screen_only()
        .child(element("span").class("up-bar-label").text(frame.say(Message::QuoteTotal)))
        .child(element("span").class("up-bar-total up-amount").text(total))
        .child(toggle);
    let body = element("div")
        .class("up-quote-body")
        .key("body")
        .id(frame.id("quote"))
        .child(element("h2").class("up-quote-title").text(frame.say(Message::QuoteTitle)))
        .children(quote::view(frame))
        .children(quote::voucher(frame));
    element("aside")
        .class("up-quote")
        .key("quote")
        .attribute("data-open", if frame.quote_open { "true" } else { "false" })
        .attribute("aria-label", frame.say(Message::QuoteTitle))
        .child(body)
        .child(bar)
}

/// The final quote, the declarations and the order button.
fn final_quote(frame: &Frame<'_>) -> Element {
    element("section")
        .class("up-quote up-final")
        .key("final")
        .attribute("aria-label", frame.say(Message::QuoteFinalTitle))
        .child(element("h2").class("up-quote-title").text(frame.say(Message::QuoteFinalTitle)))
        .children(review::final_block(frame))
}
