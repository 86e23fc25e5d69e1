//! The details: who buys. Only what is needed, and why.

use crate::offer::PromiseTopic;
use crate::party::Field;
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::widgets::TextField;
use crate::view::frame::{Action, Frame};
use crate::view::statement::promise::promises;

/// The fields, and what happens with them.
pub fn view(frame: &Frame<'_>) -> Vec<Element> {
    let mut content = vec![why(frame, "why", Message::DetailsWhy)];
    content.extend(frame.needs.detail_fields().into_iter().map(|field| field_view(frame, field)));
    content.push(privacy(frame));
    content.extend(promises(frame, &[PromiseTopic::Privacy]));
    content
}

/// The result of the step in one line.
pub fn result(frame: &Frame<'_>) -> String {
    let party = &frame.state.party;
    let entered: Vec<&str> = [Field::Name, Field::Email].map(|field| party.get(field).trim()).to_vec();
    entered.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Why something is asked for.
pub fn why(frame: &Frame<'_>, key: &str, message: Message) -> Element {
    element("p").class("up-muted").key(key).text(frame.texts.say_with(message, &[("seller", &frame.offer.seller.name)]))
}

fn privacy(frame: &Frame<'_>) -> Element {
    let policy = frame.offer.policies.iter().find(|policy| policy.id.as_str() == "privacy");
    element("p").class("up-muted").key("privacy").children(policy.map(|policy| frame.place().link(policy)))
}

/// A field of personal data.
pub fn field_view(frame: &Frame<'_>, field: Field) -> Element {
    let (label, hint, autocomplete, keyboard) = match field {
        Field::Name => (Message::FieldName, None, "name", "text"),
        Field::Email => (Message::FieldEmail, Some(Message::FieldEmailHint), "email", "email"),
        Field::BirthDate => (Message::FieldBirthDate, Some(Message::FieldBirthDateHint), "bday", "numeric"),
        Field::Street => (Message::FieldStreet, None, "address-line1", "text"),
        Field::PostalCode => (Message::FieldPostalCode, None, "postal-code", "text"),
        Field::City => (Message::FieldCity, None, "address-level2", "text"),
        Field::Country => (Message::FieldCountry, None, "country", "text"),
    };
    let age = frame.needs.age.unwrap_or_default().to_string();
    let field_view = TextField {
        place: format!("field-{}", field.as_str()),
        label: frame.say(label),
        required: true,
        hint: hint.map(|hint| frame.texts.say_typed_date(hint, &[("age", &age)])),
        value: frame.state.party.get(field).to_owned(),
        action: Action::Field(field),
        autocomplete,
        keyboard,
    };
    field_view.view(frame)
}
