//! Consent: free answers and required declarations, each recorded as an event that is only ever added.

mod event;
mod ledger;

pub use event::{Act, Answer, Component, ConsentEvent, Subject};
pub use ledger::{Ledger, LedgerFault};
