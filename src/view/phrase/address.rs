//! The consumer's address in words.

use crate::party::Field;
use crate::view::frame::Frame;

/// The address, line by line: street, town, country. What is not entered yet is left out.
pub fn address_lines(frame: &Frame<'_>) -> Vec<String> {
    let get = |field: Field| frame.state.party.get(field).trim().to_owned();
    let town = format!("{} {}", get(Field::PostalCode), get(Field::City)).trim().to_owned();
    let country = get(Field::Country);
    let country = if country.is_empty() { country } else { frame.texts.country(&country) };
    [get(Field::Street), town, country].into_iter().filter(|part| !part.is_empty()).collect()
}
