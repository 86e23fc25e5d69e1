//! The quote: the itemised result of an offer and a selection, every sum exact.
//!
//! The rooms, from the lowest to the highest; each uses only those above its line:
//!
//! * `document`: the quote as it is handed over, why there may be none, and the rules it was computed by.
//! * `trace`: how figures are reached. A figure passes through it on its way into the quote.
//! * `sheet`: the working paper of one quote, with its taxes and how it rounds.
//! * `steps`: what is done with the sheet, one step after the other, up to the sums.
//! * `writing`: from the sheet to the document.
//! * `whole_cart`: the same for most carts, many times faster, in machine integers.
//! * `columns`: carts that come as columns of prices.

mod columns;
mod compute;
mod document;
mod own;
mod payment;
mod sheet;
mod steps;
mod trace;
mod whole_cart;
mod writing;

pub use columns::{Columns, PricedQuote, Pricing};
pub use compute::{quote, quote_by, quote_stated, quote_totals, quote_traced};
pub use document::{
    ChargeKind, OpenCharge, Quote, QuoteCharge, QuoteDiscount, QuoteError, QuoteInstalments, QuoteLine, QuoteOption,
    QuotePhase, QuotePrepaid, QuoteReduction, QuoteTax, QuoteTotals, RecurringQuote, Rules, ScheduledCharge, Stated,
    StatedFault, StatedFigure, TaxedSum,
};
pub use own::{OwnLine, own_lines};
pub use payment::{PaymentQuote, payment_quotes};
pub(crate) use steps::{delivered_value, delivery_price, value_before_discounts};
pub use trace::{TraceInput, TraceKind, TraceRule, TraceStep, trace_json};
