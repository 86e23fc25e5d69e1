//! What the consumer must know about the time after the purchase, and where it is written.

use super::policy::policy_link;
use crate::offer::AfterSalesTopic;
use crate::text::Message;
use crate::tree::{Element, Node, element};
use crate::view::control::term::term;
use crate::view::frame::Frame;

/// Every after-sales fact that applies, under its topic, with a link to the policy that it rests on.
pub fn facts(frame: &Frame<'_>) -> Element {
    let circumstances = frame.circumstances();
    let facts = circumstances.facts().flat_map(|fact| {
        let policy = fact.policy.as_ref().and_then(|policy| circumstances.policy(policy));
        let link: Option<Node> = policy.map(|policy| policy_link(frame.setting(), policy).into());
        let spaced = link.map(|link| [Node::Text(" ".to_owned()), link]).into_iter().flatten();
        let [name, words] = term(frame.say(topic(fact.topic)), frame.texts.wording(&fact.text));
        [name, words.children(spaced)]
    });
    element("dl").class("up-facts").children(facts)
}

fn topic(topic: AfterSalesTopic) -> Message {
    match topic {
        AfterSalesTopic::Contract => Message::TopicContract,
        AfterSalesTopic::Withdrawal => Message::TopicWithdrawal,
        AfterSalesTopic::Returns => Message::TopicReturns,
        AfterSalesTopic::Refunds => Message::TopicRefunds,
        AfterSalesTopic::Warranty => Message::TopicWarranty,
        AfterSalesTopic::Digital => Message::TopicDigital,
        AfterSalesTopic::Complaints => Message::TopicComplaints,
        AfterSalesTopic::Support => Message::TopicSupport,
    }
}
