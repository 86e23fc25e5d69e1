//! What the shop promises, at the step that it concerns: never without its limits, and only while it holds.

use super::detail::detail;
use super::policy::policy_link;
use crate::offer::{PromiseTopic, ServicePromise};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::frame::Frame;

/// The promises about some topics that apply and hold at the moment that is shown; `None` where there are none.
pub fn promises(frame: &Frame<'_>, topics: &[PromiseTopic]) -> Option<Element> {
    let circumstances = frame.circumstances();
    let holding = topics.iter().flat_map(|topic| frame.offer.promises_on(*topic, frame.now));
    let holding = holding.filter(|promise| circumstances.has_promise(promise));
    let views: Vec<Element> = holding.map(|promise| promise_view(frame, promise)).collect();
    (!views.is_empty()).then(|| {
        let title = element("h3").class("up-subtitle").text(frame.say(Message::PromisesTitle));
        element("section").class("up-promises").key("promises").child(title).children(views)
    })
}

/// Every promise that holds, for the confirmation.
pub fn every_promise(frame: &Frame<'_>) -> Option<Element> {
    promises(frame, PromiseTopic::ALL)
}

/// One promise: the statement, its scope, its limits, what the consumer gets if it is broken, its version and end.
fn promise_view(frame: &Frame<'_>, promise: &ServicePromise) -> Element {
    let texts = frame.texts;
    let until = texts.day(promise.valid_until);
    let version = [("version", promise.version.as_str()), ("date", until.as_str())];
    let policy = promise.policy.as_ref().and_then(|id| frame.circumstances().policy(id));
    element("div")
        .class("up-promise")
        .key(promise.id.as_str())
        .child(element("p").class("up-promise-statement").text(texts.wording(&promise.statement)))
        .child(detail(texts.say(Message::PromiseScope), texts.wording(&promise.scope)))
        .child(detail(texts.say(Message::PromiseLimits), texts.wording(&promise.limits)))
        .children(
            promise.remedy.as_ref().map(|remedy| detail(texts.say(Message::PromiseRemedy), texts.wording(remedy))),
        )
        .child(element("p").class("up-muted").text(texts.say_with(Message::PromiseVersion, &version)))
        .children(policy.map(|policy| element("p").class("up-muted").child(policy_link(frame.setting(), policy))))
}
