//! The record of a purchase: everything that was shown, chosen, declared and agreed to, in one document that anybody can
//! check without asking anybody.

mod check;
mod document;
mod receipt;
mod report;

pub use check::{Known, verify_record};
pub use document::{Confirmation, OrderRecord, RecordVersion, ShownText, content_digest, signed_text};
pub use receipt::receipt;
pub use report::{Finding, Outcome, Report};
