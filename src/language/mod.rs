//! Languages: their tags, which one to speak, how they write numbers and dates.

mod digits;
mod known;
mod locale;
mod table;
mod tag;

pub use digits::latin_digit;
pub use locale::{DateOrder, Direction, Grouping, Locale};
pub use tag::{Language, negotiate};
