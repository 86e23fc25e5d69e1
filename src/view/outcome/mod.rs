//! What comes after the order.

pub mod choices;
pub mod confirmation;
pub mod unknown;
