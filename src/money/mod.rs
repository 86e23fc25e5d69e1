//! Exact money: rationals, currencies, named rounding, allocation that loses nothing.
//!
//! Amounts are in major units of their currency: `19.90` is nineteen euros ninety. Between two roundings every amount is
//! an [`Exact`] fraction of whole numbers; a rounding is always named, by a [`Grid`] of amounts and a [`RoundingMode`].
//! Nothing here knows an offer or a tax.

mod allocation;
mod amount;
mod currency;
mod decimal;
mod error;
mod exact;
mod fraction;
mod grid;
mod integers;
mod order;
mod rounding;
mod written;

pub use allocation::{AllocationMethod, allocate, allocate_capped};
pub use amount::Money;
pub use currency::Currency;
pub use decimal::{Amount, Quantity, plain_decimal};
pub use error::MoneyError;
pub use exact::Exact;
pub use fraction::{Price, Rate, Share};
pub use grid::Grid;
pub(crate) use rounding::LowerStep;
pub use rounding::RoundingMode;
pub(crate) use written::write_digits;
