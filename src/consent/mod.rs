//! Consent: free answers and required declarations.
//!
//! Each act is an event of the [`Ledger`], with the digest of the words that were shown. Law *ledger only grows*: an event is
//! never changed or taken away. What was answered before this purchase is in [`Earlier`].

mod earlier;
mod event;
mod ledger;

pub use earlier::{AgreedVersion, Earlier, EarlierAnswer, Standing};
pub use event::{Act, Answer, Answered, Circumstances, Component, ConsentEvent, Decision, Subject};
pub use ledger::{Ledger, LedgerFault};
