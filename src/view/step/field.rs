//! The fields of personal data, and why they are asked for.

use crate::party::{Field, read_birth_date};
use crate::text::Message;
use crate::tree::{Element, element};
use crate::view::control::label::Need;
use crate::view::control::labelling::Labelling;
use crate::view::control::select_field::SelectField;
use crate::view::control::text_field::TextField;
use crate::view::frame::{Action, Frame};

/// Why something is asked for, in a sentence above its fields. The message can name the `seller`.
pub fn why(frame: &Frame<'_>, message: Message) -> Element {
    let words = frame.texts.say_with(message, &[("seller", &frame.offer.seller.name)]);
    element("p").class("up-muted").key("why").text(words)
}

/// One field with its label, hint, autofill token and keyboard. Only what the selection needs is asked, so each is required.
pub fn field_view(frame: &Frame<'_>, field: Field) -> Element {
    let (label, hint, autocomplete, keyboard) = match field {
        Field::Name => (Message::FieldName, None, "name", "text"),
        Field::Email => (Message::FieldEmail, Some(Message::FieldEmailHint), "email", "email"),
        Field::BirthDate => (Message::FieldBirthDate, Some(Message::FieldBirthDateHint), "bday", "numeric"),
        Field::Street => (Message::FieldStreet, None, "address-line1", "text"),
        Field::PostalCode => (Message::FieldPostalCode, None, "postal-code", "text"),
        Field::City => (Message::FieldCity, None, "address-level2", "text"),
        Field::Country => return country(frame),
    };
    let age = frame.needs.age.unwrap_or_default();
    let hint = hint.map(|hint| frame.texts.say_birth_date(hint, age, &frame.date_language()));
    let hint = if field == Field::BirthDate { hint.map(|hint| with_date_read(frame, hint)) } else { hint };
    let text_field = TextField {
        labelling: labelling(frame, field, label, hint),
        value: frame.state.party.get(field).to_owned(),
        action: Action::Field(field),
        autocomplete,
        keyboard,
    };
    text_field.view(frame)
}

/// A hint with the date of birth as it is read, in words, so that nobody mistakes day and month.
fn with_date_read(frame: &Frame<'_>, hint: String) -> String {
    let typed = frame.state.party.get(Field::BirthDate);
    let Some(date) = read_birth_date(typed, &frame.date_language()) else { return hint };
    let read = frame.texts.say_with(Message::FieldBirthDateRead, &[("date", &frame.texts.date(date))]);
    format!("{hint} {read}")
}

/// The countries to which the offer ships.
fn country(frame: &Frame<'_>) -> Element {
    let countries = frame.offer.ships_to.iter().map(|country| (country.code(), frame.texts.country(country.code())));
    let select_field = SelectField {
        labelling: labelling(frame, Field::Country, Message::FieldCountry, None),
        prompt: frame.say(Message::FieldCountryChoose),
        options: countries.collect(),
        chosen: frame.state.party.get(Field::Country),
        action: Action::Field(Field::Country),
        autocomplete: "country",
    };
    select_field.view(frame)
}

fn labelling(frame: &Frame<'_>, field: Field, label: Message, hint: Option<String>) -> Labelling {
    Labelling { place: format!("field-{}", field.as_str()), label: frame.say(label), need: Need::Required, hint }
}
