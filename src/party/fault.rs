//! What is wrong with what was entered.

use super::{Field, Party};
use crate::calendar::Date;
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

/// Every fault in the given fields; `today` decides about an age.
pub fn faults(offer: &Offer, needs: &Needs, party: &Party, fields: &[Field], today: Date) -> Vec<Fault> {
    let judge = |field: &Field| {
        let kind = fault(offer, needs, party, *field, today)?;
        Some(Fault { field: *field, kind })
    };
    fields.iter().filter_map(judge).collect()
}

fn fault(offer: &Offer, needs: &Needs, party: &Party, field: Field, today: Date) -> Option<FaultKind> {
    let text = party.get(field).trim();
    if text.is_empty() {
        return Some(FaultKind::Missing);
    }
    match field {
        Field::Email => (!looks_like_email(text)).then_some(FaultKind::Email),
        Field::PostalCode => (!fits_postal_code(text, party.get(Field::Country))).then_some(FaultKind::PostalCode),
        Field::Country => {
            let served = Country::parse(text).is_some_and(|country| offer.ships_to.contains(&country));
            (!served).then_some(FaultKind::Country)
        }
        Field::BirthDate => match read_birth_date(text).filter(|birth| *birth <= today && birth.year() >= 1900) {
            None => Some(FaultKind::BirthDate),
            Some(birth) => {
                let age = u32::try_from(birth.years_until(today)).unwrap_or(0);
                needs.age.is_some_and(|minimum| age < minimum).then_some(FaultKind::TooYoung)
            }
        },
        Field::Name | Field::Street | Field::City => None,
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

/// Five digits in Germany, France, Italy and Spain, four in Austria, Switzerland and others; elsewhere anything.
fn fits_postal_code(text: &str, country: &str) -> bool {
    let digits = |count: usize| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    match country {
        "DE" | "FR" | "IT" | "ES" | "FI" => digits(5),
        "AT" | "CH" | "LI" | "BE" | "LU" | "DK" | "NO" | "HU" => digits(4),
        _ => text.chars().count() <= 12,
    }
}

/// Reads a date of birth as people write it: `24.12.1990`, `24/12/1990`, `24 12 1990`, or `1990-12-24`.
///
/// Day first, in every language we have; the hint at the field says so.
///
/// ```
/// use upfront_checkout::party::read_birth_date;
/// assert_eq!(read_birth_date("3.4.1990").unwrap().to_string(), "1990-04-03");
/// assert_eq!(read_birth_date("24121990").unwrap().to_string(), "1990-12-24");
/// assert!(read_birth_date("31.2.1990").is_none());
/// ```
pub fn read_birth_date(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Some(date) = Date::parse(text) {
        return Some(date);
    }
    if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // A telephone's digit keys have no separators: 24121990.
        let number: u32 = text.parse().ok()?;
        let (day, month) = (u8::try_from(number / 1_000_000).ok()?, u8::try_from(number / 10_000 % 100).ok()?);
        return Date::new(i32::try_from(number % 10_000).ok()?, month, day);
    }
    let parts: Vec<&str> = text.split(['.', '/', ' ', '-']).filter(|part| !part.is_empty()).collect();
    let [day, month, year] = parts.as_slice() else { return None };
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if year.len() != 4 || ![day, month, year].into_iter().all(|part| plain(part)) {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}
