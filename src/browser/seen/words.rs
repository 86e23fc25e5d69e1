//! The words that were rendered at a control.

use crate::tree::{Markup, Node};

/// The text that the tree has at a control, named by its id: that of the question or declaration around it.
pub fn rendered_at(shown: &[Node], id: &str) -> Option<String> {
    holder_of(shown, id).map(Markup::text_content)
}

/// Whether two texts are the same apart from white space.
pub fn are_the_same(one: &str, other: &str) -> bool {
    one.split_whitespace().eq(other.split_whitespace())
}

/// The innermost question or declaration that contains the element of an id.
fn holder_of<'n>(nodes: &'n [Node], id: &str) -> Option<&'n Markup> {
    nodes.iter().find_map(|node| match node {
        Node::Text(_) => None,
        Node::Element(element) => {
            let holds = || matches!(element.get("class"), Some("up-question" | "up-declaration"));
            holder_of(&element.children, id).or_else(|| (holds() && has(element, id)).then_some(element))
        }
    })
}

fn has(element: &Markup, id: &str) -> bool {
    element.get("id") == Some(id)
        || element.children.iter().any(|node| matches!(node, Node::Element(child) if has(child, id)))
}
