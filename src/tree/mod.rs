//! The tree: what is shown, saved and hashed, as data. It knows elements and how they are written, and nothing of a
//! checkout; `view` builds it.
//!
//! There are four readers of one tree, so that what is recorded is what was shown: the browser's patcher, the HTML writer
//! ([`html`], [`html_document`]), the plain lines of a terminal ([`plain_lines`]), and the canonical text that is hashed
//! into quotes and consents ([`canonical_text`]).

mod canonical;
mod element;
mod html;
mod plain;

pub use canonical::canonical_text;
pub use element::{Element, Markup, Node, element};
pub use html::{Head, html, html_document};
pub use plain::{PlainLine, plain_lines};
