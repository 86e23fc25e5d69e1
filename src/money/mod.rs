//! Exact money: rationals, currencies, named rounding, allocation that loses nothing.

mod allocation;
mod amount;
mod currency;
mod decimal;
mod exact;
mod fraction;
mod grid;
mod rounding;

pub use allocation::{AllocationMethod, allocate, allocate_capped};
pub use amount::{Money, MoneyError};
pub use currency::Currency;
pub use decimal::{Amount, Quantity, plain_decimal};
pub use exact::Exact;
pub(crate) use exact::write_digits;
pub use fraction::{Price, Rate, Share};
pub use grid::Grid;
pub(crate) use rounding::LowerStep;
pub use rounding::RoundingMode;
