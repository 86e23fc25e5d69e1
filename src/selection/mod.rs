//! The selection: what the consumer has chosen, and whether its parts go together.

mod check;
mod chosen;
mod circumstances;
mod needs;
mod reading;
mod taxed_for;
mod violation;

pub use check::unknown_parts;
pub use chosen::Selection;
pub use circumstances::Circumstances;
pub use needs::Needs;
pub use reading::read_quantity;
pub use taxed_for::{Destination, TaxedFor};
pub use violation::{Violation, ViolationKind, WayOut, violations};
