//! How each figure of a quote was reached: by which rule, from what.

mod note;
mod rule;
mod step;

pub(super) use note::{Note, Trace};
pub use rule::{TraceKind, TraceRule};
pub use step::{TraceInput, TraceStep, trace_json};
