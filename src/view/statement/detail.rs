//! A detail of a statement.

use crate::tree::{Element, element};

/// A detail with its title before it: **How long:** until you take it back.
pub fn detail(title: String, words: &str) -> Element {
    element("p").class("up-muted").child(element("strong").text(title)).text(format!(" {words}"))
}
