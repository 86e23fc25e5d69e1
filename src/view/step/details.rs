//! The details: who buys. Only what is needed, and why.

use super::field::{field_view, why};
use crate::offer::PromiseTopic;
use crate::party::Field;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::frame::Frame;
use crate::view::statement::policy::policy_link;
use crate::view::statement::promise::promises;

/// The fields; below them the privacy policy and what the shop promises about privacy.
pub fn view(frame: &Frame<'_>) -> Vec<Element> {
    let mut content = vec![why(frame, Message::DetailsWhy)];
    content.extend(frame.needs.detail_fields().into_iter().map(|field| field_view(frame, field)));
    content.push(privacy(frame));
    content.extend(promises(frame, &[PromiseTopic::Privacy]));
    content
}

/// The result of the step in one line: name and e-mail address.
pub fn result(frame: &Frame<'_>) -> String {
    let party = &frame.state.party;
    let entered = [Field::Name, Field::Email].map(|field| party.get(field).trim());
    entered.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The link to the policy with the id `privacy`, where the offer has one.
fn privacy(frame: &Frame<'_>) -> Element {
    let policy = frame.circumstances().policies().find(|policy| policy.id.as_str() == "privacy");
    let link = policy.map(|policy| policy_link(frame.setting(), policy));
    element("p").class("up-muted").key("privacy").children(link)
}
