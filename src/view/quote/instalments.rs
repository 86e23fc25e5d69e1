//! What is paid in instalments.

use crate::quote::Quote;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::strip::strip;
use crate::view::frame::Frame;
use crate::view::phrase::instalments::lines_words;

/// What the credit costs and what is paid in all, then every instalment with its day. `None` where the order is paid at
/// once.
pub fn instalments(frame: &Frame<'_>, quote: &Quote) -> Option<Element> {
    let instalments = quote.instalments.as_ref()?;
    let (total, cost) = (frame.texts.money(instalments.total), frame.texts.money(instalments.cost));
    let words = frame.texts.say_with(Message::InstalmentsCost, &[("total", &total), ("cost", &cost)]);
    let section = element("section")
        .class("up-recurring")
        .key("instalments")
        .child(element("h3").class("up-recurring-title").text(frame.say(Message::InstalmentsTitle)))
        .child(element("p").text(words))
        .children(lines_words(frame, instalments).map(|words| element("p").text(words)))
        .child(strip(frame.texts, &instalments.parts));
    Some(section)
}
