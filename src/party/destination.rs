//! Where an order goes, as far as taxes depend on it.

use super::fault::{fits_postal_code, is_served};
use super::{Field, Party};
use crate::offer::{Country, Offer};
use crate::selection::{Destination, Needs};

impl Party {
    /// Where the order goes, as far as it is known: nothing until a country is chosen that the shop sends to, and no
    /// postal code until one is typed that fits the country. `None` where nothing is sent.
    pub fn destination(&self, offer: &Offer, needs: &Needs) -> Option<Destination> {
        let country = Country::parse(self.get(Field::Country).trim())?;
        if !needs.address || !is_served(offer, country) {
            return None;
        }
        let code = self.get(Field::PostalCode).trim();
        let known = !code.is_empty() && fits_postal_code(code, country.code());
        Some(Destination { country, postal_code: known.then(|| code.to_owned()) })
    }
}
