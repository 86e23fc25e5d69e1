//! The regions of the quote.

pub mod itemised;
pub mod open_charges;
pub mod recurring;
pub mod sums;
pub mod trace;
