//! What a plan costs, with every price in it.

use crate::calendar::Interval;
use crate::money::Money;
use crate::quote::{QuotePhase, RecurringQuote};
use crate::text::Message;
use crate::view::frame::Frame;

/// The plan in a sentence that a child understands: "3 months at €12.00 each, then €24.00 every month, from 22 February
/// 2027". The price of the beginning never stands without the one that follows.
pub fn plan_sentence(frame: &Frame<'_>, recurring: &RecurringQuote) -> String {
    words(frame, recurring, |before, last, every| {
        let (amount, from) = (frame.texts.money(last.amount), frame.texts.date(last.from));
        let variables = [("before", before), ("amount", &amount), ("every", every), ("from", &from)];
        frame.texts.say_with(Message::RecurringPhased, &variables)
    })
}

/// The same without the day, for a narrow bar: "3 months at €12.00 each, then €24.00 every month".
pub fn plan_prices(frame: &Frame<'_>, recurring: &RecurringQuote) -> String {
    words(frame, recurring, |before, last, every| then(frame, before, &flat(frame, last, every)))
}

/// What is charged for one line; `None` where it is charged once.
pub fn recurring_of<'f>(frame: &Frame<'f>, line: &crate::shape::Id) -> Option<&'f RecurringQuote> {
    frame.quote.ok()?.recurring.iter().find(|known| known.line == *line)
}

fn words(frame: &Frame<'_>, recurring: &RecurringQuote, phased: impl Fn(&str, &QuotePhase, &str) -> String) -> String {
    let Some((last, earlier)) = recurring.phases.split_last() else { return String::new() };
    let every = frame.texts.every(&recurring.interval);
    let trial = trial(frame, recurring).into_iter();
    let before = trial.chain(earlier.iter().map(|phase| for_a_time(frame, recurring, phase)));
    let before = before.reduce(|before, after| then(frame, &before, &after));
    let words = before.map_or_else(|| flat(frame, last, &every), |before| phased(&before, last, &every));
    match taxed_on_top(frame, recurring) {
        true => frame.texts.say_with(Message::RecurringWithTax, &[("prices", &words)]),
        false => words,
    }
}

fn then(frame: &Frame<'_>, before: &str, after: &str) -> String {
    frame.texts.say_with(Message::RecurringThen, &[("before", before), ("after", after)])
}

/// The price that runs on: "€24.00 every month".
fn flat(frame: &Frame<'_>, last: &QuotePhase, every: &str) -> String {
    frame.texts.say_with(Message::RecurringFlat, &[("amount", &frame.texts.money(last.amount)), ("every", every)])
}

/// A trial as a time with a price: "14 days at €0.00".
fn trial(frame: &Frame<'_>, recurring: &RecurringQuote) -> Option<String> {
    let plan = frame.offer.line(&recurring.line)?.plan.as_ref()?;
    let length = frame.texts.interval(plan.trial.as_ref()?);
    let nothing = frame.texts.money(Money::zero(frame.offer.currency));
    Some(frame.texts.say_with(Message::RecurringTrial, &[("length", &length), ("amount", &nothing)]))
}

/// A price that holds for a time: "3 months at €12.00 each", and where a charge is not for one whole month or the like,
/// "3 × €12.00".
fn for_a_time(frame: &Frame<'_>, recurring: &RecurringQuote, phase: &QuotePhase) -> String {
    let count = phase.charges.unwrap_or(1);
    let amount = frame.texts.money(phase.amount);
    let whole = recurring.billed_from.is_some() || recurring.phases.first().is_none_or(|p| p.amount == recurring.first);
    let (message, length) = match recurring.interval.count == 1 && whole {
        true => (Message::RecurringLength, frame.texts.interval(&Interval { count, ..recurring.interval.clone() })),
        false => (Message::RecurringPhase, String::new()),
    };
    frame.texts.say_numbered(message, ("charges", count.into()), &[("length", &length), ("amount", &amount)])
}

/// Whether the amounts of the plan contain tax that the line's own price does not.
fn taxed_on_top(frame: &Frame<'_>, recurring: &RecurringQuote) -> bool {
    let line = frame.offer.line(&recurring.line);
    let own = line.and_then(|line| line.prices_include_tax);
    let taxed = line.is_some_and(|line| !line.taxes.ids().is_empty());
    taxed && !own.unwrap_or(frame.offer.prices_include_tax)
}
