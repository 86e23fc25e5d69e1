//! A text field.

use super::labelling::Labelling;
use crate::tree::{Element, element};
use crate::view::frame::{Action, Frame};

/// A field for a line of text.
pub struct TextField<'t> {
    /// Label, hint and place.
    pub labelling: Labelling,
    /// What it holds.
    pub value: String,
    /// What typing does.
    pub action: Action,
    /// The autofill token of HTML, such as `address-line1`.
    pub autocomplete: &'t str,
    /// The keyboard on a phone, a value of `inputmode`: `text`, `email`, `numeric`.
    pub keyboard: &'t str,
}

impl TextField<'_> {
    /// The field as an element.
    pub fn view(self, frame: &Frame<'_>) -> Element {
        let input = element("input")
            .class("up-input")
            .id(frame.id(&self.labelling.place))
            .attribute("type", if self.keyboard == "email" { "email" } else { "text" })
            .attribute("name", self.labelling.place.clone())
            .attribute("autocomplete", self.autocomplete)
            .attribute("inputmode", self.keyboard)
            .value(self.value)
            .on(self.action);
        self.labelling.view(frame, input)
    }
}
