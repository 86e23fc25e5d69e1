//! The record of a purchase: everything that was shown, chosen, declared and agreed to, in one document. Anybody can check
//! it, offline.

mod check;
mod document;
mod later;
mod receipt;
mod report;

pub use check::{Known, verify_record};
pub use document::{Confirmation, OrderRecord, RecordVersion, ShownText, content_digest, is_record_of, signed_text};
pub use later::{earlier_answers, later_problems};
pub use receipt::receipt;
pub use report::{Finding, Outcome, Report};
