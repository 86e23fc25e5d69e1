//! A set of controls under one legend.

use super::label::{described_by, error_id};
use super::problem::errors_at;
use crate::tree::{Element, element};
use crate::view::frame::Frame;

/// The set as a `fieldset`: the legend, what is wrong with the choice as a whole, the controls. The summary of open points
/// leads here, so it can have the focus.
pub fn fieldset(frame: &Frame<'_>, place: &str, legend: String, content: Vec<Element>) -> Element {
    let id = frame.id(place);
    let errors = errors_at(frame, place);
    let described = described_by([None, errors.as_ref().map(|_| error_id(&id))]);
    element("fieldset")
        .class("up-group")
        .key(place)
        .id(id)
        .attribute("tabindex", "-1")
        .attribute_if("aria-describedby", described)
        .child(element("legend").class("up-legend").text(legend))
        .children(errors)
        .children(content)
}
