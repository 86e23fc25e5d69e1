//! The view: state and texts become a small tree, which is shown, saved and hashed alike.

mod action;
mod basket;
mod choices;
mod confirmation;
mod consent;
mod control;
mod delivery;
mod details;
mod facts;
mod frame;
mod open_charges;
mod open_point;
mod outcome;
mod page;
mod payment;
mod policy;
mod promise;
mod quote;
mod recurring;
mod review;
mod steps;
mod sums;
mod trace;

use crate::tree::{Element, Markup, Node, canonical_text, element};

pub use action::Action;
pub use choices::{ChoicesFrame, choices_page};
pub use confirmation::confirmation_document;
pub use consent::{shown_text, shown_words};
pub use frame::Frame;
pub use page::page;
pub use quote::nodes as quote_nodes;
