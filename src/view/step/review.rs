//! The review: what is good to know, the optional questions; and apart, the final quote with the declarations and the
//! order button directly under it.

use crate::checkout::{Difference, Notice, Stage};
use crate::offer::PromiseTopic;
use crate::text::Message;
use crate::tree::{Element, Node, element};
use crate::view::control::widgets::{errors_view, icon};
use crate::view::frame::{Action, Frame};
use crate::view::quote::itemised as quote;
use crate::view::statement::promise::promises;
use crate::view::statement::{consent, facts};

/// What stands beside the final quote: it is read before, and nothing of it comes between the quote and the button.
pub fn view(frame: &Frame<'_>) -> Vec<Element> {
    let mut content = Vec::new();
    content.extend(errors_view(frame, "review"));
    content.push(element("p").class("up-lead").key("lead").text(frame.say(Message::ReviewLead)));
    content.extend(consent::questions(frame));
    content.extend(promises(frame, &[PromiseTopic::Returns, PromiseTopic::Support, PromiseTopic::Complaints]));
    content.push(
        element("section")
            .class("up-good-to-know")
            .key("facts")
            .child(element("h3").class("up-subtitle").text(frame.say(Message::FactsTitle)))
            .child(facts::view(frame))
            .child(element("h3").class("up-subtitle").text(frame.say(Message::SellerTitle)))
            .child(facts::seller(frame)),
    );
    content
}

/// What happened last to the quote or the order, at whatever step the consumer is.
pub fn notice_view(frame: &Frame<'_>) -> Option<Element> {
    let (key, text, rest) = match frame.state.notice()? {
        Notice::QuoteChanged {} => ("quote-changed", Message::NoticeQuoteChanged, None),
        Notice::Refused { differences } => ("refused", Message::NoticeRefused, differences_view(differences)),
        Notice::Declined { .. } | Notice::Removed { .. } => return None,
    };
    let text = element("p").class("up-error-text").child(icon("error")).text(frame.say(text));
    Some(element("div").class("up-error").key(key).attribute("role", "alert").child(text).children(rest))
}

/// Where the order differs, as the shop's server said it: for the one who is called, in the words of the engine.
fn differences_view(differences: &[Difference]) -> Option<Element> {
    let lines = differences
        .iter()
        .map(|difference| element("li").text(format!("{} ({})", difference.message, difference.pointer.0)));
    (!differences.is_empty()).then(|| element("ul").class("up-muted").attribute("lang", "en").children(lines))
}

/// The final block: the quote, the declarations, the button. Nothing stands between them.
pub fn final_block(frame: &Frame<'_>) -> Vec<Element> {
    let mut content = quote::view(frame);
    content.extend(consent::declarations(frame));
    content.push(order_button(frame));
    content
}

fn order_button(frame: &Frame<'_>) -> Element {
    let waiting = matches!(frame.state.stage, Stage::Ordering { .. });
    let button = element("button")
        .class("up-button up-button-primary up-order")
        .id(frame.id("order"))
        .attribute("type", "button")
        .attribute_if("aria-disabled", waiting.then(|| "true".to_owned()))
        .on(Action::Order)
        // Until the press the law's words and nothing else; after it, what happens.
        .text(if waiting { frame.say(Message::OrderSending) } else { frame.order_label.to_owned() });
    let words = if waiting { frame.say(Message::OrderWaiting) } else { String::new() };
    let waiting_text = element("p").class("up-waiting up-muted").attribute("role", "status").key("waiting").text(words);
    let children: [Node; 2] = [button.into(), waiting_text.into()];
    element("div").class("up-order-row").key("order").children(children)
}
