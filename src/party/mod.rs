//! The party: who buys, and where it goes. Kept as typed; judged apart, so that nothing entered is ever lost.

mod entered;
mod fault;

pub use entered::{Field, Party};
pub use fault::{Fault, FaultKind, faults, read_birth_date};
