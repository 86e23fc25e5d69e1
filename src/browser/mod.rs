//! The browser and Node: the only host code.

mod bridge;
mod clock;
mod control;
mod exports;
mod intl;
mod patcher;
mod quotes;
mod records;
mod requests;
mod server;
mod web_store;

pub use exports::{CheckoutCore, negotiate_language, open_checkout, read_offer};
pub use intl::IntlFormatter;
pub use patcher::patch;
pub use quotes::{PricingCore, check, open_pricing, quote_offer};
pub use records::{check_record, order_record, signed_text_of};
pub use server::verify_order;
