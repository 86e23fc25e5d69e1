//! The party: who buys, and where it goes. Entries are kept as they were typed and judged separately, so nothing that was
//! entered is lost.

mod birth_date;
mod destination;
mod entered;
mod fault;

pub use birth_date::read_birth_date;
pub use entered::{Field, Party};
pub use fault::{EntryCheck, Fault, FaultKind};
