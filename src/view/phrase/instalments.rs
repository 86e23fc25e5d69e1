//! The parts of a credit in one sentence.

use crate::calendar::Interval;
use crate::money::Money;
use crate::quote::{QuoteInstalments, ScheduledCharge};
use crate::text::{Message, Texts};
use crate::view::frame::Frame;

/// How many parts of which amount, how often, from when to when, in all, and what the credit costs. Equal parts stand
/// together: `1 × 13,39 €, 5 × 13,38 €`.
pub fn parts_words(texts: Texts<'_>, instalments: &QuoteInstalments, interval: &Interval) -> String {
    let (total, cost) = (texts.money(instalments.total), texts.money(instalments.cost));
    let run = |(count, amount): (usize, Money)| format!("{count} × {}", texts.money(amount));
    let parts: Vec<String> = runs(&instalments.parts).into_iter().map(run).collect();
    let (parts, every) = (parts.join(", "), texts.every(interval));
    let day = |part: Option<&ScheduledCharge>| part.map(|part| texts.date(part.date)).unwrap_or_default();
    let (from, to) = (day(instalments.parts.first()), day(instalments.parts.last()));
    let variables =
        [("parts", &parts), ("every", &every), ("from", &from), ("to", &to), ("total", &total), ("cost", &cost)];
    texts.say_with(Message::PaymentParts, &variables.map(|(name, text)| (name, text.as_str())))
}

/// Neighbours of the same amount, counted.
fn runs(parts: &[ScheduledCharge]) -> Vec<(usize, Money)> {
    let mut runs: Vec<(usize, Money)> = Vec::new();
    for part in parts {
        match runs.last_mut() {
            Some((count, amount)) if *amount == part.amount => *count += 1,
            _ => runs.push((1, part.amount)),
        }
    }
    runs
}

/// Which lines are paid in parts, and that the rest is not; `None` where everything is.
pub fn lines_words(frame: &Frame<'_>, instalments: &QuoteInstalments) -> Option<String> {
    let lines = instalments.lines.as_ref()?.iter().filter_map(|id| frame.offer.line(id));
    let titles: Vec<&str> = lines.map(|line| frame.texts.wording(&line.title)).collect();
    Some(frame.texts.say_with(Message::InstalmentsLines, &[("lines", &titles.join(", "))]))
}
