//! Text: what is said, in the language of the checkout.

mod argument;
mod catalogue;
mod message;
mod pattern;
mod texts;

pub use argument::Argument;
pub use catalogue::Catalogue;
pub use message::{Message, MessageFamily};
pub use texts::Texts;
