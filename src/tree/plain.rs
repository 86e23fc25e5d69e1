//! Writes the tree as plain lines, for a terminal: words at the left, amounts at the right.

use super::canonical::canonical_text;
use super::element::{Element, Node};
use crate::shape::written;

written! {
    /// One line of a quote in words: what stands at the left, and the amount at the right of it.
    pub struct PlainLine {
        /// The words.
        pub text: String,
        /// The amount in the language's own form, or what stands in its place; left out where the line has none.
        pub amount: Option<String>,
        /// Whether it says more about the line before it.
        pub detail: bool,
    }
}

/// The lines of a node. A row of a table becomes a line with its amount, and each of its details a line below. Every other
/// block is a line of its own. What is for the screen only is left out.
pub fn plain_lines(node: &Node) -> Vec<PlainLine> {
    let mut lines = Vec::new();
    add_node(node, &mut lines);
    lines
}

fn add_node(node: &Node, lines: &mut Vec<PlainLine>) {
    let Node::Element(element) = node else { return };
    if element.screen_only || element.tag == "caption" {
        return;
    }
    if element.tag == "tr" {
        add_row(element, lines);
    } else if let Some(amount) = element.children.iter().find_map(amount_of) {
        let words = element.children.iter().filter(|child| amount_of(child).is_none()).map(canonical_text);
        let text = words.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
        lines.push(PlainLine { text, amount: Some(amount), detail: false });
    } else if element.children.iter().any(is_block) {
        element.children.iter().for_each(|child| add_node(child, lines));
    } else {
        let text = canonical_text(node);
        lines.extend((!text.is_empty()).then_some(PlainLine { text, amount: None, detail: false }));
    }
}

/// The amount, if a node is one.
fn amount_of(node: &Node) -> Option<String> {
    let Node::Element(element) = node else { return None };
    element.has_class("up-amount").then(|| canonical_text(node))
}

/// Whether a node stands on lines of its own.
fn is_block(node: &Node) -> bool {
    match node {
        Node::Element(element) => !matches!(element.tag, "a" | "span" | "strong" | "em" | "abbr"),
        Node::Text(_) => false,
    }
}

/// The head's first words with the amount, then the rest of the head as details.
fn add_row(row: &Element, lines: &mut Vec<PlainLine>) {
    let amount = row.children.iter().find_map(amount_of);
    let head = row.children.iter().find(|child| amount_of(child).is_none());
    let Some(Node::Element(head)) = head else { return };
    let mut words = head.children.iter().map(canonical_text).filter(|text| !text.is_empty());
    let title = words.next().unwrap_or_default();
    lines.push(PlainLine { text: title, amount, detail: false });
    lines.extend(words.map(|text| PlainLine { text, amount: None, detail: true }));
}
