//! Writes the tree as HTML: for saved and printed documents, for snapshots, and for a server's first paint.

use super::element::{Element, Node};

/// Elements without an end tag.
const VOID: [&str; 4] = ["input", "img", "br", "hr"];

/// The HTML of a node, every text and value escaped.
///
/// ```
/// use upfront_checkout::tree::{element, html};
/// let node = element("p").class("up-note").text("Tea & <tableware>").into();
/// assert_eq!(html(&node), "<p class=\"up-note\">Tea &amp; &lt;tableware&gt;</p>");
/// ```
pub fn html(node: &Node) -> String {
    let mut out = String::new();
    write_node(node, Medium::Screen, &mut out);
    out
}

/// Where the HTML is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Medium {
    /// In the page: everything is written.
    Screen,
    /// In a saved or printed document: what is for the screen only is left out.
    Document,
}

/// Writes a node and everything in it.
pub(super) fn write_node(node: &Node, medium: Medium, out: &mut String) {
    match node {
        Node::Text(text) => escape(text, out),
        Node::Element(element) if element.screen_only && medium == Medium::Document => {}
        Node::Element(element) => write_element(element, medium, out),
    }
}

fn write_element(element: &Element, medium: Medium, out: &mut String) {
    out.push('<');
    out.push_str(element.tag);
    for (name, value) in &element.attributes {
        write_attribute(name, value, out);
    }
    if let Some(value) = element.value.as_ref().filter(|_| element.tag != "select") {
        write_attribute("value", value, out);
    }
    if element.chosen == Some(true) {
        write_attribute(if element.tag == "option" { "selected" } else { "checked" }, "", out);
    }
    out.push('>');
    if VOID.contains(&element.tag) {
        return;
    }
    element.children.iter().for_each(|child| write_node(child, medium, out));
    out.push_str("</");
    out.push_str(element.tag);
    out.push('>');
}

/// Writes an attribute. An empty value is left out, because `required` and `required=""` mean the same; an empty `value` or
/// `alt` means something and stays.
pub(super) fn write_attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    if value.is_empty() && name != "value" && name != "alt" {
        return;
    }
    out.push_str("=\"");
    escape(value, out);
    out.push('"');
}

/// Writes text so that none of it can become markup.
pub(super) fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
}
