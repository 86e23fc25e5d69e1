//! Controls and rows: one look, one way to label, one way to say what is wrong. A control knows the frame, and no region.

pub mod button;
pub mod group;
pub mod label;
pub mod labelling;
pub mod problem;
pub mod radio;
pub mod row;
pub mod select_field;
pub mod sign;
pub mod strip;
pub mod term;
pub mod text_field;
