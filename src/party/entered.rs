//! What the consumer entered about themselves.

use crate::shape::{choice, shape};

choice! {
    /// A field of personal data, as `enter` names it.
    pub enum Field {
        /// First and last name, as the person writes it.
        Name = "name",
        /// Where the confirmation goes.
        Email = "email",
        /// Date of birth; only for what may not be sold to everybody.
        BirthDate = "birth-date",
        /// Street and number.
        Street = "street",
        /// Postal code.
        PostalCode = "postal-code",
        /// Town.
        City = "city",
        /// Country, as an ISO 3166-1 code.
        Country = "country",
    }
}

shape! {
    /// Who buys: every field as it was typed; only what was asked for reaches an order.
    pub struct Party {
        /// First and last name.
        pub name: Option<String>,
        /// E-mail address.
        pub email: Option<String>,
        /// Date of birth, as typed; only for what may not be sold to everybody.
        pub birth_date: Option<String>,
        /// Street and number.
        pub street: Option<String>,
        /// Postal code.
        pub postal_code: Option<String>,
        /// Town.
        pub city: Option<String>,
        /// Country.
        pub country: Option<String>,
    }
}

/// The most characters of an entry; longer ones are cut. No name or street needs more.
const LONGEST_ENTRY: usize = 200;

/// Whether a character is a control character or turns the direction of writing. No name needs one, and in an order it could
/// hide text from whoever reads it.
fn is_hidden(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl Party {
    /// Nobody yet.
    pub fn nobody() -> Party {
        Party { name: None, email: None, birth_date: None, street: None, postal_code: None, city: None, country: None }
    }

    /// What was typed into a field.
    pub fn get(&self, field: Field) -> &str {
        let slot = match field {
            Field::Name => &self.name,
            Field::Email => &self.email,
            Field::BirthDate => &self.birth_date,
            Field::Street => &self.street,
            Field::PostalCode => &self.postal_code,
            Field::City => &self.city,
            Field::Country => &self.country,
        };
        slot.as_deref().unwrap_or_default()
    }

    /// Keeps what was typed into a field, without hidden characters; an entry of spaces alone is kept as nothing.
    pub fn set(&mut self, field: Field, text: &str) {
        let kept: String = text.chars().filter(|letter| !is_hidden(*letter)).take(LONGEST_ENTRY).collect();
        let kept = (!kept.trim().is_empty()).then_some(kept);
        *self.slot(field) = kept;
    }

    fn slot(&mut self, field: Field) -> &mut Option<String> {
        match field {
            Field::Name => &mut self.name,
            Field::Email => &mut self.email,
            Field::BirthDate => &mut self.birth_date,
            Field::Street => &mut self.street,
            Field::PostalCode => &mut self.postal_code,
            Field::City => &mut self.city,
            Field::Country => &mut self.country,
        }
    }

    /// The same party with only the given fields: an order carries what was asked for and nothing else.
    pub fn only(&self, fields: &[Field]) -> Party {
        let mut party = Party::nobody();
        for field in fields {
            party.set(*field, self.get(*field).trim());
        }
        party
    }
}
