//! Languages: their tags, which one to speak, how they write numbers.

mod separators;
mod tag;

pub use separators::{Separators, separators};
pub use tag::{Language, negotiate};
