//! How each figure of a quote was reached: by which rule, from what.
//!
//! Rules, the figures that pass through them, and the steps that are shown and kept. Knows nothing of how a quote is
//! computed.

mod figure;
mod note;
mod place;
mod rule;
mod step;

pub use figure::{Figure, How};
pub use note::Trace;
pub use place::Place;
pub use rule::{TraceKind, TraceRule};
pub use step::{TraceInput, TraceStep, trace_json};
