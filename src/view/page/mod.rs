//! The top floor: the whole checkout, and the page of choices by itself.

pub mod checkout;
pub mod choices;

mod language_switch;
mod quote_beside;
