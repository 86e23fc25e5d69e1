//! Signs for those who see the page and words for those who hear it.

use crate::tree::{Element, element};

/// A sign that the style sheet draws: `info`, `error`, `done`. The words beside it say the same, so a screen reader leaves
/// it out.
pub fn icon(name: &'static str) -> Element {
    element("span").class("up-icon").attribute("data-icon", name).attribute("aria-hidden", "true")
}

/// Words that are read out and not drawn.
pub fn heard(text: String) -> Element {
    element("span").class("up-heard").text(text)
}
