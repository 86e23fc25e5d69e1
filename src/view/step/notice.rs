//! What happened last to the quote or to the order.

use crate::checkout::{Difference, Notice};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::problem::alert;
use crate::view::frame::Frame;

/// That the quote changed or the order was refused, at whatever step the consumer is. A removed line and a declined payment
/// are shown at their own step.
pub fn notice(frame: &Frame<'_>) -> Option<Element> {
    let (key, message, rest) = match frame.state.notice()? {
        Notice::QuoteChanged {} => ("quote-changed", Message::NoticeQuoteChanged, None),
        Notice::Refused { differences } => ("refused", Message::NoticeRefused, list(differences)),
        Notice::Declined { .. } | Notice::Removed { .. } => return None,
    };
    Some(alert(key, frame.say(message)).children(rest))
}

/// Where the order differs, as the shop's server stated it: for support staff, in the engine's own English.
fn list(differences: &[Difference]) -> Option<Element> {
    let lines = differences
        .iter()
        .map(|difference| element("li").text(format!("{} ({})", difference.message, difference.pointer.0)));
    (!differences.is_empty()).then(|| element("ul").class("up-muted").attribute("lang", "en").children(lines))
}
