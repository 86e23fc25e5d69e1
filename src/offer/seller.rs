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
