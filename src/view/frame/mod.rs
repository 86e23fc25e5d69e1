//! The lowest floor: what the view is given, and what its controls give back.

mod action;
mod checkout;
mod choices;
mod command_code;
mod setting;

pub use action::Action;
pub use checkout::Frame;
pub use choices::ChoicesFrame;
pub use setting::Setting;
