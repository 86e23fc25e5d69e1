//! Exact money: decimals, currencies, named rounding, allocation that loses nothing.

mod allocation;
mod amount;
mod currency;
mod decimal;
mod rounding;

pub use allocation::allocate;
pub use amount::{Money, MoneyError};
pub use currency::Currency;
pub use decimal::{Amount, Quantity, Rate, plain_decimal};
pub use rounding::RoundingMode;
