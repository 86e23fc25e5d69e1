//! What was agreed to, to look at and to change after the order.

use crate::checkout::Order;
use crate::consent::{Ledger, Subject};
use crate::offer::Purpose;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::phrase::answer::answer_sentence;
use crate::view::statement::asking::Asking;
use crate::view::statement::question::question;

/// Every question with the answer that holds now and since when, and the same two controls that it was asked with. Taking a
/// yes back is as easy as giving it (GDPR Art. 7(3)). `None` where nothing was asked.
pub fn choices(asking: Asking<'_>, order: &Order, ledger: &Ledger) -> Option<Element> {
    if asking.statements.purposes.is_empty() {
        return None;
    }
    let questions = asking.statements.purposes.iter().map(|purpose| choice(asking, order, ledger, purpose));
    Some(
        element("section")
            .class("up-questions")
            .key("choices")
            .child(element("h3").class("up-subtitle").text(asking.setting.say(Message::ChoicesTitle)))
            .child(element("p").class("up-muted").text(asking.setting.say(Message::ChoicesIntro)))
            .children(questions),
    )
}

/// One question. Without an answer in this order, a yes from before it that still counted shows as chosen.
fn choice(asking: Asking<'_>, order: &Order, ledger: &Ledger, purpose: &Purpose) -> Element {
    let last = ledger.last(Subject::Purpose, &purpose.id);
    let before = || order.agreed_before(&purpose.id).map(|_| true);
    let agrees = last.map(|event| event.answer.agrees()).or_else(before);
    let words = answer_sentence(asking.setting.texts, order, ledger, purpose);
    let state = element("p").class("up-note").attribute("role", "status").text(words);
    question(asking, purpose, agrees).child(state)
}
