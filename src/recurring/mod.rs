//! Recurring charges: which amount falls due on which day, and what the bond costs at least.

mod calendar_of_charges;

pub use calendar_of_charges::{Bond, bond, charges_in_term, price_of_charge};
