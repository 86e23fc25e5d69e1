//! A term of a list with what it stands for: `Account`, `DE02 1203 …`.

use crate::tree::{Element, element};

/// The two elements of one entry of a `dl`.
pub fn term(name: String, words: &str) -> [Element; 2] {
    [element("dt").text(name), element("dd").text(words)]
}
