//! Writes a tree as a complete HTML document, to keep and to print.

use super::element::Node;
use super::html::{Medium, escape, write_attribute, write_node};
use crate::shape::{Json, json_text};

/// What a document says of itself.
#[derive(Debug, Clone, Copy)]
pub struct Head<'h> {
    /// Its language.
    pub language: &'h str,
    /// Its title.
    pub title: &'h str,
    /// The address that its links are relative to: that of the page it comes from. Empty for none.
    pub base: &'h str,
    /// Its style sheet: the package's own text, not input.
    pub style: &'h str,
    /// The record of the order, for whoever wants to check it; it is embedded as JSON.
    pub record: Option<&'h Json>,
}

/// The complete HTML document of a node. What is for the screen only is left out.
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
    write_node(node, Medium::Document, &mut out);
    out.push_str("</main>\n");
    if let Some(record) = head.record {
        write_record(record, &mut out);
    }
    out.push_str("</body>\n</html>\n");
    out
}

/// A block of data: a browser runs nothing in it. Without `<` nothing in it can end the block.
fn write_record(record: &Json, out: &mut String) {
    out.push_str("<script type=\"application/json\" id=\"upfront-record\">");
    out.push_str(&json_text(record).replace('<', "\\u003c"));
    out.push_str("</script>\n");
}
