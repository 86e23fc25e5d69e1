//! The shape of a document: how JSON is read strictly, written, and described.
//!
//! Every document that crosses a border (offer, selection, command, draft, order) is declared once with
//! [`shape!`], [`choice!`] or [`tagged!`]; reading, writing, the published JSON Schema and the TypeScript types follow
//! from that one declaration, so they cannot drift apart. Reading never stops at the first mistake: a [`Reader`]
//! collects every [`Problem`] at its place.
//!
//! This module knows nothing of serde, JavaScript or any document: it is the lowest layer of the domain.

mod canonical;
mod digest;
mod form;
mod json;
mod listed;
mod primitive;
mod problem;
mod reader;
mod record;
mod schema;
mod tightening;
mod tsdoc;
mod typescript;

pub use canonical::{canonical, json_text};
pub use digest::Digest;
pub use form::{Definition, Definitions, Docs, Form, Kind, Member, Members, Text, Variant};
pub use json::Json;
pub use listed::{Listed, Named};
pub use primitive::{Id, Link, Typed};
pub use problem::{Problem, ProblemCode};
pub(crate) use reader::{MOST_ITEMS, MOST_PROBLEMS};
pub use reader::{Reader, read_document, read_in_languages};
pub(crate) use record::{camel_case, choice, object, public_name, shape, tagged, written, written_members};
pub use schema::schema_of;
pub use tightening::{Apart, Tightening};
pub use typescript::Declarations;

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

/// Describes what it looks like in a document: for the published JSON Schema and the TypeScript types.
pub trait Describe {
    /// The form of its values. What has a name of its own is added to `definitions`.
    fn describe(definitions: &mut Definitions) -> Form;

    /// Whether a member of this type may be absent where it is written: [`Write::is_absent`] for the type as a whole.
    fn may_be_absent() -> bool {
        false
    }
}
