//! Buttons.

use crate::tree::{Element, element};
use crate::view::frame::Action;

/// A button that does something at once. Its class decides how it looks: `up-button`, `up-button up-button-primary`,
/// `up-link`.
pub fn button(class: &'static str, label: String, action: Action) -> Element {
    element("button").class(class).attribute("type", "button").on(action).text(label)
}
