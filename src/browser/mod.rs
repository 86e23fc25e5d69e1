//! The browser and Node: the only host code.

mod bridge;
mod clock;
mod control;
mod exports;
mod intl;
#[cfg(feature = "tools")]
mod lint;
mod patcher;
mod pricing;
#[cfg(feature = "tools")]
mod quotes;
#[cfg(feature = "tools")]
mod records;
mod requests;
mod seen;
#[cfg(feature = "tools")]
mod server;
mod web_store;

pub use exports::{CheckoutCore, negotiate_language, open_checkout, read_offer};
pub use intl::IntlFormatter;
#[cfg(feature = "tools")]
pub use lint::{lint_offer, lint_rules};
pub use patcher::patch;
pub use pricing::{PricingCore, open_pricing};
#[cfg(feature = "tools")]
pub use quotes::{check, quote_offer};
#[cfg(feature = "tools")]
pub use records::{check_record, consent_receipt, order_record, signed_text_of};
#[cfg(feature = "tools")]
pub use server::verify_order;
