//! Where the delivery goes.

use super::field::{field_view, why};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::frame::Frame;

/// The title, why the address is asked for, and its fields.
pub fn address(frame: &Frame<'_>) -> Vec<Element> {
    let title = element("h3").class("up-subtitle").key("where").text(frame.say(Message::DeliveryWhere));
    let fields = frame.needs.address_fields().into_iter().map(|field| field_view(frame, field));
    [title, why(frame, Message::DeliveryWhy)].into_iter().chain(fields).collect()
}
