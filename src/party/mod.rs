//! The party: who buys, and where it goes. Kept as typed; judged apart, so that nothing entered is ever lost.

mod birth_date;
mod entered;
mod fault;

pub use birth_date::read_birth_date;
pub use entered::{Field, Party};
pub use fault::{EntryCheck, Fault, FaultKind};
