//! Writes the tree as plain text: the evidence of what was shown.

use super::element::{Element, Node};

/// Elements that stand within a line.
const INLINE: [&str; 8] = ["a", "b", "em", "span", "strong", "small", "label", "abbr"];

/// The canonical text of a node: its words in reading order, a line for each block, white space folded. A box is `[ ]` and a
/// radio button `( )` in every state, because what was asked does not depend on the answer. What is for the screen only is
/// left out.
///
/// Digests of this text stand in consent events that were issued already, so the rules here never change.
///
/// ```
/// use upfront_checkout::tree::{canonical_text, element};
/// let node = element("div").child(element("p").text("One  ")).child(element("p").text("two")).into();
/// assert_eq!(canonical_text(&node), "One\ntwo");
/// ```
pub fn canonical_text(node: &Node) -> String {
    let mut out = String::new();
    write_node(node, &mut out);
    let lines = out.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn write_node(node: &Node, out: &mut String) {
    match node {
        Node::Text(text) => out.push_str(&text.replace(['\n', '\r'], " ")),
        Node::Element(element) if element.screen_only => {}
        Node::Element(element) => write_element(element, out),
    }
}

fn write_element(element: &Element, out: &mut String) {
    if element.tag == "input" {
        out.push_str(match element.get("type") {
            Some("checkbox") => "[ ] ",
            Some("radio") => "( ) ",
            _ => "[    ] ",
        });
        return;
    }
    let block = !INLINE.contains(&element.tag);
    if block {
        out.push('\n');
    }
    element.children.iter().for_each(|child| write_node(child, out));
    if block {
        out.push('\n');
    }
}
