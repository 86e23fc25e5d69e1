//! The quote as it is handed over: a document of exact figures, or the reason why there is none. By which rules it is
//! computed, and by which answer of a tax service.

mod error;
mod later;
mod quote;
mod rules;
mod stated;
mod totals;

pub use error::{QuoteError, StatedFault, StatedFigure};
pub use later::{QuoteInstalments, QuotePhase, RecurringQuote, ScheduledCharge};
pub use quote::{
    ChargeKind, OpenCharge, Quote, QuoteCharge, QuoteDiscount, QuoteLine, QuoteOption, QuotePrepaid, QuoteReduction,
    QuoteTax,
};
pub use rules::Rules;
pub use stated::Stated;
pub use totals::{QuoteTotals, TaxedSum};
