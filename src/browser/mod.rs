//! The browser and Node: the only host code. It converts, delegates, patches the page and looks at it; it decides nothing of
//! the checkout.
//!
//! Three modules are made of it: the core of a checkout's page (`checkout`), the choices of an order that was placed earlier
//! (`choices`), and everything for servers and checkers (`tools`).

mod bridge;
#[cfg(feature = "choices")]
mod choices;
mod clock;
mod control;
#[cfg(feature = "checkout")]
mod device;
#[cfg(feature = "checkout")]
mod exports;
mod intl;
mod languages;
#[cfg(feature = "tools")]
mod lint;
mod patcher;
#[cfg(feature = "checkout")]
mod pricing;
#[cfg(feature = "tools")]
mod quotes;
#[cfg(feature = "tools")]
mod records;
mod requests;
mod seen;
#[cfg(feature = "tools")]
mod server;
mod surface;
#[cfg(feature = "checkout")]
mod web_store;
mod zones;

#[cfg(feature = "choices")]
pub use choices::{ChoicesCore, open_choices, record_languages};
#[cfg(feature = "checkout")]
pub use exports::{CheckoutCore, open_checkout, read_offer};
pub use intl::IntlFormatter;
pub use languages::negotiate_language;
#[cfg(feature = "tools")]
pub use lint::{lint_offer, lint_rules};
pub use patcher::patch;
#[cfg(feature = "checkout")]
pub use pricing::{PricingCore, open_pricing};
#[cfg(feature = "tools")]
pub use quotes::{check, notices, quote_offer};
#[cfg(feature = "tools")]
pub use records::{answers_for_later, check_record, consent_receipt, order_record, signed_text_of};
#[cfg(feature = "tools")]
pub use server::verify_order;
pub use zones::IntlZones;
