//! The quote: the itemised result of an offer and a selection, every sum exact.

mod charges;
mod compute;
mod discount;
mod document;
mod error;
mod explain;
mod instalments;
mod lines;
mod parts;
mod payment;
mod policy;
mod pricing;
mod profile;
mod recurring;
mod reductions;
mod sheet;
mod stated;
mod summing;
mod swift;
mod taxes;
mod totals;
mod trace;
mod whole_units;
mod writing;

pub(crate) use charges::{delivered_value, delivery_price};
pub use compute::{quote, quote_stated, quote_totals, quote_traced};
pub use document::{
    ChargeKind, OpenCharge, Quote, QuoteCharge, QuoteDiscount, QuoteLine, QuoteOption, QuotePhase, QuotePrepaid,
    QuoteReduction, QuoteTax, QuoteTotals, RecurringQuote, ScheduledCharge, TaxedSum,
};
pub use error::QuoteError;
pub use instalments::QuoteInstalments;
pub use payment::{PaymentQuote, payment_quotes};
pub use pricing::{Columns, PricedQuote, Pricing};
pub use trace::{TraceInput, TraceKind, TraceRule, TraceStep, trace_json};
