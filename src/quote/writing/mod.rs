//! The quote, written out as a document.
//!
//! What is written here for the first time, and not taken from the sheet as it stands, tells here how it is reached.

mod charges;
mod instalments;
mod lines;
mod recurring;
mod taxes;
mod totals;
mod worked;
mod writer;

pub use charges::{write_charges, write_discounts};
pub use taxes::write_taxes;
pub use totals::{Subtotals, write_totals};
pub use worked::Worked;
pub use writer::Writer;
