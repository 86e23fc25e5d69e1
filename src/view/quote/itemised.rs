//! The itemised quote: everything that the order costs, now and later, and how it is computed.

use super::instalments::instalments;
use super::open_charges::open_charges;
use super::recurring::recurring;
use super::sums::{before_total, charged, later, total, valid_until};
use super::table::table;
use super::taxes::taxes;
use super::trace::trace;
use crate::quote::QuoteError;
use crate::text::Message;
use crate::tree::{Element, Node, element};
use crate::view::frame::Frame;
use crate::view::phrase::open_point::awaited_words;

/// The regions of the quote in their order. Without a quote it says so in one sentence.
///
/// The total comes directly after the table of what it contains. What it does not contain comes after it, so that the total
/// is not taken for more than it is.
pub fn itemised(frame: &Frame<'_>) -> Vec<Element> {
    let quote = match frame.quote {
        Ok(quote) => quote,
        Err(QuoteError::NotStated) => return vec![awaited(frame)],
        Err(_) => return vec![element("p").key("none").text(frame.say(Message::QuoteNone))],
    };
    let mut content = vec![table(frame, quote)];
    content.extend(before_total(frame, quote));
    content.push(total(frame, quote));
    content.extend(charged(frame, quote));
    content.push(taxes(frame, quote));
    content.extend(later(frame, quote));
    content.extend(valid_until(frame, quote));
    content.extend(open_charges(frame, quote));
    content.extend(instalments(frame, quote));
    content.extend(recurring(frame, quote));
    content.push(trace(frame, quote));
    content
}

/// That the shop is working out the taxes: for the address, once there is one that taxes depend on.
fn awaited(frame: &Frame<'_>) -> Element {
    element("p").class("up-muted").key("awaited").text(awaited_words(frame))
}

/// The quote by itself, as nodes: for a terminal, and for the digest of what was shown.
pub fn quote_nodes(frame: &Frame<'_>) -> Vec<Node> {
    itemised(frame).into_iter().map(Node::from).collect()
}
