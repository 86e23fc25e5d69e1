//! An optional question: yes and no are equal, and neither is chosen beforehand.

use super::asking::Asking;
use super::detail::detail;
use super::policy::policy_link;
use crate::consent::Subject;
use crate::offer::Purpose;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::radio::Chip;
use crate::view::frame::Action;

/// One question with everything that belongs to an informed answer: what happens on a yes, who gets the data, how long it is
/// kept, how to take the yes back, the policy. `answer` is the answer so far; without one nothing is chosen.
///
/// The text of this element is what a consent event is evidence of. A change in it is a change in what was asked.
pub fn question(asking: Asking<'_>, purpose: &Purpose, answer: Option<bool>) -> Element {
    let id = asking.setting.id(&format!("purpose-{}", purpose.id));
    let chips = element("div")
        .class("up-chip-row up-chip-row-equal")
        .child(chip(asking, purpose, &id, Reply::Yes, answer))
        .child(chip(asking, purpose, &id, Reply::No, answer));
    element("fieldset")
        .class("up-question")
        // What is recorded are these words; a translation by the browser would be other ones.
        .attribute("translate", "no")
        .key(purpose.id.as_str())
        .attribute("aria-describedby", details_id(&id))
        .id(&id)
        .child(element("legend").class("up-question-title").text(asking.setting.texts.wording(&purpose.question)))
        .child(about(asking, purpose, &id))
        .child(chips)
}

fn about(asking: Asking<'_>, purpose: &Purpose, id: &str) -> Element {
    let texts = asking.setting.texts;
    let muted = || element("p").class("up-muted");
    let recipient = purpose
        .recipient
        .as_ref()
        .map(|recipient| muted().text(texts.say_with(Message::QuestionRecipient, &[("recipient", recipient)])));
    let policy = asking.statements.policy(&purpose.policy);
    element("div")
        .class("up-question-details")
        .id(details_id(id))
        .child(muted().text(texts.wording(&purpose.details)))
        .children(recipient)
        .child(detail(texts.say(Message::QuestionRetention), texts.wording(&purpose.retention)))
        .child(detail(texts.say(Message::QuestionWithdrawal), texts.wording(&purpose.withdrawal)))
        .children(policy.map(|policy| muted().child(policy_link(asking.setting, policy))))
}

fn details_id(id: &str) -> String {
    format!("{id}-details")
}

/// One of the two answers.
#[derive(Clone, Copy)]
enum Reply {
    Yes,
    No,
}

fn chip(asking: Asking<'_>, purpose: &Purpose, id: &str, reply: Reply, answer: Option<bool>) -> Element {
    let (value, message, agrees) = match reply {
        Reply::Yes => ("yes", Message::AnswerYes, true),
        Reply::No => ("no", Message::AnswerNo, false),
    };
    let chip = Chip {
        group: id,
        value,
        label: asking.setting.say(message),
        addition: None,
        chosen: answer == Some(agrees),
        action: Action::Consent(Subject::Purpose, purpose.id.clone(), Some(agrees)),
    };
    chip.view()
}
