//! What the check of a record says.

use crate::shape::{choice, written};

choice! {
    /// What became of one check.
    pub enum Outcome as CheckOutcome {
        /// It is as the record says.
        Holds = "holds",
        /// It is not as the record says.
        Fails = "fails",
        /// It cannot be known from what was given.
        Unknown = "unknown",
    }
}

written! {
    /// One check of a record, and what became of it.
    pub struct Finding {
        /// Which check, stable across versions.
        pub check: String,
        /// What became of it.
        pub outcome: Outcome,
        /// Where in the record, as a JSON Pointer; left out where it is about the whole.
        pub pointer: Option<String>,
        /// In plain words.
        pub message: String,
    }
}

written! {
    /// What the check of a record says.
    pub struct Report as RecordReport {
        /// Whether nothing fails. What could not be known does not count.
        pub intact: bool,
        /// Each check, in the order in which they were made.
        pub findings: Vec<Finding>,
    }
}

impl Report {
    /// The report of these findings.
    pub fn of(findings: Vec<Finding>) -> Report {
        let intact = findings.iter().all(|finding| finding.outcome != Outcome::Fails);
        Report { intact, findings }
    }
}
