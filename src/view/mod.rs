//! The view as data: state and texts become a small tree, which is shown, saved and hashed alike.

mod action;
mod basket;
mod canonical;
mod confirmation;
mod consent;
mod control;
mod delivery;
mod details;
mod element;
mod facts;
mod frame;
mod html;
mod open_charges;
mod open_point;
mod outcome;
mod page;
mod payment;
mod plain;
mod quote;
mod recurring;
mod review;
mod steps;
mod sums;
mod trace;

pub use action::Action;
pub use canonical::canonical_text;
pub use confirmation::confirmation_document;
pub use consent::{shown_text, shown_words};
pub use element::{Element, Markup, Node, element};
pub use frame::Frame;
pub use html::{Head, html, html_document};
pub use page::page;
pub use plain::{PlainLine, plain_lines};
pub use quote::nodes as quote_nodes;
