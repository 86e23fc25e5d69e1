//! What crosses to and from the host: JSON in and out, and one problem shape.

mod json;

#[cfg(not(target_arch = "wasm32"))]
pub use json::{read_text, write_text};
