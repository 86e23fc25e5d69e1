//! The final quote to keep before anything is ordered.

use super::confirmation::{part, told};
use super::fulfilment::payment;
use crate::offer::{InLanguages, Policy};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::frame::Frame;
use crate::view::quote::itemised::itemised;
use crate::view::statement::policy::{policy_link, texts_to_keep};
use crate::view::statement::promise::every_promise;
use crate::view::statement::seller::seller;

/// Quote, terms and facts as a document, headed as an offer and no order (ISO 10008, 6.1.3.2). Nothing in it says who
/// buys.
pub fn quote_document(frame: &Frame<'_>) -> Element {
    let said = [("seller", frame.offer.seller.name.as_str()), ("time", &frame.texts.instant(frame.now))];
    element("article")
        .class("up-confirmation")
        .key("kept-quote")
        .attribute("lang", frame.state.language.as_str())
        .attribute("dir", frame.state.language.direction())
        .child(element("h2").class("up-title").text(frame.say(Message::QuoteKeptTitle)))
        .child(element("p").class("up-lead").text(frame.texts.say_with(Message::QuoteKeptText, &said)))
        .child(part(frame, Message::QuoteFinalTitle, itemised(frame)))
        .child(part(frame, Message::ConfirmationPayment, vec![payment(frame)]))
        .child(part(frame, Message::ConfirmationFacts, told(frame)))
        .children(every_promise(frame))
        .child(part(frame, Message::ConfirmationPolicies, policies(frame)))
        .child(part(frame, Message::SellerTitle, vec![seller(frame)]))
}

/// Every policy that would govern the order: where its text stands, in which version and with which digest, or the text.
fn policies(frame: &Frame<'_>) -> Vec<Element> {
    let circumstances = frame.circumstances();
    let links = circumstances.policies().map(|policy| {
        let link = element("li").child(policy_link(frame.setting(), policy));
        link.children(digest(frame, policy).map(|words| element("span").class("up-row-detail up-muted").text(words)))
    });
    let list = element("ul").children(links);
    [list].into_iter().chain(texts_to_keep(frame.setting(), circumstances.policies())).collect()
}

fn digest(frame: &Frame<'_>, policy: &Policy) -> Option<String> {
    let digest = InLanguages::in_language(policy.digest.as_ref()?, frame.texts.language())?.to_string();
    Some(frame.texts.say_with(Message::QuoteKeptDigest, &[("digest", &digest)]))
}
