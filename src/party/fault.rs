//! What is wrong with what was entered.

use super::{Field, Party, read_birth_date};
use crate::calendar::Date;
use crate::language::Language;
use crate::offer::{Country, Offer};
use crate::selection::Needs;
use crate::shape::{choice, written};

choice! {
    /// What is wrong with a field.
    pub enum FaultKind {
        /// Nothing was entered, and it is needed.
        Missing = "missing",
        /// Not the shape of an e-mail address.
        Email = "email",
        /// Not a day of the calendar.
        BirthDate = "birth-date",
        /// Too young for something in the basket.
        TooYoung = "too-young",
        /// Not the shape of the country's postal codes.
        PostalCode = "postal-code",
        /// A country the shop does not send to.
        Country = "country",
    }
}

written! {
    /// One fault at one field.
    pub struct Fault {
        /// The field.
        pub field: Field,
        /// What is wrong.
        pub kind: FaultKind,
    }
}

impl Needs {
    /// The fields that are asked for at the details: who buys.
    pub fn detail_fields(&self) -> Vec<Field> {
        let mut fields = vec![Field::Name, Field::Email];
        if self.age.is_some() {
            fields.push(Field::BirthDate);
        }
        fields
    }

    /// The fields that are asked for at the delivery: where it goes.
    pub fn address_fields(&self) -> Vec<Field> {
        if self.address { vec![Field::Street, Field::PostalCode, Field::City, Field::Country] } else { Vec::new() }
    }
}

/// What the entries are judged by.
#[derive(Clone, Copy)]
pub struct EntryCheck<'e> {
    /// Where it is sold to, and from what age.
    pub offer: &'e Offer,
    /// What the basket makes necessary.
    pub needs: &'e Needs,
    /// The language that dates are typed in.
    pub language: &'e Language,
    /// The day that decides about an age.
    pub today: Date,
}

impl EntryCheck<'_> {
    /// Every fault in the given fields.
    pub fn faults(&self, party: &Party, fields: &[Field]) -> Vec<Fault> {
        let judge = |field: &Field| {
            let kind = self.fault(party, *field)?;
            Some(Fault { field: *field, kind })
        };
        fields.iter().filter_map(judge).collect()
    }

    fn fault(&self, party: &Party, field: Field) -> Option<FaultKind> {
        let text = party.get(field).trim();
        if text.is_empty() {
            return Some(FaultKind::Missing);
        }
        match field {
            Field::Email => (!looks_like_email(text)).then_some(FaultKind::Email),
            Field::PostalCode => (!fits_postal_code(text, party.get(Field::Country))).then_some(FaultKind::PostalCode),
            Field::Country => {
                let served = Country::parse(text).is_some_and(|country| is_served(self.offer, country));
                (!served).then_some(FaultKind::Country)
            }
            Field::BirthDate => self.birth_date_fault(text),
            Field::Name | Field::Street | Field::City => None,
        }
    }

    fn birth_date_fault(&self, text: &str) -> Option<FaultKind> {
        let lived = |birth: &Date| *birth <= self.today && birth.year() >= 1900;
        let Some(birth) = read_birth_date(text, self.language).filter(lived) else { return Some(FaultKind::BirthDate) };
        let age = u32::try_from(birth.years_until(self.today)).unwrap_or(0);
        self.needs.age.is_some_and(|minimum| age < minimum).then_some(FaultKind::TooYoung)
    }
}

/// Something, an @, and a domain with a point: only a message sent can tell more.
fn looks_like_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let labels = || domain.split('.');
    !local.is_empty()
        && !text.contains(char::is_whitespace)
        && labels().count() >= 2
        && labels().all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
}

/// Whether the shop sends to a country.
pub(super) fn is_served(offer: &Offer, country: Country) -> bool {
    offer.ships_to.contains(&country)
}

/// Five digits in Germany, France, Italy and Spain, four in Austria, Switzerland and others; elsewhere anything.
pub(super) fn fits_postal_code(text: &str, country: &str) -> bool {
    let digits = |count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    match country {
        "DE" | "FR" | "IT" | "ES" | "FI" => digits(5),
        "AT" | "CH" | "LI" | "BE" | "LU" | "DK" | "NO" | "HU" => digits(4),
        _ => text.chars().count() <= 12,
    }
}
