//! The shape of a document: how JSON is read strictly, written, and described as a schema.
//!
//! Every document that crosses a border (offer, selection, command, draft, order) is declared once with
//! [`shape!`], [`choice!`] or [`tagged!`]; reading, writing and the published JSON Schema follow from that one
//! declaration, so they cannot drift apart. Reading never stops at the first mistake: a [`Reader`] collects every
//! [`Problem`] at its place.
//!
//! This module knows nothing of serde, JavaScript or any document: it is the lowest layer of the domain.

mod canonical;
mod digest;
mod json;
mod listed;
mod primitive;
mod problem;
mod reader;
mod record;
mod schema;

pub use canonical::{canonical, json_text};
pub use digest::Digest;
pub use json::Json;
pub use listed::{Listed, Named};
pub use primitive::{Id, Link, Typed};
pub use problem::{Problem, ProblemCode};
pub(crate) use reader::{MOST_ITEMS, MOST_PROBLEMS};
pub use reader::{Reader, read_document, read_in_languages};
pub(crate) use record::{camel_case, choice, shape, tagged, written, written_members};
pub use schema::{Schema, schema_of};

/// Reads itself from a JSON value, reporting every mistake to the reader.
pub trait Read: Sized {
    /// The value, or `None` once at least one problem has been reported for it.
    fn read(json: &Json, reader: &mut Reader) -> Option<Self>;

    /// What a missing member means; `None` makes the member required.
    fn missing() -> Option<Self> {
        None
    }
}

/// Writes itself as a JSON value.
pub trait Write {
    /// The JSON form; the inverse of [`Read::read`] where both exist.
    fn write(&self) -> Json;

    /// Whether the member is left out of its object.
    fn is_absent(&self) -> bool {
        false
    }
}

/// Describes itself as JSON Schema (draft 2020-12).
pub trait Describe {
    /// The schema, or a reference to a definition that this call adds to `schema`.
    fn describe(schema: &mut Schema) -> Json;

    /// Whether a member of this type may be left out.
    fn optional() -> bool {
        false
    }
}
