//! A field: its label, its hint, the control, and what is wrong with it.

use super::label::{Need, described, hint, label};
use super::problem::errors_at;
use crate::tree::{Element, element};
use crate::view::frame::Frame;

/// What stands around a control. The control itself is handed over by [`Labelling::view`].
pub struct Labelling {
    /// The place: the rest of its id, after the checkout's prefix.
    pub place: String,
    /// The label.
    pub label: String,
    /// Whether it must be filled in.
    pub need: Need,
    /// The hint under the label.
    pub hint: Option<String>,
}

impl Labelling {
    /// The whole field around a control, which carries the field's id.
    pub fn view(self, frame: &Frame<'_>, control: Element) -> Element {
        let id = frame.id(&self.place);
        let errors = errors_at(frame, &self.place);
        let hint = self.hint.map(|words| hint(&id, words));
        let control =
            described(control.flag("required", self.need == Need::Required), &id, hint.as_ref(), errors.as_ref());
        element("div")
            .class("up-field")
            .key(self.place)
            .child(label(frame.texts, &id, self.label, self.need))
            .children(hint)
            .child(control)
            .children(errors)
    }
}
