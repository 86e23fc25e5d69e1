//! An offer as the rules look at it.

use super::LintOptions;
use crate::language::Language;
use crate::market::MarketPack;
use crate::offer::Offer;

/// An offer as the rules look at it.
pub(super) struct Judged<'o> {
    /// The offer.
    pub offer: &'o Offer,
    /// The rules of the market that counts.
    pub pack: MarketPack,
    /// The languages that are judged.
    pub languages: Vec<&'o Language>,
    /// What is looked at.
    pub options: &'o LintOptions,
}

impl<'o> Judged<'o> {
    pub fn new(offer: &'o Offer, options: &'o LintOptions) -> Judged<'o> {
        let languages = offer.languages.iter().filter(|language| options.judges(offer, language)).collect();
        Judged { offer, pack: options.pack(offer), languages, options }
    }
}
