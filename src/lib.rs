//! # Upfront
//!
//! The checkout that says everything before you pay. One pure engine computes the quote, validates the selection,
//! keeps the consent ledger and drives the steps; the browser shows it, and the storefront's server runs the very same
//! code to check the order.
//!
//! The layers, each of which uses only those above it in this list (`tests/native/layering.rs` checks it):
//!
//! * [`shape`] – how documents are read, written, described, hashed; [`calendar`], [`language`], [`money`] – the plain
//!   types;
//! * [`offer`], [`market`] – what the storefront says, what the law asks for;
//! * [`selection`], [`party`], [`recurring`], [`quote`], [`consent`], [`checkout`] – what the consumer does with it;
//! * [`record`] – the evidence of an order, and its check;
//! * [`ports`], [`text`], [`tree`], [`view`], [`session`] – how it is said and shown;
//! * [`lint`] – what speaks against a fair checkout, in an offer and in what is shown of it;
//! * [`boundary`] and `browser` – how it meets the host.

pub mod boundary;
pub mod calendar;
pub mod checkout;
pub mod consent;
pub mod language;
#[cfg(feature = "tools")]
pub mod lint;
pub mod market;
pub mod money;
pub mod offer;
pub mod party;
pub mod ports;
pub mod quote;
pub mod record;
pub mod recurring;
pub mod selection;
pub mod session;
pub mod shape;
pub mod text;
pub mod tree;
pub mod view;

#[cfg(target_arch = "wasm32")]
pub mod browser;
