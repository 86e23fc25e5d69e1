//! Text: what is said, in the language of the checkout.

mod catalogue;
mod message;
mod texts;

pub use catalogue::{Argument, Catalogue};
pub use message::{Message, MessageFamily};
pub use texts::Texts;
