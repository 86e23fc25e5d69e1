//! Why there is no quote.

use crate::money::MoneyError;
use crate::shape::{Id, Problem, ProblemCode};
use std::fmt;

/// Why there is no quote for an offer and a selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuoteError {
    /// The amounts cannot be computed exactly.
    Money(MoneyError),
    /// The selection names something that the offer does not have.
    Unknown(Id),
    /// The parts do not add up to the total: such a quote is never shown.
    DoesNotAddUp,
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
            QuoteError::DoesNotAddUp => (ProblemCode::DoesNotAddUp, "report this with the offer and the selection"),
        };
        Problem { code, pointer: String::new(), message: self.to_string(), help: help.to_owned() }
    }
}
