//! The tree: what is shown, saved and hashed, as data. It knows elements and how they are written, and nothing of a
//! checkout: `view` builds it.
//!
//! One tree has four readers, so that what is recorded is what was shown: the browser's patcher; the HTML writer ([`html`],
//! [`html_document`]); the plain lines of a terminal ([`plain_lines`]); the canonical text, whose digest goes into consent
//! events ([`canonical_text`]).

mod canonical;
mod document;
mod element;
mod html;
mod plain;

pub use canonical::canonical_text;
pub use document::{Head, html_document};
pub use element::{Element, Markup, Node, element};
pub use html::html;
pub use plain::{PlainLine, plain_lines};
