//! Instants and calendar dates, without a clock: the present moment is always handed in.

mod date;
mod instant;

pub use date::{Date, Interval, IntervalUnit};
pub use instant::Instant;
