//! Consent: free answers and required declarations, each recorded as an event that is only ever added.

mod earlier;
mod event;
mod ledger;

pub use earlier::{AgreedVersion, Earlier, EarlierAnswer, Standing};
pub use event::{Act, Answer, Answered, Circumstances, Component, ConsentEvent, Decision, Subject};
pub use ledger::{Ledger, LedgerFault};
