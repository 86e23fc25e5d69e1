//! The itemised quote: everything that the order costs, now and later, and how it is computed.

use super::instalments::instalments;
use super::open_charges::open_charges;
use super::recurring::recurring;
use super::sums::{before_total, charged, later, total, valid_until};
use super::table::table;
use super::taxes::taxes;
use super::trace::trace;
use crate::text::Message;
use crate::tree::{Element, Node, element};
use crate::view::frame::Frame;

/// The regions of the quote in their order. Without a quote it says so in one sentence.
///
/// The total comes directly after the table of what it contains. What it does not contain comes after it, so that the total
/// is not taken for more than it is.
pub fn itemised(frame: &Frame<'_>) -> Vec<Element> {
    let Ok(quote) = frame.quote else {
        return vec![element("p").key("none").text(frame.say(Message::QuoteNone))];
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

/// The quote by itself, as nodes: for a terminal, and for the digest of what was shown.
pub fn quote_nodes(frame: &Frame<'_>) -> Vec<Node> {
    itemised(frame).into_iter().map(Node::from).collect()
}
