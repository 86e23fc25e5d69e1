//! The whole checkout.

use super::language_switch::language_switch;
use super::quote_beside::quote_beside;
use crate::checkout::{Stage, Step};
use crate::quote::QuoteError;
use crate::text::Message;
use crate::tree::{Element, Node, element};
use crate::view::frame::Frame;
use crate::view::outcome::confirmation::{confirmation, record_hint};
use crate::view::outcome::panel::{elsewhere, unknown};
use crate::view::phrase::due::total_label;
use crate::view::phrase::open_point::awaited_words;
use crate::view::phrase::total_change::total_change;
use crate::view::statement::policy::texts_folded;
use crate::view::step::final_block::final_block;
use crate::view::step::steps::steps;

/// The whole checkout as it is shown in its stage: the steps while it is filled in or sent, then its outcome.
///
/// A confirmation stays in the language of the purchase, so it has no language switch. The texts of the offer stand folded
/// at the foot; a confirmation holds them open, to be kept.
pub fn page(frame: &Frame<'_>) -> Node {
    let open = !matches!(frame.state.stage, Stage::Confirmed { .. });
    let languages = if open { language_switch(frame.texts, &frame.offer.languages) } else { None };
    let texts = if open { texts_folded(frame.setting(), frame.circumstances().policies()) } else { None };
    element("div")
        .class("up-checkout")
        .attribute("lang", frame.state.language.as_str())
        .attribute("dir", frame.state.language.direction())
        .attribute("data-step", frame.state.step.as_str())
        .children(languages)
        .child(total_status(frame))
        .child(content(frame))
        .children(texts)
        .into()
}

fn content(frame: &Frame<'_>) -> Element {
    match &frame.state.stage {
        Stage::Filling { .. } | Stage::Ordering { .. } => form(frame),
        Stage::Unknown { order } => unknown(frame, order),
        Stage::OrderedElsewhere { order_number } => elsewhere(frame, order_number),
        Stage::Confirmed { order, order_number, confirmed_at, record, .. } => {
            let hint = record.as_ref().map(|_| record_hint(frame));
            confirmation(frame, order, order_number, *confirmed_at).children(hint)
        }
    }
}

/// The total for those who hear the page, with what changed in it: it is read out whenever it changes, and so is that it is
/// being worked out.
fn total_status(frame: &Frame<'_>) -> Element {
    let words = frame.quote.ok().map(|quote| {
        let (label, total) = (total_label(frame, quote), frame.texts.money(quote.totals.now));
        let words = frame.texts.say_with(Message::TotalStatus, &[("label", &label), ("total", &total)]);
        total_change(frame, quote).map_or(words.clone(), |change| format!("{words}, {change}"))
    });
    let words = words.or_else(|| matches!(frame.quote, Err(QuoteError::NotStated)).then(|| awaited_words(frame)));
    element("p")
        .class("up-heard")
        .key("status")
        .attribute("role", "status")
        .screen_only()
        .text(words.unwrap_or_default())
}

/// The steps, and beside them the quote; in the review the final block.
fn form(frame: &Frame<'_>) -> Element {
    let beside = if frame.state.step == Step::Review { final_block(frame) } else { quote_beside(frame) };
    element("form")
        .class("up-layout")
        .key("form")
        .flag("novalidate", true)
        .attribute("autocomplete", "on")
        .state_if("aria-busy", matches!(frame.state.stage, Stage::Ordering { .. }))
        .child(element("div").class("up-main").key("main").child(steps(frame)))
        .child(beside)
}
