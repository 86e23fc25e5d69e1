//! What the domain needs of a host, as narrow traits with in-memory twins.

mod cldr;
mod date_pattern;
mod formatter;
mod plain_formatter;
mod plural;
mod plural_rules;
mod store;
mod written;

pub use formatter::Formatter;
pub use plain_formatter::PlainFormatter;
pub use plural::Plural;
pub use store::{MemoryStore, Store};
