//! How a control is named and described.

use crate::text::{Message, Texts};
use crate::tree::{Element, element};

/// Whether a control must be filled in. Words say it, not a star or a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Without it the step cannot be left.
    Required,
    /// It may stay empty.
    Optional,
}

/// The label of the control with an id: its title, then `required` or `optional`.
pub fn label(texts: Texts<'_>, id: &str, title: String, need: Need) -> Element {
    element("label").class("up-label").attribute("for", id).text(title).text(" ").child(need_mark(texts, need))
}

/// `required` or `optional`, as a mark behind a title.
pub fn need_mark(texts: Texts<'_>, need: Need) -> Element {
    mark(texts.say(match need {
        Need::Required => Message::FieldRequired,
        Need::Optional => Message::FieldOptional,
    }))
}

/// A few small words behind a title.
pub fn mark(words: String) -> Element {
    element("span").class("up-mark").text(words)
}

/// A hint under the label of the control with an id.
pub fn hint(id: &str, words: String) -> Element {
    element("p").class("up-hint").id(hint_id(id)).text(words)
}

/// The id of the hint of a control.
pub fn hint_id(id: &str) -> String {
    format!("{id}-hint")
}

/// The id of the errors of a control.
pub fn error_id(id: &str) -> String {
    format!("{id}-error")
}

/// The control with the ids of its hint and errors, as far as they are there; marked as invalid where there are errors.
pub fn described(control: Element, id: &str, hint: Option<&Element>, errors: Option<&Element>) -> Element {
    let ids = [hint.map(|_| hint_id(id)), errors.map(|_| error_id(id))];
    control.attribute_if("aria-describedby", described_by(ids)).state_if("aria-invalid", errors.is_some())
}

/// The value of `aria-describedby`: the ids that are there; `None` without any.
pub fn described_by(ids: [Option<String>; 2]) -> Option<String> {
    let ids: Vec<String> = ids.into_iter().flatten().collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}
