//! What crosses to and from the host: JSON in and out, and the types of every document for TypeScript.

mod json;

#[cfg(all(feature = "tools", not(target_arch = "wasm32")))]
mod documents;
#[cfg(all(feature = "tools", not(target_arch = "wasm32")))]
mod tightened;

#[cfg(all(feature = "tools", not(target_arch = "wasm32")))]
pub use documents::{documents, public_documents};
#[cfg(not(target_arch = "wasm32"))]
pub use json::{read_text, write_text};
