//! All native tests in one program: a module for each subject, and the demo shop that most of them use.
//!
//! `cargo test --test native verify::` runs the module `verify` alone.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test says what is wrong by failing")]

mod billing;
mod checkout;
mod choices;
mod columns;
mod consent_laws;
mod conventions;
mod diff;
mod documents;
mod earlier_versions;
mod explanations;
mod figure_laws;
mod figures;
mod final_quote;
mod fluent;
mod fuzz;
mod in_view;
mod kept;
mod language;
mod laws;
mod layering;
mod line_words;
mod lint;
mod locales;
mod market_demands;
mod markets;
mod money_figures;
mod money_laws;
mod new_language;
mod offers;
mod optional_charges;
mod plain_shop;
mod policies;
mod quote;
mod quote_rules;
mod shop;
mod snapshots;
mod stated_totals;
mod total_words;
mod verify;
mod visit;
mod what_applies;
mod zones;

#[path = "../quote_cases/mod.rs"]
mod quote_cases;
