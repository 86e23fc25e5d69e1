//! Why a sum has no result.

use std::fmt;

/// Why a sum has no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MoneyError {
    /// The two amounts are of different currencies.
    OtherCurrency,
    /// The result has more than 28 digits, or a divisor is zero.
    Overflow,
}

impl fmt::Display for MoneyError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            MoneyError::OtherCurrency => "amounts of two currencies cannot be added",
            MoneyError::Overflow => "the amounts are too large to be computed exactly",
        })
    }
}

impl std::error::Error for MoneyError {}
