//! The view: state and texts become a small tree, which is shown, saved and hashed alike. Nothing here changes the state or
//! asks a host.
//!
//! Its rooms are floors. Each uses only those above it in this list (`tests/native/layering.rs` checks it):
//!
//! * `frame` – what the view is given ([`Frame`], [`ChoicesFrame`]), and what a control gives back ([`Action`]);
//! * `phrase` – what the page says, as text;
//! * `control` – buttons, fields, choices, rows, and what is wrong at a place;
//! * `quote` – the regions of the quote; `statement` – what the seller states and asks; neither knows the other;
//! * `step` – the regions of each step; `outcome` – what comes after the order; neither knows the other;
//! * `page` – the whole checkout, and the page of choices.
//!
//! Where something new goes: a kind of control into `control`; a field of the address into `step/field.rs` and
//! `phrase/address.rs`; a payment provider's own fields into a region of `step` beside `payment.rs`; a form that is used
//! after the order, such as one for returns, into `outcome`, built from the same controls.

mod control;
mod frame;
mod outcome;
mod page;
mod phrase;
mod quote;
mod statement;
mod step;

pub use frame::{Action, ChoicesFrame, Frame};
pub use outcome::confirmation::confirmation_document;
pub use outcome::kept_quote::quote_document;
pub use page::checkout::page;
pub use page::choices::choices_page;
pub use quote::itemised::quote_nodes;
pub use statement::shown::{shown_text, shown_words};
