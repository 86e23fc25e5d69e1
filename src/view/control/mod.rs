//! Controls: one look, one way to label, one way to say what is wrong.

pub mod open_point;
pub mod widgets;
