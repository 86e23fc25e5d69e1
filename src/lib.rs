//! # Upfront
//!
//! The checkout that says everything before you pay. One pure engine computes the quote, validates the selection,
//! keeps the consent ledger and drives the steps; the browser shows it and the storefront's server runs the very same
//! code to check the order.

pub mod boundary;
pub mod calendar;
pub mod money;
pub mod shape;
pub mod offer;
pub mod text;
pub mod party;
pub mod quote;
pub mod recurring;
pub mod selection;
pub mod checkout;
pub mod consent;
pub mod market;
pub mod ports;
pub mod view;
pub mod session;

#[cfg(target_arch = "wasm32")]
pub mod browser;
