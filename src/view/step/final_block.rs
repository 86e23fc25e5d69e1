//! The final block: the quote, the declarations, the order button. Nothing stands between them, because the law wants the
//! essential facts directly before the button (Directive 2011/83/EU, Art. 8(2)).

use crate::checkout::Stage;
use crate::consent::Subject;
use crate::offer::Declaration;
use crate::text::Message;
use crate::tree::{Element, Node, element};
use crate::view::control::problem::errors_at;
use crate::view::frame::{Action, Frame};
use crate::view::quote::itemised::itemised;
use crate::view::statement::asking::Asking;
use crate::view::statement::change::changes_since;
use crate::view::statement::declaration::{Declared, declaration, policy_links};
use crate::view::statement::law::governing_law;

/// The whole block, beside the review.
pub fn final_block(frame: &Frame<'_>) -> Element {
    let circumstances = frame.circumstances();
    element("section")
        .class("up-quote up-final")
        .key("final")
        .attribute("aria-label", frame.say(Message::QuoteFinalTitle))
        .child(element("h2").class("up-quote-title").text(frame.say(Message::QuoteFinalTitle)))
        .children(itemised(frame))
        .children(governing_law(frame))
        .children(circumstances.declarations().map(|declaration| declaration_row(frame, declaration)))
        .child(order_button(frame))
}

/// A declaration with its box. One that was made before, under the same texts, is shown without a box. Where a policy
/// changed since, the changes stand above it.
fn declaration_row(frame: &Frame<'_>, needed: &Declaration) -> Element {
    let asking = Asking::of(frame);
    let place = format!("declaration-{}", needed.id);
    let errors = errors_at(frame, &place);
    let row = element("div").class("up-declaration-row").key(place);
    let changes = |earlier| changes_since(asking.setting, earlier, &needed.policies, asking.statements);
    if let Some(earlier) = frame.state.earlier.makes_needless(needed, asking.statements) {
        let before = [("date", &*frame.texts.day(earlier.at))];
        return row
            .child(element("p").text(frame.texts.wording(&needed.statement)))
            .child(element("p").class("up-note").text(frame.texts.say_with(Message::DeclaredBefore, &before)))
            .child(element("p").class("up-muted up-policies").children(policy_links(asking, needed)))
            .children(changes(earlier));
    }
    let declared = match frame.state.ledger.agrees(Subject::Declaration, &needed.id) {
        true => Declared::Made,
        false if errors.is_some() => Declared::Missing,
        false => Declared::Open,
    };
    let earlier = frame.state.earlier.last(Subject::Declaration, &needed.id);
    row.children(earlier.map(changes).unwrap_or_default()).child(declaration(asking, needed, declared)).children(errors)
}

/// The order button. Until the press it holds the words of the law and nothing else; after it, what happens.
fn order_button(frame: &Frame<'_>) -> Element {
    let waiting = matches!(frame.state.stage, Stage::Ordering { .. });
    let (label, words) = if waiting {
        (frame.say(Message::OrderSending), frame.say(Message::OrderWaiting))
    } else {
        (frame.order_label.to_owned(), String::new())
    };
    let button = element("button")
        .class("up-button up-button-primary up-order")
        .id(frame.id("order"))
        .attribute("type", "button")
        .state_if("aria-disabled", waiting)
        .on(Action::Order)
        .text(label);
    let waiting_text = element("p").class("up-waiting up-muted").attribute("role", "status").key("waiting").text(words);
    let children: [Node; 2] = [button.into(), waiting_text.into()];
    element("div").class("up-order-row").key("order").children(children)
}
