//! Controls: one look, one way to label, one way to say what is wrong.

use super::open_point;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::frame::{Action, Frame};

/// A text field with its label, hint and errors.
pub struct TextField<'t> {
    /// The place: the rest of its id.
    pub place: String,
    /// The label.
    pub label: String,
    /// Whether it must be filled in; said in words.
    pub required: bool,
    /// The hint under the label.
    pub hint: Option<String>,
    /// What it holds.
    pub value: String,
    /// What typing does.
    pub action: Action,
    /// The autofill token of HTML.
    pub autocomplete: &'t str,
    /// The keyboard on a phone.
    pub keyboard: &'t str,
}

impl TextField<'_> {
    /// The field as an element.
    pub fn view(self, frame: &Frame<'_>) -> Element {
        let id = frame.id(&self.place);
        let errors = frame.points_at(&self.place);
        let described = described_by(&id, self.hint.is_some(), !errors.is_empty());
        let input = element("input")
            .class("up-input")
            .id(&id)
            .attribute("type", if self.keyboard == "email" { "email" } else { "text" })
            .attribute("name", self.place.clone())
            .attribute("autocomplete", self.autocomplete)
            .attribute("inputmode", self.keyboard)
            .flag("required", self.required)
            .attribute_if("aria-describedby", described)
            .attribute_if("aria-invalid", (!errors.is_empty()).then(|| "true".to_owned()))
            .value(self.value)
            .on(self.action);
        let mark = if self.required { Message::FieldRequired } else { Message::FieldOptional };
        let label = element("label").class("up-label").attribute("for", &id).text(self.label).text(" ");
        element("div")
            .class("up-field")
            .key(self.place.clone())
            .child(label.child(element("span").class("up-mark").text(frame.say(mark))))
            .children(self.hint.map(|hint| hint_view(&id, hint)))
            .child(input)
            .children(errors_view(frame, &self.place))
    }
}

/// The ids of the hint and the error of a control, as far as they are there.
pub fn described_by(id: &str, hint: bool, error: bool) -> Option<String> {
    let hint = hint.then(|| format!("{id}-hint"));
    let error = error.then(|| format!("{id}-error"));
    let ids: Vec<String> = hint.into_iter().chain(error).collect();
    (!ids.is_empty()).then(|| ids.join(" "))
}

/// A hint under a label.
pub fn hint_view(id: &str, hint: String) -> Element {
    element("p").class("up-hint").id(format!("{id}-hint")).text(hint)
}

/// What is wrong at a place, with the ways out; nothing where all is well.
pub fn errors_view(frame: &Frame<'_>, place: &str) -> Option<Element> {
    let points = frame.points_at(place);
    if points.is_empty() {
        return None;
    }
    let errors = points.into_iter().map(|point| {
        let text = element("p").class("up-error-text").child(icon("error")).text(open_point::text(frame, point));
        element("div").child(text).children(open_point::ways_out(frame, point))
    });
    Some(element("div").class("up-error").id(format!("{}-error", frame.id(place))).key("error").children(errors))
}

/// A sign that is drawn by the style sheet; the words beside it say the same.
pub fn icon(name: &'static str) -> Element {
    element("span").class("up-icon").attribute("data-icon", name).attribute("aria-hidden", "true")
}

/// A choice among several that stand side by side.
pub struct RadioCard {
    /// The name that the radio buttons share.
    pub group: String,
    /// The rest of its id.
    pub place: String,
    /// What it is called.
    pub title: String,
    /// What it costs or adds.
    pub price: Option<String>,
    /// What is said about it.
    pub lines: Vec<String>,
    /// Whether the consumer chose it.
    pub chosen: bool,
    /// What choosing does.
    pub action: Action,
}

impl RadioCard {
    /// The card as an element.
    pub fn view(self, frame: &Frame<'_>) -> Element {
        let id = frame.id(&self.place);
        let input = element("input")
            .class("up-radio")
            .id(&id)
            .attribute("type", "radio")
            .attribute("name", frame.id(&self.group))
            .attribute("value", self.place.clone())
            .attribute_if("aria-describedby", (!self.lines.is_empty()).then(|| format!("{id}-hint")))
            .chosen(self.chosen)
            .on(self.action);
        let title = element("span").class("up-card-title").text(self.title);
        let price = self.price.map(|price| element("span").class("up-card-price").text(price));
        let label = element("label").class("up-card-label").attribute("for", &id).child(title).children(price);
        let lines = self.lines.into_iter().map(|line| element("span").class("up-card-line").text(line));
        let lines: Vec<Element> = lines.collect();
        let hint =
            (!lines.is_empty()).then(|| element("p").class("up-card-hint").id(format!("{id}-hint")).children(lines));
        element("div").class("up-card").key(self.place).child(input).child(label).children(hint)
    }
}

/// A set of controls under one legend.
pub fn fieldset(frame: &Frame<'_>, place: &str, legend: String, content: Vec<Element>) -> Element {
    let id = frame.id(place);
    let errors = errors_view(frame, place);
    element("fieldset")
        .class("up-group")
        .key(place)
        .id(&id)
        .attribute("tabindex", "-1")
        .attribute_if("aria-describedby", described_by(&id, false, errors.is_some()))
        .child(element("legend").class("up-legend").text(legend))
        .children(errors)
        .children(content)
}

/// A button of a kind.
pub fn button(class: &'static str, label: String, action: Action) -> Element {
    element("button").class(class).attribute("type", "button").on(action).text(label)
}

/// Words for those who hear the page.
pub fn heard(text: String) -> Element {
    element("span").class("up-heard").text(text)
}
