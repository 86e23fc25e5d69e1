//! The page of choices: what was agreed to with an order that was placed earlier.

use super::language_switch::language_switch;
use crate::consent::Subject;
use crate::offer::Declaration;
use crate::text::Message;
use crate::tree::{Element, Node, element};
use crate::view::control::button::button;
use crate::view::frame::{Action, ChoicesFrame};
use crate::view::outcome::choices::choices;
use crate::view::statement::asking::Asking;
use crate::view::statement::declaration::policy_links;
use crate::view::statement::policy::texts_folded;

/// The whole page: which order it is, every question with its answer and its controls, what was declared, the texts, and a
/// button to print.
pub fn choices_page(frame: &ChoicesFrame<'_>) -> Node {
    let (texts, setting) = (frame.texts, frame.setting());
    let heading = element("h2").class("up-title").id(setting.id("heading")).attribute("tabindex", "-1");
    let placed = [
        ("number", frame.order_number),
        ("time", &texts.instant(frame.confirmed_at)),
        ("seller", frame.seller.name.as_str()),
    ];
    let print = button("up-button", texts.say(Message::ConfirmationPrint), Action::Print);
    let article = element("article")
        .class("up-confirmation up-choices")
        .key("choices")
        .child(heading.text(texts.say(Message::ManageTitle)))
        .child(element("p").class("up-lead").text(texts.say_with(Message::ManageOrder, &placed)))
        .children(choices(Asking::again(frame), frame.order, frame.ledger))
        .children(declared(frame))
        .children(texts_folded(setting, frame.statements.policies.iter()))
        .child(element("p").class("up-actions").child(print));
    element("div")
        .class("up-checkout")
        .attribute("lang", texts.language().as_str())
        .attribute("dir", texts.language().direction())
        .attribute("data-step", "manage")
        .children(language_switch(texts, frame.languages))
        .child(article)
        .into()
}

/// What was declared: to look at and not to change, because a declaration belongs to the contract.
fn declared(frame: &ChoicesFrame<'_>) -> Option<Element> {
    let made = |declaration: &&Declaration| frame.ledger.agrees(Subject::Declaration, &declaration.id);
    let made = frame.statements.declarations.iter().filter(made);
    let items: Vec<Element> = made.map(|declaration| declared_item(frame, declaration)).collect();
    (!items.is_empty()).then(|| {
        element("section")
            .class("up-confirmation-part")
            .key("declared")
            .child(element("h3").class("up-subtitle").text(frame.texts.say(Message::ManageDeclared)))
            .child(element("p").class("up-muted").text(frame.texts.say(Message::ManageDeclaredText)))
            .child(element("ul").class("up-agreed").children(items))
    })
}

fn declared_item(frame: &ChoicesFrame<'_>, declaration: &Declaration) -> Element {
    let links = policy_links(Asking::again(frame), declaration);
    element("li")
        .key(declaration.id.as_str())
        .text(frame.texts.wording(&declaration.statement))
        .child(element("p").class("up-muted up-policies").children(links))
}
