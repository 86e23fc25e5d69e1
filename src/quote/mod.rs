//! The quote: the itemised result of an offer and a selection, every sum exact.

mod charges;
mod compute;
mod discount;
mod document;
mod error;
mod lines;
mod recurring;
mod taxes;
mod totals;

pub(crate) use charges::{delivery_price, goods_value};
pub use compute::quote;
pub use document::{
    ChargeKind, Quote, QuoteCharge, QuoteDiscount, QuoteLine, QuoteOption, QuotePhase, QuoteTax, QuoteTotals,
    RecurringQuote, ScheduledCharge,
};
pub use error::QuoteError;
