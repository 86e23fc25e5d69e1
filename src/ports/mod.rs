//! What the domain needs of a host, as narrow traits with in-memory twins.

mod formatter;
mod plain_formatter;
mod store;

pub use formatter::Formatter;
pub use plain_formatter::PlainFormatter;
pub use store::{MemoryStore, Store};
