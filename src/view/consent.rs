//! Questions and declarations: each its own control, never answered beforehand.

use super::{Action, Element, Frame, Node, canonical_text, control::errors_view, element, facts::policy_link};
use crate::consent::{Act, Subject};
use crate::offer::{Declaration, Offer, Purpose};
use crate::shape::{Digest, Id};
use crate::text::{Message, Texts};

/// The optional questions, above and apart.
pub(super) fn questions(frame: &Frame<'_>) -> Option<Element> {
    if frame.offer.purposes.is_empty() {
        return None;
    }
    let questions = frame.offer.purposes.iter().map(|purpose| {
        let answer = frame.state.ledger.answer(Subject::Purpose, &purpose.id).map(crate::consent::Answer::agrees);
        let question =
            question(frame.texts, frame.offer, purpose, &frame.id(&format!("purpose-{}", purpose.id)), answer);
        let last = frame.state.ledger.last(Subject::Purpose, &purpose.id);
        let signalled = last.is_some_and(|event| event.act == Act::Signal);
        let told = signalled.then(|| element("p").class("up-note").text(frame.say(Message::QuestionSignal)));
        question.children(told)
    });
    Some(
        element("section")
            .class("up-questions")
            .key("questions")
            .child(element("h3").class("up-subtitle").text(frame.say(Message::QuestionsTitle)))
            .child(element("p").class("up-muted").text(frame.say(Message::QuestionsIntro)))
            .children(questions),
    )
}

/// One question with its two equal answers.
fn question(texts: Texts<'_>, offer: &Offer, purpose: &Purpose, id: &str, answer: Option<bool>) -> Element {
    let choice = |agrees: bool, message: Message| {
        let choice_id = format!("{id}-{}", if agrees { "yes" } else { "no" });
        let input = element("input")
            .class("up-radio")
            .id(&choice_id)
            .attribute("type", "radio")
            .attribute("name", id)
            .attribute("value", if agrees { "yes" } else { "no" })
            .chosen(answer == Some(agrees))
            .on(Action::Consent(Subject::Purpose, purpose.id.clone(), Some(agrees)));
        let label = element("label").attribute("for", &choice_id).text(texts.say(message));
        element("span").class("up-chip").key(if agrees { "yes" } else { "no" }).child(input).child(label)
    };
    let recipient = purpose.recipient.as_ref().map(|recipient| {
        element("p").class("up-muted").text(texts.say_with(Message::QuestionRecipient, &[("recipient", recipient)]))
    });
    let policy = offer.policy(&purpose.policy);
    element("fieldset")
        .class("up-question")
        // What is recorded are these words; a translation by the browser would be other ones.
        .attribute("translate", "no")
        .key(purpose.id.as_str())
        .id(id)
        .attribute("aria-describedby", format!("{id}-details"))
        .child(element("legend").class("up-question-title").text(texts.wording(&purpose.question)))
        .child(
            element("div")
                .class("up-question-details")
                .id(format!("{id}-details"))
                .child(element("p").class("up-muted").text(texts.wording(&purpose.details)))
                .children(recipient)
                .child(labelled(texts.say(Message::QuestionRetention), texts.wording(&purpose.retention)))
                .child(labelled(texts.say(Message::QuestionWithdrawal), texts.wording(&purpose.withdrawal)))
                .children(policy.map(|policy| element("p").class("up-muted").child(policy_link(texts, policy)))),
        )
        .child(
            element("div")
                .class("up-chip-row up-chip-row-equal")
                .child(choice(true, Message::AnswerYes))
                .child(choice(false, Message::AnswerNo)),
        )
}

fn labelled(label: String, text: &str) -> Element {
    element("p").class("up-muted").child(element("strong").text(label)).text(format!(" {text}"))
}

/// The declarations that this order needs, directly above the order button.
pub(super) fn declarations(frame: &Frame<'_>) -> Vec<Element> {
    let needed = frame.offer.declarations.iter().filter(|declaration| declaration.is_needed(&frame.needs));
    needed
        .map(|declaration| {
            let place = format!("declaration-{}", declaration.id);
            let made = frame.state.ledger.agrees(Subject::Declaration, &declaration.id);
            let errors = errors_view(frame, &place);
            let box_view = declare(frame.texts, frame.offer, declaration, &frame.id(&place), made, errors.is_some());
            element("div").class("up-declaration-row").key(place).child(box_view).children(errors)
        })
        .collect()
}

/// One declaration with its box.
fn declare(texts: Texts<'_>, offer: &Offer, declaration: &Declaration, id: &str, made: bool, wrong: bool) -> Element {
    let input = element("input")
        .class("up-box")
        .id(id)
        .attribute("type", "checkbox")
        .flag("required", true)
        .attribute_if("aria-invalid", wrong.then(|| "true".to_owned()))
        .attribute_if("aria-describedby", super::control::described_by(id, !declaration.policies.is_empty(), wrong))
        .chosen(made)
        .on(Action::Consent(Subject::Declaration, declaration.id.clone(), None));
    let label = element("label")
        .attribute("for", id)
        .text(texts.wording(&declaration.statement))
        .text(" ")
        .child(element("span").class("up-mark").text(texts.say(Message::FieldRequired)));
    let policies = declaration.policies.iter().filter_map(|policy| offer.policy(policy));
    let links: Vec<Element> =
        policies.map(|policy| element("span").class("up-policy").child(policy_link(texts, policy))).collect();
    let links = (!links.is_empty())
        .then(|| element("p").class("up-muted up-policies").id(format!("{id}-hint")).children(links));
    element("div").class("up-declaration").attribute("translate", "no").child(input).child(label).children(links)
}

/// The digest of the canonical text at a control: what the person had in front of them. `None` for an id that the offer
/// does not have.
///
/// It holds no number, date or amount, so that a server with another version of the platform's formats comes to the
/// same text.
pub fn shown_text(offer: &Offer, texts: Texts<'_>, subject: Subject, id: &Id) -> Option<Digest> {
    shown_words(offer, texts, subject, id).map(|words| Digest::of_text(&words))
}

/// The canonical text at a control itself; `None` for an id that the offer does not have.
pub fn shown_words(offer: &Offer, texts: Texts<'_>, subject: Subject, id: &Id) -> Option<String> {
    let node: Node = match subject {
        Subject::Purpose => {
            let purpose = offer.purposes.iter().find(|purpose| purpose.id == *id)?;
            question(texts, offer, purpose, "", None).into()
        }
        Subject::Declaration => {
            let declaration = offer.declarations.iter().find(|declaration| declaration.id == *id)?;
            declare(texts, offer, declaration, "", false, false).into()
        }
    };
    Some(canonical_text(&node))
}
