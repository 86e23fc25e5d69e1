//! Text: languages, messages, formats.

mod catalogue;
mod language;
mod message;
mod separators;
mod texts;

pub use catalogue::{Argument, Catalogue};
pub use language::{Language, negotiate};
pub use message::Message;
pub use separators::separators;
pub use texts::Texts;
