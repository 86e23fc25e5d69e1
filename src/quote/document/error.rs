//! Why there is no quote.
//!
//! A problem with the selection names what does not fit. The rest is for those who run the shop: totals that were not stated,
//! sums that do not add up, and mistakes of the engine itself.

use crate::money::{Exact, MoneyError};
use crate::shape::{Id, Problem, ProblemCode};
use std::fmt;

/// Why there is no quote for an offer and a selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuoteError {
    /// The amounts cannot be computed exactly.
    Money(MoneyError),
    /// The selection names something that the offer does not have.
    Unknown(Id),
    /// The parts do not add up to the total, as the convention that the offer chose has it: such a quote is never shown.
    DoesNotAddUp,
    /// What cannot happen has happened: a mistake of the engine, with what it is. No offer or selection brings it about.
    EngineFault(&'static str),
    /// The storefront's tax service has not stated the totals of this selection.
    NotStated,
    /// The totals that the storefront's tax service states are not consistent.
    StatedTotals {
        /// Which of them.
        what: &'static str,
        /// What it would have to be.
        expected: Exact,
        /// What is stated.
        found: Exact,
    },
}

impl From<MoneyError> for QuoteError {
    fn from(error: MoneyError) -> Self {
        QuoteError::Money(error)
    }
}

impl fmt::Display for QuoteError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            QuoteError::Money(error) => error.fmt(out),
            QuoteError::Unknown(id) => write!(out, "the offer has no `{id}`"),
            QuoteError::DoesNotAddUp => out.write_str("the parts do not add up to the total"),
            QuoteError::EngineFault(what) => write!(out, "the engine made a mistake: {what}"),
            QuoteError::NotStated => {
                out.write_str("the storefront's tax service has not stated the totals of this selection")
            }
            QuoteError::StatedTotals { what: "decimals", expected, found } => {
                write!(out, "the stated amount `{found}` has too many decimals; rounded it would be {expected}")
            }
            QuoteError::StatedTotals { what, expected, found } => {
                write!(out, "the stated {what} is `{found}`, but its parts and the prices make {expected}")
            }
        }
    }
}

impl std::error::Error for QuoteError {}

impl QuoteError {
    /// The error as a problem of the selection.
    pub fn problem(&self) -> Problem {
        let (code, help) = match self {
            QuoteError::Money(_) => (ProblemCode::Overflow, "use smaller quantities or prices"),
            QuoteError::Unknown(_) => (ProblemCode::UnknownReference, "choose from the offer"),
            QuoteError::DoesNotAddUp | QuoteError::EngineFault(_) => {
                (ProblemCode::DoesNotAddUp, "report this with the offer and the selection")
            }
            QuoteError::NotStated => (ProblemCode::NotStated, "ask the service, then give the command `stateTotals`"),
            QuoteError::StatedTotals { .. } => {
                (ProblemCode::DoesNotAddUp, "state net, tax and total so that they add up, in the currency's decimals")
            }
        };
        let pointer = match self {
            QuoteError::StatedTotals { what: "decimals", .. } => "/statedTotals".to_owned(),
            QuoteError::StatedTotals { what, .. } => format!("/statedTotals/{what}"),
            _ => String::new(),
        };
        Problem { code, pointer, message: self.to_string(), help: help.to_owned() }
    }
}
