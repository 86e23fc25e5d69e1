//! What the view is given, and what its controls give back.

mod action;
mod checkout;

pub use action::Action;
pub use checkout::Frame;
