//! A field with a list to choose from.

use super::labelling::Labelling;
use crate::tree::{Element, element};
use crate::view::frame::{Action, Frame};

/// A field whose value is one of a list. Nothing is chosen beforehand: the list begins with an entry that asks to choose.
pub struct SelectField<'s> {
    /// Label, hint and place.
    pub labelling: Labelling,
    /// The words of the first entry, which stands for no choice.
    pub prompt: String,
    /// The values with their words.
    pub options: Vec<(&'s str, String)>,
    /// The chosen value; empty while there is none.
    pub chosen: &'s str,
    /// What choosing does.
    pub action: Action,
    /// The autofill token of HTML, such as `country`.
    pub autocomplete: &'s str,
}

impl SelectField<'_> {
    /// The field as an element.
    pub fn view(self, frame: &Frame<'_>) -> Element {
        let chosen = self.chosen;
        let option = |(value, words): (&str, String)| {
            element("option").attribute("value", value).chosen(chosen == value).text(words)
        };
        let select = element("select")
            .class("up-input")
            .id(frame.id(&self.labelling.place))
            .attribute("autocomplete", self.autocomplete)
            .value(chosen)
            .on(self.action)
            .children([("", self.prompt)].into_iter().chain(self.options).map(option));
        self.labelling.view(frame, select)
    }
}
