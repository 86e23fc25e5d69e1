//! What was declared and agreed to with the order, and the policies it rests on.

use crate::checkout::Order;
use crate::consent::Subject;
use crate::offer::Declaration;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::frame::Frame;
use crate::view::phrase::answer::answer_words;
use crate::view::statement::policy::{policy_link, texts_to_keep};

/// Every declaration that was made, every question with its answer (a no is listed too), and the words on the button that
/// was pressed.
pub fn agreed(frame: &Frame<'_>, order: &Order) -> Vec<Element> {
    let circumstances = frame.circumstances();
    let made = |made: &&Declaration| order.consents.agrees(Subject::Declaration, &made.id);
    let declared = circumstances.declarations().filter(made).map(|declaration| {
        let words = frame.texts.wording(&declaration.statement);
        answered(declaration.id.as_str(), words, frame.say(Message::AnswerDeclared))
    });
    let asked = frame.offer.purposes.iter().map(|purpose| {
        let words = frame.texts.wording(&purpose.question);
        answered(purpose.id.as_str(), words, answer_words(frame.texts, order, &frame.state.ledger, purpose))
    });
    let list = element("ul").class("up-agreed").children(declared).children(asked);
    let button = frame.texts.say_with(Message::ConfirmationButton, &[("label", &order.button)]);
    vec![list, element("p").class("up-muted").text(button)]
}

fn answered(key: &str, words: &str, answer: String) -> Element {
    element("li").key(key).text(format!("{words} ")).child(element("strong").text(answer))
}

/// Every policy that governs the order, with its version and the day since which it holds; below the list the
/// texts that the offer itself has.
pub fn policies(frame: &Frame<'_>) -> Vec<Element> {
    let circumstances = frame.circumstances();
    let links = circumstances.policies().map(|policy| {
        let since = frame.texts.day(policy.valid_from);
        let since = frame.texts.say_with(Message::PolicySince, &[("date", &since)]);
        element("li").child(policy_link(frame.setting(), policy)).text(format!(", {since}"))
    });
    let list = element("ul").children(links);
    [list].into_iter().chain(texts_to_keep(frame.setting(), circumstances.policies())).collect()
}
