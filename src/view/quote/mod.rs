//! The regions of the quote: what the order costs, row by row, and how that is computed.

pub mod itemised;
pub mod voucher;

mod instalments;
mod line;
pub mod open_charges;
mod recurring;
mod sums;
mod table;
mod taxes;
mod telling;
mod trace;
