//! The optional questions of the review: above and apart from the order button.

use crate::consent::{Act, EarlierAnswer, Standing, Subject};
use crate::offer::Purpose;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::frame::Frame;
use crate::view::statement::asking::Asking;
use crate::view::statement::change::changes_since;
use crate::view::statement::question::question;

/// Every question under one title; `None` where the offer asks nothing.
pub fn questions(frame: &Frame<'_>) -> Option<Element> {
    if frame.offer.purposes.is_empty() {
        return None;
    }
    let questions = frame.offer.purposes.iter().map(|purpose| as_it_stands(frame, purpose));
    Some(
        element("section")
            .class("up-questions")
            .key("questions")
            .child(element("h3").class("up-subtitle").text(frame.say(Message::QuestionsTitle)))
            .child(element("p").class("up-muted").text(frame.say(Message::QuestionsIntro)))
            .children(questions),
    )
}

/// A question as it stands: open; folded away, because it was answered before; or asked anew with the reason why.
fn as_it_stands(frame: &Frame<'_>, purpose: &Purpose) -> Element {
    let asking = Asking::of(frame);
    let texts = frame.texts;
    let last = frame.state.ledger.last(Subject::Purpose, &purpose.id);
    let question = question(asking, purpose, last.map(|event| event.answer.agrees()));
    match (last.map(|event| event.act), frame.state.standing(frame.offer, purpose, frame.now)) {
        (None | Some(Act::Remembered), Standing::Refused(earlier, until)) => {
            let dates = [("date", &*day_of(frame, earlier)), ("until", &texts.day(until))];
            folded(frame, purpose, texts.say_with(Message::QuestionRefusedBefore, &dates), question)
        }
        (None, Standing::Agreed(earlier)) => {
            let words = texts.say_with(Message::QuestionAgreedBefore, &[("date", &day_of(frame, earlier))]);
            folded(frame, purpose, words, question)
        }
        (None, Standing::Lapsed(earlier, end)) => {
            let dates = [("date", &*day_of(frame, earlier)), ("end", &texts.day(end))];
            asked_anew(purpose, vec![note(texts.say_with(Message::QuestionLapsed, &dates))], question)
        }
        (None, Standing::Changed(earlier)) => {
            let words = texts.say_with(Message::QuestionChanged, &[("date", &day_of(frame, earlier))]);
            let policies = std::slice::from_ref(&purpose.policy);
            let changes = changes_since(asking.setting, earlier, policies, asking.statements);
            asked_anew(purpose, [note(words)].into_iter().chain(changes).collect(), question)
        }
        (Some(Act::Signal), _) => question.child(note(frame.say(Message::QuestionSignal))),
        _ => question,
    }
}

fn note(words: String) -> Element {
    element("p").class("up-note").text(words)
}

fn day_of(frame: &Frame<'_>, earlier: &EarlierAnswer) -> String {
    frame.texts.day(earlier.at)
}

/// A question that is put again: first why, then the question.
fn asked_anew(purpose: &Purpose, why: Vec<Element>, question: Element) -> Element {
    element("div").class("up-question-anew").key(format!("anew-{}", purpose.id)).children(why).child(question)
}

/// A question that is not put again: what was answered before, and the question itself for those who want to answer anew.
fn folded(frame: &Frame<'_>, purpose: &Purpose, before: String, question: Element) -> Element {
    let summary = element("summary")
        .class("up-link")
        .id(frame.id(&format!("purpose-{}-again", purpose.id)))
        .text(frame.say(Message::QuestionAnswerAnew));
    element("div")
        .class("up-question-before")
        .key(format!("before-{}", purpose.id))
        .child(element("p").class("up-question-title").text(frame.texts.wording(&purpose.question)))
        .child(note(before))
        .child(element("details").child(summary).child(question))
}
