//! The view: state and texts become a small tree, which is shown, saved and hashed alike.

mod control;
mod frame;
mod outcome;
mod page;
mod quote;
mod statement;
mod step;

pub use frame::{Action, Frame};
pub use outcome::choices::{ChoicesFrame, choices_page};
pub use outcome::confirmation::confirmation_document;
pub use page::checkout::page;
pub use quote::itemised::nodes as quote_nodes;
pub use statement::consent::{shown_text, shown_words};
