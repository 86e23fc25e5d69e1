//! How the quote is computed: every figure with the rule it follows.

use crate::money::{Exact, Money};
use crate::quote::{Quote, TraceInput, TraceKind, TraceRule, TraceStep};
use crate::text::{Message, MessageFamily};
use crate::tree::{Element, element};
use crate::view::control::button::button;
use crate::view::frame::{Action, Frame};
use crate::view::phrase::title::charge_title;
use rust_decimal::Decimal;

/// How many decimals are shown of a value before rounding; the snapshot has all of them.
const SHOWN_DECIMALS: u32 = 6;

/// The button that shows the computation, and the computation while it is shown. It is for the screen only: a confirmation
/// does not hold it.
pub fn trace(frame: &Frame<'_>, quote: &Quote) -> Element {
    let message = if frame.trace_open { Message::TraceHide } else { Message::TraceShow };
    let toggle = button("up-link up-trace-toggle", frame.say(message), Action::ToggleTrace)
        .id(frame.id("trace-toggle"))
        .state("aria-expanded", frame.trace_open)
        .attribute("aria-controls", frame.id("trace"));
    let region = element("div").class("up-trace").key("trace").screen_only().child(toggle);
    let body = element("div").id(frame.id("trace")).class("up-trace-body");
    region.child(if frame.trace_open { body.children(groups(frame, quote)) } else { body.flag("hidden", true) })
}

/// The steps under the thing they are about.
fn groups(frame: &Frame<'_>, quote: &Quote) -> Vec<Element> {
    let mut groups: Vec<(String, Vec<Element>)> = Vec::new();
    for step in frame.trace.iter().filter(|step| is_telling(step)) {
        let title = title_of(frame, quote, &step.figure);
        let item = element("li").text(step_words(frame, step));
        match groups.iter_mut().find(|(known, _)| *known == title) {
            Some((_, items)) => items.push(item),
            None => groups.push((title, vec![item])),
        }
    }
    let group = |(title, items): (String, Vec<Element>)| {
        [element("h3").class("up-trace-title").text(title), element("ul").class("up-trace-steps").children(items)]
    };
    groups.into_iter().flat_map(group).collect()
}

/// A zero that was not rounded is not listed.
fn is_telling(step: &TraceStep) -> bool {
    !step.value.is_zero() || step.rounding.is_some()
}

/// What a figure belongs to: a line, a charge, a discount, the taxes, the sums.
fn title_of(frame: &Frame<'_>, quote: &Quote, figure: &str) -> String {
    let mut tokens = figure.split('/').skip(1);
    let list = tokens.next().unwrap_or_default();
    let index = tokens.next().and_then(|token| token.parse::<usize>().ok()).unwrap_or_default();
    let line_title = |id| frame.offer.line(id).map(|line| frame.texts.wording(&line.title).to_owned());
    let found = match list {
        "lines" => quote.lines.get(index).and_then(|line| line_title(&line.line)),
        "recurring" => quote.recurring.get(index).and_then(|recurring| line_title(&recurring.line)),
        "charges" => quote.charges.get(index).map(|charge| charge_title(frame, charge)),
        "discounts" => {
            let discount = quote.discounts.get(index).and_then(|discount| frame.offer.discount(&discount.discount));
            discount.map(|discount| frame.texts.wording(&discount.title).to_owned())
        }
        "taxes" => Some(frame.say(Message::TraceTaxes)),
        "prepaid" => Some(frame.say(Message::TracePrepaid)),
        "instalments" => Some(frame.say(Message::TraceInstalments)),
        "notContained" => Some(frame.say(Message::OpenChargeTitle)),
        _ => None,
    };
    found.unwrap_or_else(|| frame.say(Message::TraceTotals))
}

fn step_words(frame: &Frame<'_>, step: &TraceStep) -> String {
    let inputs: Vec<(String, String)> =
        step.inputs.iter().map(|input| (input.name.clone(), input_words(frame, input))).collect();
    let inputs: Vec<(&str, &str)> = inputs.iter().map(|(name, words)| (name.as_str(), words.as_str())).collect();
    let what = match step.rule {
        TraceRule::Sum => frame.texts.say_word(MessageFamily::Sum, &sum_word(&step.figure), &[]),
        rule => frame.texts.say_word(MessageFamily::Rule, rule.as_str(), &inputs),
    };
    let value = frame.texts.money(step.value);
    let Some(mode) = step.rounding else {
        return frame.texts.say_with(Message::TraceEquals, &[("what", &what), ("value", &value)]);
    };
    let exact = Exact::parse(&step.exact).and_then(|exact| exact.shown(SHOWN_DECIMALS));
    let exact = frame.texts.number(exact.unwrap_or(step.value.amount()).normalize());
    let mode = frame.texts.say_word(MessageFamily::Mode, mode.as_str(), &[]);
    let variables =
        [("what", what.as_str()), ("exact", exact.as_str()), ("mode", mode.as_str()), ("value", value.as_str())];
    frame.texts.say_with(Message::TraceRounded, &variables)
}

fn input_words(frame: &Frame<'_>, input: &TraceInput) -> String {
    let Some(value) = Exact::parse(&input.value).and_then(|value| value.shown(SHOWN_DECIMALS)) else {
        return input.value.clone();
    };
    match input.kind {
        TraceKind::Money => frame.texts.money(Money::new(value, frame.offer.currency)),
        TraceKind::Number => frame.texts.number(value.normalize()),
        TraceKind::Share if (value * Decimal::ONE_HUNDRED).normalize().scale() <= 3 => frame.texts.percent(value),
        // 19/119 stays a fraction: 15.966387 % would look like a tax rate, and there is no such rate.
        TraceKind::Share => input.value.clone(),
    }
}

/// What a sum is of, as a word: `/totals/ofLines/net` is `of-lines-net`. Many sums stand one below the other, and the
/// amounts alone would not say which is which.
fn sum_word(figure: &str) -> String {
    let mut word = String::with_capacity(figure.len());
    for letter in figure.trim_start_matches("/totals/").chars() {
        match letter {
            '/' => word.push('-'),
            'A'..='Z' => word.extend(['-', letter.to_ascii_lowercase()]),
            _ => word.push(letter),
        }
    }
    word
}
