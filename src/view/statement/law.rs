//! Which law governs the contract.

use super::detail::detail;
use crate::text::Message;
use crate::tree::Element;
use crate::view::frame::Frame;

/// Which law governs and which courts decide, where the offer says so (ISO 10008, 4.14).
pub fn governing_law(frame: &Frame<'_>) -> Option<Element> {
    let law = frame.offer.governing_law.as_ref()?;
    Some(
        detail(frame.say(Message::GoverningLaw), frame.texts.wording(law))
            .class("up-governing-law")
            .key("governing-law"),
    )
}
