//! What was answered after an order: the ledger of its record goes on.

use super::OrderRecord;
use crate::calendar::{Days, Instant};
use crate::consent::{Answer, ConsentEvent, EarlierAnswer, Ledger, Subject};
use crate::shape::{Id, Problem, ProblemCode};

/// What is wrong with answers that are said to follow those of a record: each problem at its place in their list.
///
/// They must be chained to the last answer of the order, be about the record's purposes and nothing else, and come after the
/// order. A yes may lapse when its time has ended, and not before.
pub fn later_problems(record: &OrderRecord, later: &[ConsentEvent]) -> Vec<Problem> {
    let with_order = record.order.consents.events().len();
    let ledger = later.iter().cloned().fold(record.order.consents.clone(), Ledger::with);
    let until = later.iter().map(|event| event.at).max().unwrap_or(record.order.placed_at);
    let faults = ledger.faults(until.max(record.order.placed_at)).into_iter();
    let mut problems: Vec<Problem> = faults
        .filter_map(|fault| Some((fault.index.checked_sub(with_order)?, fault)))
        .map(|(index, fault)| problem(index, fault.member, fault.message))
        .collect();
    for (index, event) in later.iter().enumerate() {
        problems.extend(fault_of(record, later, index, event).map(|(member, message)| problem(index, member, message)));
    }
    problems
}

/// The answers of a record and those after it, as later purchases know them: the last one about each thing.
pub fn earlier_answers(record: &OrderRecord, later: &[ConsentEvent]) -> Vec<EarlierAnswer> {
    let events: Vec<&ConsentEvent> = record.order.consents.events().iter().chain(later).collect();
    let mut answers: Vec<EarlierAnswer> = Vec::new();
    for event in events.into_iter().rev() {
        let known = answers.iter().any(|known| (known.subject, &known.id) == (event.subject, &event.id));
        if !known {
            answers.extend(EarlierAnswer::of(event, record.statements(), Some(record.digest)));
        }
    }
    answers
}

fn problem(index: usize, member: &str, message: &str) -> Problem {
    let help = "hand over every answer after the order, unchanged and in its order".to_owned();
    let pointer = format!("/later/{index}/{member}");
    Problem { code: ProblemCode::RecordBroken, pointer, message: message.to_owned(), help }
}

/// What is wrong with one answer: the member, and why.
fn fault_of(
    record: &OrderRecord,
    later: &[ConsentEvent],
    index: usize,
    event: &ConsentEvent,
) -> Option<(&'static str, &'static str)> {
    if event.subject != Subject::Purpose {
        return Some(("subject", "a declaration is not changed after the order"));
    }
    let Some(purpose) = record.statements().purpose(&event.id) else {
        return Some(("id", "the record has no such purpose"));
    };
    if event.offer != record.order.offer.digest {
        return Some(("offer", "this is not the offer of the record"));
    }
    let quote = match event.step.as_str() {
        "confirmation" => Some(record.order.quote_digest),
        "manage" => None,
        _ => return Some(("step", "after the order there are the steps `confirmation` and `manage` alone")),
    };
    if event.quote != quote {
        return Some(("quote", "this quote was not in view at this step"));
    }
    if event.at < record.order.placed_at {
        return Some(("at", "this came before the order"));
    }
    let before = later.iter().take(index);
    let given = record.order.consents.events().iter().chain(before).rfind(|earlier| is_about(earlier, &event.id));
    let ends = given.zip(purpose.lapses_after.as_ref()).map(|(given, after)| Days::UTC.later(given.at, after));
    (event.answer == Answer::Lapsed && ends.is_none_or(|ends: Instant| ends > event.at))
        .then_some(("answer", "the time of this consent had not ended"))
}

fn is_about(event: &ConsentEvent, purpose: &Id) -> bool {
    event.subject == Subject::Purpose && event.id == *purpose
}
