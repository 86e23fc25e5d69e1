//! The answers to a question, in words.

use crate::calendar::Days;
use crate::checkout::Order;
use crate::consent::{Answer, ConsentEvent, EarlierAnswer, Ledger, Subject};
use crate::offer::Purpose;
use crate::text::{Message, Texts};

/// What holds now and since when, as a sentence: for the place where the answer can be changed.
pub fn answer_sentence(texts: Texts<'_>, order: &Order, ledger: &Ledger, purpose: &Purpose) -> String {
    let last = ledger.last(Subject::Purpose, &purpose.id);
    let Some(event) = last else { return unanswered(texts, order, purpose, Message::ChoiceNone) };
    let message = match event.answer {
        Answer::Given | Answer::Renewed => Message::ChoiceGiven,
        Answer::Refused => Message::ChoiceRefused,
        Answer::Withdrawn => Message::ChoiceWithdrawn,
        Answer::Lapsed => Message::ChoiceLapsed,
    };
    let since = since(texts, event, message);
    let lapses =
        purpose.lapses_after.as_ref().filter(|_| event.answer.agrees()).map(|after| Days::UTC.later(event.at, after));
    let until = lapses.map(|end| texts.say_with(Message::ChoiceUntil, &[("date", &texts.day(end))]));
    match until {
        Some(until) => format!("{since} {until}"),
        None => since,
    }
}

/// What holds now, in a few words: for the confirmation.
pub fn answer_words(texts: Texts<'_>, order: &Order, ledger: &Ledger, purpose: &Purpose) -> String {
    let last = ledger.last(Subject::Purpose, &purpose.id);
    let Some(event) = last else { return unanswered(texts, order, purpose, Message::AnswerNone) };
    match event.answer {
        Answer::Given | Answer::Renewed => texts.say(Message::AnswerYes),
        Answer::Refused => texts.say(Message::AnswerNo),
        Answer::Withdrawn => since(texts, event, Message::ChoiceWithdrawn),
        Answer::Lapsed => since(texts, event, Message::ChoiceLapsed),
    }
}

/// Without an answer in this order: the yes from before it that still counted, else `none`.
fn unanswered(texts: Texts<'_>, order: &Order, purpose: &Purpose, none: Message) -> String {
    let before = order.agreed_before(&purpose.id);
    before.map_or_else(|| texts.say(none), |earlier| before_words(texts, earlier))
}

fn before_words(texts: Texts<'_>, earlier: &EarlierAnswer) -> String {
    texts.say_with(Message::ChoiceBefore, &[("time", &texts.instant(earlier.at))])
}

fn since(texts: Texts<'_>, event: &ConsentEvent, message: Message) -> String {
    texts.say_with(message, &[("time", &texts.instant(event.at))])
}
