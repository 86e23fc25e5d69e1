//! By which rules figures are computed.

/// The rules of a version of the order's format.
///
/// Where a correction changes a figure, the old one stays for the orders that were placed with it: their quotes are
/// computed again for years. This is the only place that tells the two apart. A step asks the sheet:
///
/// ```text
/// if sheet.rules >= Rules::Two { … }
/// ```
///
/// Rules that are compared are ordered by their age: the oldest is the least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rules {
    /// Those of orders of version 1: the releases 0.1.0 and 0.2.0.
    One,
    /// Those of orders of version 2.
    Two,
}

impl Rules {
    /// The rules of every new quote.
    pub const CURRENT: Rules = Rules::Two;
}
