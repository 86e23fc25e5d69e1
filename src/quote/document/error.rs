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
    /// The storefront's tax service has not stated the totals of this selection for where it goes.
    NotStated,
    /// The totals that the storefront's tax service states are not consistent: everything that is wrong with them.
    StatedTotals(Vec<StatedFault>),
}

/// A figure of a tax service that cannot be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatedFault {
    /// Which one.
    pub figure: StatedFigure,
    /// What it would have to be; for what a row is on, the nearest that it can be.
    pub expected: Exact,
    /// What is stated.
    pub found: Exact,
}

/// A figure that a tax service states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatedFigure {
    /// Everything without tax.
    Net,
    /// All taxes together.
    Tax,
    /// Everything with tax.
    Total,
    /// What a tax is on: its place in the list, counted from 0.
    RowNet(usize),
    /// How much a tax is: its place in the list, counted from 0.
    RowAmount(usize),
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
            QuoteError::NotStated => out.write_str(
                "the storefront's tax service has not stated the totals of this selection for where it goes",
            ),
            QuoteError::StatedTotals(faults) => match faults.first() {
                Some(fault) => fault.fmt(out),
                None => out.write_str("the stated totals are not consistent"),
            },
        }
    }
}

impl fmt::Display for StatedFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let StatedFault { figure, expected, found } = self;
        match figure {
            StatedFigure::RowNet(_) => {
                write!(out, "this tax is stated on `{found}`, but what is charged or given back ends at {expected}")
            }
            StatedFigure::RowAmount(_) => {
                write!(out, "this tax is stated as `{found}`, but its rate on its net amount makes {expected}")
            }
            _ => write!(
                out,
                "the stated {} is `{found}`, but its parts and the prices, in whole minor units, make {expected}",
                figure.name()
            ),
        }
    }
}

impl std::error::Error for QuoteError {}

impl StatedFigure {
    fn name(self) -> &'static str {
        match self {
            StatedFigure::Net | StatedFigure::RowNet(_) => "net",
            StatedFigure::Tax => "tax",
            StatedFigure::Total => "total",
            StatedFigure::RowAmount(_) => "amount",
        }
    }

    /// Where it stands in an offer: `/statedTotals/taxes/0/amount`.
    fn pointer(self) -> String {
        match self {
            StatedFigure::RowNet(row) | StatedFigure::RowAmount(row) => {
                format!("/statedTotals/taxes/{row}/{}", self.name())
            }
            _ => format!("/statedTotals/{}", self.name()),
        }
    }
}

impl StatedFault {
    fn problem(&self) -> Problem {
        let help = match self.figure {
            StatedFigure::RowNet(_) => "state what the tax is on: a part of the order, and no more than all of it",
            StatedFigure::RowAmount(_) => {
                "state rate, net and amount so that they agree to half a minor unit for each line; or leave the rate out"
            }
            _ => "state net, tax and total so that they add up, in the currency's decimals",
        };
        let (message, help) = (self.to_string(), help.to_owned());
        Problem { code: ProblemCode::DoesNotAddUp, pointer: self.figure.pointer(), message, help }
    }
}

impl QuoteError {
    /// Everything that is wrong.
    pub fn problems(&self) -> Vec<Problem> {
        match self {
            QuoteError::StatedTotals(faults) => faults.iter().map(StatedFault::problem).collect(),
            _ => vec![self.problem()],
        }
    }

    /// The error as a problem of the selection; the first one where there are several.
    pub fn problem(&self) -> Problem {
        let (code, help) = match self {
            QuoteError::Money(_) => (ProblemCode::Overflow, "use smaller quantities or prices"),
            QuoteError::Unknown(_) => (ProblemCode::UnknownReference, "choose from the offer"),
            QuoteError::DoesNotAddUp | QuoteError::EngineFault(_) => {
                (ProblemCode::DoesNotAddUp, "report this with the offer and the selection")
            }
            QuoteError::NotStated => (ProblemCode::NotStated, "ask the service, then give the command `stateTotals`"),
            QuoteError::StatedTotals(faults) => match faults.first() {
                Some(fault) => return fault.problem(),
                None => (ProblemCode::DoesNotAddUp, "state totals that add up"),
            },
        };
        Problem { code, pointer: String::new(), message: self.to_string(), help: help.to_owned() }
    }
}
