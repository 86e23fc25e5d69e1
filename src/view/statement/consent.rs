//! Questions and declarations: each its own control, never answered beforehand.

use super::policy::Place;
use crate::consent::{Act, EarlierAnswer, Standing, Subject};
use crate::offer::{Declaration, Purpose, Statements};
use crate::shape::{Digest, Id};
use crate::text::{Message, Texts};
use crate::tree::{Element, Node, canonical_text, element};
use crate::view::control::widgets::{described_by, errors_view};
use crate::view::frame::{Action, Frame};

/// What questions and declarations are shown with.
#[derive(Clone, Copy)]
pub struct Asking<'a> {
    /// Where they stand.
    pub place: Place<'a>,
    /// What is asked, and under which texts.
    pub statements: Statements<'a>,
}

impl<'a> Asking<'a> {
    /// As an offer asks.
    pub fn of(frame: &Frame<'a>) -> Asking<'a> {
        Asking { place: frame.place(), statements: frame.offer.statements() }
    }

    fn say(&self, message: Message) -> String {
        self.place.texts.say(message)
    }

    /// One question with its two equal answers.
    pub fn question(&self, purpose: &Purpose, answer: Option<bool>) -> Element {
        let texts = self.place.texts;
        let id = format!("{}-purpose-{}", self.place.prefix, purpose.id);
        let recipient = purpose.recipient.as_ref().map(|recipient| {
            element("p").class("up-muted").text(texts.say_with(Message::QuestionRecipient, &[("recipient", recipient)]))
        });
        let policy = self.statements.policy(&purpose.policy);
        let details = element("div")
            .class("up-question-details")
            .id(format!("{id}-details"))
            .child(element("p").class("up-muted").text(texts.wording(&purpose.details)))
            .children(recipient)
            .child(labelled(texts.say(Message::QuestionRetention), texts.wording(&purpose.retention)))
            .child(labelled(texts.say(Message::QuestionWithdrawal), texts.wording(&purpose.withdrawal)))
            .children(policy.map(|policy| element("p").class("up-muted").child(self.place.link(policy))));
        let answers = element("div")
            .class("up-chip-row up-chip-row-equal")
            .child(self.answer(purpose, &id, true, answer))
            .child(self.answer(purpose, &id, false, answer));
        element("fieldset")
            .class("up-question")
            // What is recorded are these words; a translation by the browser would be other ones.
            .attribute("translate", "no")
            .key(purpose.id.as_str())
            .attribute("aria-describedby", format!("{id}-details"))
            .id(id)
            .child(element("legend").class("up-question-title").text(texts.wording(&purpose.question)))
            .child(details)
            .child(answers)
    }

    fn answer(&self, purpose: &Purpose, id: &str, agrees: bool, answer: Option<bool>) -> Element {
        let word = if agrees { "yes" } else { "no" };
        let choice_id = format!("{id}-{word}");
        let input = element("input")
            .class("up-radio")
            .id(&choice_id)
            .attribute("type", "radio")
            .attribute("name", id)
            .attribute("value", word)
            .chosen(answer == Some(agrees))
            .on(Action::Consent(Subject::Purpose, purpose.id.clone(), Some(agrees)));
        let message = if agrees { Message::AnswerYes } else { Message::AnswerNo };
        let label = element("label").attribute("for", &choice_id).text(self.say(message));
        element("span").class("up-chip").key(word).child(input).child(label)
    }

    /// One declaration with its box.
    fn declare(&self, declaration: &Declaration, made: bool, wrong: bool) -> Element {
        let texts = self.place.texts;
        let id = format!("{}-declaration-{}", self.place.prefix, declaration.id);
        let input = element("input")
            .class("up-box")
            .id(&id)
            .attribute("type", "checkbox")
            .flag("required", true)
            .attribute_if("aria-invalid", wrong.then(|| "true".to_owned()))
            .attribute_if("aria-describedby", described_by(&id, !declaration.policies.is_empty(), wrong))
            .chosen(made)
            .on(Action::Consent(Subject::Declaration, declaration.id.clone(), None));
        let label = element("label")
            .attribute("for", &id)
            .text(texts.wording(&declaration.statement))
            .text(" ")
            .child(element("span").class("up-mark").text(texts.say(Message::FieldRequired)));
        let links = self.links(declaration);
        let links = (!links.is_empty())
            .then(|| element("p").class("up-muted up-policies").id(format!("{id}-hint")).children(links));
        element("div").class("up-declaration").attribute("translate", "no").child(input).child(label).children(links)
    }

    fn links(&self, declaration: &Declaration) -> Vec<Element> {
        let policies = declaration.policies.iter().filter_map(|policy| self.statements.policy(policy));
        policies.map(|policy| element("span").class("up-policy").child(self.place.link(policy))).collect()
    }
}

fn labelled(label: String, text: &str) -> Element {
    element("p").class("up-muted").child(element("strong").text(label)).text(format!(" {text}"))
}

/// The optional questions, above and apart.
pub fn questions(frame: &Frame<'_>) -> Option<Element> {
    if frame.offer.purposes.is_empty() {
        return None;
    }
    let questions = frame.offer.purposes.iter().map(|purpose| question(frame, purpose));
    Some(
        element("section")
            .class("up-questions")
            .key("questions")
            .child(element("h3").class("up-subtitle").text(frame.say(Message::QuestionsTitle)))
            .child(element("p").class("up-muted").text(frame.say(Message::QuestionsIntro)))
            .children(questions),
    )
}

/// A question as it stands: open, folded away because it was answered before, or asked anew with the reason why.
fn question(frame: &Frame<'_>, purpose: &Purpose) -> Element {
    let asking = Asking::of(frame);
    let last = frame.state.ledger.last(Subject::Purpose, &purpose.id);
    let question = asking.question(purpose, last.map(|event| event.answer.agrees()));
    let note = |text: String| element("p").class("up-note").text(text);
    match (last.map(|event| event.act), frame.state.standing(frame.offer, purpose, frame.now)) {
        (None | Some(Act::Remembered), Standing::Refused(earlier, until)) => {
            let dates = [("date", &*dated(frame, earlier)), ("until", &frame.texts.date(until.date()))];
            folded(frame, purpose, frame.texts.say_with(Message::QuestionRefusedBefore, &dates), question)
        }
        (None, Standing::Agreed(earlier)) => {
            let said = frame.texts.say_with(Message::QuestionAgreedBefore, &[("date", &dated(frame, earlier))]);
            folded(frame, purpose, said, question)
        }
        (None, Standing::Lapsed(earlier, end)) => {
            let dates = [("date", &*dated(frame, earlier)), ("end", &frame.texts.date(end.date()))];
            asked_anew(purpose, vec![note(frame.texts.say_with(Message::QuestionLapsed, &dates))], question)
        }
        (None, Standing::Changed(earlier)) => {
            let said = frame.texts.say_with(Message::QuestionChanged, &[("date", &dated(frame, earlier))]);
            let policies = std::slice::from_ref(&purpose.policy);
            let changes = asking.place.changes(earlier, policies, asking.statements);
            asked_anew(purpose, [note(said)].into_iter().chain(changes).collect(), question)
        }
        (Some(Act::Signal), _) => question.child(note(frame.say(Message::QuestionSignal))),
        _ => question,
    }
}

/// A question that is put again: first why, then the question.
fn asked_anew(purpose: &Purpose, why: Vec<Element>, question: Element) -> Element {
    element("div").class("up-question-anew").key(format!("anew-{}", purpose.id)).children(why).child(question)
}

fn dated(frame: &Frame<'_>, earlier: &EarlierAnswer) -> String {
    frame.texts.date(earlier.at.date())
}

/// A question that is not put again: what was answered before, and the question itself for those who want to answer anew.
fn folded(frame: &Frame<'_>, purpose: &Purpose, said: String, question: Element) -> Element {
    let summary = element("summary")
        .class("up-link")
        .id(frame.id(&format!("purpose-{}-again", purpose.id)))
        .text(frame.say(Message::QuestionAnswerAnew));
    element("div")
        .class("up-question-before")
        .key(format!("before-{}", purpose.id))
        .child(element("p").class("up-question-title").text(frame.texts.wording(&purpose.question)))
        .child(element("p").class("up-note").text(said))
        .child(element("details").child(summary).child(question))
}

/// The declarations that this order needs, directly above the order button.
pub fn declarations(frame: &Frame<'_>) -> Vec<Element> {
    let needed = frame.offer.declarations.iter().filter(|declaration| declaration.is_needed(&frame.needs));
    needed.map(|declaration| declaration_row(frame, declaration)).collect()
}

fn declaration_row(frame: &Frame<'_>, declaration: &Declaration) -> Element {
    let asking = Asking::of(frame);
    let place = format!("declaration-{}", declaration.id);
    let row = element("div").class("up-declaration-row").key(place.clone());
    if let Some(earlier) = frame.state.earlier.makes_needless(declaration, asking.statements) {
        let said = frame.texts.say_with(Message::DeclaredBefore, &[("date", &dated(frame, earlier))]);
        return row
            .child(element("p").text(frame.texts.wording(&declaration.statement)))
            .child(element("p").class("up-note").text(said))
            .child(element("p").class("up-muted up-policies").children(asking.links(declaration)))
            .children(asking.place.changes(earlier, &declaration.policies, asking.statements));
    }
    let made = frame.state.ledger.agrees(Subject::Declaration, &declaration.id);
    let errors = errors_view(frame, &place);
    let earlier = frame.state.earlier.last(Subject::Declaration, &declaration.id);
    let changes = earlier.map(|earlier| asking.place.changes(earlier, &declaration.policies, asking.statements));
    row.children(changes.unwrap_or_default())
        .child(asking.declare(declaration, made, errors.is_some()))
        .children(errors)
}

/// The digest of the canonical text at a control: what the person had in front of them. `None` for an id that is not
/// asked about.
///
/// It holds no number, date or amount, so that a server with another version of the platform's formats comes to the
/// same text.
pub fn shown_text(statements: Statements<'_>, texts: Texts<'_>, subject: Subject, id: &Id) -> Option<Digest> {
    shown_words(statements, texts, subject, id).map(|words| Digest::of_text(&words))
}

/// The canonical text at a control itself; `None` for an id that is not asked about.
pub fn shown_words(statements: Statements<'_>, texts: Texts<'_>, subject: Subject, id: &Id) -> Option<String> {
    let asking = Asking { place: Place { texts, prefix: "" }, statements };
    let node: Node = match subject {
        Subject::Purpose => asking.question(statements.purpose(id)?, None).into(),
        Subject::Declaration => asking.declare(statements.declaration(id)?, false, false).into(),
    };
    Some(canonical_text(&node))
}
