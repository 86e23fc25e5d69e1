//! What taxes were worked out for: a selection, and where it goes.

use super::Selection;
use crate::offer::Country;
use crate::shape::{Digest, Write, shape};

shape! {
    /// Where an order goes, as far as taxes depend on it. It says nothing else of who buys.
    ///
    /// `{ "country": "FR", "postalCode": "75001" }`
    pub struct Destination {
        /// The country.
        pub country: Country,
        /// The postal code; left out until there is one that fits the country.
        pub postal_code: Option<String>,
    }
}

shape! {
    /// What a tax service is asked about, and what its answer counts for. The answer names the digest of this document:
    /// SHA-256 of its canonical JSON (RFC 8785).
    ///
    /// `{ "selection": { "lines": [ … ], "delivery": "standard" }, "destination": { "country": "FR", "postalCode": "75001" } }`
    pub struct TaxedFor {
        /// What is chosen.
        pub selection: Selection,
        /// Where it goes; left out where nothing is sent, and until the country is known.
        pub destination: Option<Destination>,
    }
}

impl TaxedFor {
    /// The digest that an answer names.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.write())
    }
}
