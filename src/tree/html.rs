//! Writes the tree as HTML: for saved and printed documents, snapshots, and a server's first paint.

use super::element::{Element, Node};
use crate::shape::{Json, json_text};

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
    write_node(node, &mut out, true);
    out
}

/// What a saved document says of itself.
#[derive(Debug, Clone, Copy)]
pub struct Head<'h> {
    /// Its language.
    pub language: &'h str,
    /// Its title.
    pub title: &'h str,
    /// What its links are relative to: the page it comes from. Nothing where it is empty.
    pub base: &'h str,
    /// Its style sheet: the package's own text, not input.
    pub style: &'h str,
    /// The record of the order, for whoever wants to check it.
    pub record: Option<&'h Json>,
}

/// A complete HTML document of a node, without what is for the screen only.
pub fn html_document(node: &Node, head: &Head<'_>) -> String {
    let mut out = String::from("<!doctype html>\n<html");
    write_attribute("lang", head.language, &mut out);
    out.push_str(">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    if !head.base.is_empty() {
        out.push_str("<base");
        write_attribute("href", head.base, &mut out);
        out.push_str(">\n");
    }
    out.push_str("<title>");
    escape(head.title, &mut out);
    out.push_str("</title>\n<style>\n");
    out.push_str(head.style);
    out.push_str("</style>\n</head>\n<body>\n<main>");
    write_node(node, &mut out, false);
    out.push_str("</main>\n");
    if let Some(record) = head.record {
        // A block of data: nothing in it is run. No `<` of it can end the block.
        out.push_str("<script type=\"application/json\" id=\"upfront-record\">");
        out.push_str(&json_text(record).replace('<', "\\u003c"));
        out.push_str("</script>\n");
    }
    out.push_str("</body>\n</html>\n");
    out
}

fn write_node(node: &Node, out: &mut String, screen: bool) {
    match node {
        Node::Text(text) => escape(text, out),
        Node::Element(element) if element.screen_only && !screen => {}
        Node::Element(element) => write_element(element, out, screen),
    }
}

fn write_element(element: &Element, out: &mut String, screen: bool) {
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
    element.children.iter().for_each(|child| write_node(child, out, screen));
    out.push_str("</");
    out.push_str(element.tag);
    out.push('>');
}

fn write_attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    if value.is_empty() && name != "value" && name != "alt" {
        return;
    }
    out.push_str("=\"");
    escape(value, out);
    out.push('"');
}

fn escape(text: &str, out: &mut String) {
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
