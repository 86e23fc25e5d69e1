//! Radio buttons and boxes: as cards with a price, and as chips in a row. None is chosen before the consumer chooses.

use super::label::hint_id;
use crate::tree::{Element, element};
use crate::view::frame::{Action, Frame};

/// A choice that stands beside others, with what it costs and means: one of several, or by itself.
pub struct Card {
    /// The name that the radio buttons share; `None` for a box, which is chosen by itself.
    pub group: Option<&'static str>,
    /// The place: the rest of its id, after the checkout's prefix.
    pub place: String,
    /// What it is called.
    pub title: String,
    /// What it costs or adds.
    pub price: Option<String>,
    /// What it means, a sentence each.
    pub lines: Vec<String>,
    /// Whether the consumer chose it.
    pub chosen: bool,
    /// What choosing does.
    pub action: Action,
}

impl Card {
    /// The card as an element.
    pub fn view(self, frame: &Frame<'_>) -> Element {
        let id = frame.id(&self.place);
        let input = match self.group {
            Some(group) => radio(&id, frame.id(group), self.place.clone()),
            None => element("input").class("up-box").id(&id).attribute("type", "checkbox"),
        };
        let input = input
            .attribute_if("aria-describedby", (!self.lines.is_empty()).then(|| hint_id(&id)))
            .chosen(self.chosen)
            .on(self.action);
        let title = element("span").class("up-card-title").text(self.title);
        let price = self.price.map(|price| element("span").class("up-card-price").text(price));
        let label = element("label").class("up-card-label").attribute("for", &id).child(title).children(price);
        let lines = self.lines.into_iter().map(|line| element("span").class("up-card-line").text(line));
        let lines: Vec<Element> = lines.collect();
        let hint = (!lines.is_empty()).then(|| element("p").class("up-card-hint").id(hint_id(&id)).children(lines));
        element("div").class("up-card").key(self.place).child(input).child(label).children(hint)
    }
}

/// A short choice in a row of equal ones: the variants of a product, yes and no to a question.
pub struct Chip<'c> {
    /// The id of the group that it belongs to, which the radio buttons share as their name.
    pub group: &'c str,
    /// Its name in the group; its id ends with it.
    pub value: &'c str,
    /// Its label.
    pub label: String,
    /// What the label adds, such as a surcharge.
    pub addition: Option<Element>,
    /// Whether the consumer chose it.
    pub chosen: bool,
    /// What choosing does.
    pub action: Action,
}

impl Chip<'_> {
    /// The chip as an element.
    pub fn view(self) -> Element {
        let id = format!("{}-{}", self.group, self.value);
        let input = radio(&id, self.group, self.value).chosen(self.chosen).on(self.action);
        let label = element("label").attribute("for", id).text(self.label).children(self.addition);
        element("span").class("up-chip").key(self.value).child(input).child(label)
    }
}

fn radio(id: &str, group: impl Into<String>, value: impl Into<String>) -> Element {
    element("input")
        .class("up-radio")
        .id(id)
        .attribute("type", "radio")
        .attribute("name", group)
        .attribute("value", value)
}
