//! A step of the trace, as it is shown and kept.

use super::{TraceKind, TraceRule};
use crate::money::{Money, RoundingMode};
use crate::shape::{Json, Write, written};

written! {
    /// How one figure of a quote was reached. A figure that several rules made up has a step for each.
    pub struct TraceStep {
        /// The figure: a JSON Pointer into the quote.
        pub figure: String,
        /// The rule.
        pub rule: TraceRule,
        /// What went in.
        pub inputs: Vec<TraceInput>,
        /// The value before rounding: a decimal, or an exact fraction such as `"3781/1190"`.
        pub exact: String,
        /// The value.
        pub value: Money,
        /// How it was rounded; left out where nothing had to be.
        pub rounding: Option<RoundingMode>,
    }
}

written! {
    /// One input of a rule.
    pub struct TraceInput {
        /// Its letter in the rule.
        pub name: String,
        /// What it is.
        pub kind: TraceKind,
        /// Its value: a decimal, or an exact fraction.
        pub value: String,
    }
}

/// The trace of a quote, as a document.
pub fn trace_json(steps: &[TraceStep]) -> Json {
    Json::List(steps.iter().map(Write::write).collect())
}
