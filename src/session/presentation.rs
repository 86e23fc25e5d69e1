//! The words and ids that something is shown with.

use crate::ports::Formatter;
use crate::text::{Catalogue, Texts};

/// What a page is shown with: texts, a way to write numbers, and what its ids begin with.
pub struct Presentation {
    /// The texts of the present language.
    pub catalogue: Catalogue,
    /// Writes numbers, amounts and dates in that language.
    pub formatter: Box<dyn Formatter>,
    /// What ids begin with: `upfront` makes `upfront-heading`.
    pub prefix: String,
}

impl Presentation {
    /// The texts, ready to be written out.
    pub fn texts(&self) -> Texts<'_> {
        Texts::new(&self.catalogue, self.formatter.as_ref())
    }
}
