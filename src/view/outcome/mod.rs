//! What comes after the order: the confirmation, the choices that can still be changed, an outcome that is not known.

pub mod choices;
pub mod confirmation;
pub mod kept_quote;
pub mod panel;

mod agreed;
mod fulfilment;
