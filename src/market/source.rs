//! How a source was looked at.

/// How a source was looked at. What was not read may be wrong; the tables in `docs/markets.md` name the mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceMark {
    /// Read in the legal text, a judgment, or a regulator's text.
    Read,
    /// Read as a quotation of the legal text, such as in the heading of a judgment or a reprint.
    Quoted,
    /// Read in somebody's account of it.
    SecondHand,
    /// Known, and not looked up.
    Memory,
}
