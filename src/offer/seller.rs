//! Who sells.

use super::{Country, Wording};
use crate::shape::{Link, shape};

shape! {
    /// The seller, as the law wants it named: with a postal address and ways to reach a person.
    pub struct Seller {
        /// The name of the business.
        pub name: String,
        /// Where it is.
        pub address: PostalAddress,
        /// Where to write.
        pub email: String,
        /// Where to call.
        pub phone: String,
        /// When somebody answers, and in which languages.
        pub hours: Wording,
        /// The shop's own page.
        pub url: Option<Link>,
        /// Trade register and VAT number, as the imprint states them.
        pub register: Option<String>,
        /// Who answers for complaints, where the law wants a person named (India).
        pub grievance_officer: Option<GrievanceOfficer>,
    }
}

shape! {
    /// The person who answers for complaints, and how fast (India, Consumer Protection (E-Commerce) Rules 2020, rule 4).
    pub struct GrievanceOfficer {
        /// The person's name.
        pub name: String,
        /// What the person is in the business.
        pub designation: Wording,
        /// Where to write.
        pub email: String,
        /// Where to call.
        pub phone: String,
        /// Within how many hours the receipt of a complaint is confirmed.
        pub confirms_within_hours: u32,
        /// Within how many days a complaint is settled.
        pub settles_within_days: u32,
    }
}

shape! {
    /// A postal address.
    pub struct PostalAddress {
        /// Street and number.
        pub street: String,
        /// Postal code.
        pub postal_code: String,
        /// Town.
        pub city: String,
        /// Country.
        pub country: Country,
    }
}
