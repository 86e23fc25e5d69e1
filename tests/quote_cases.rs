//! Every case of `tests/cases/quote/*.json` (the schema `quote-case/1`, see tests/README.md), or of the folder that the
//! environment names as `QUOTE_CASES`: one line for each that differs, and a last line with the count.
//!
//! It has a `main` of its own, so that the count is the last thing it prints.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test says what is wrong by failing")]

#[cfg(not(target_arch = "wasm32"))]
#[path = "quote_cases/mod.rs"]
mod quote_cases;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    use quote_cases::{Gaps, read_folder, report};
    use std::path::PathBuf;
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let own = root.join("tests/cases/quote");
    let named = std::env::var_os("QUOTE_CASES").map(PathBuf::from);
    let gaps = if named.is_some() { Gaps::none() } else { Gaps::read(&root.join("tests/known_gaps.toml")) };
    let cases = read_folder(&named.unwrap_or(own));
    if !report(&cases, &gaps, |line| println!("{line}")) {
        std::process::exit(1);
    }
}

/// In a browser the cases run as part of tests/browser.rs, which has a harness there.
#[cfg(target_arch = "wasm32")]
fn main() {}
