//! What is looked at, and when.

use crate::calendar::Instant;
use crate::language::Language;
use crate::market::MarketPack;
use crate::offer::{Market, Offer};

/// What is looked at, and when.
#[derive(Debug, Clone)]
pub struct LintOptions {
    /// Whose law counts, where that is not the offer's own market.
    pub market: Option<Market>,
    /// The languages whose texts are judged; all of the offer's where this is empty.
    pub languages: Vec<Language>,
    /// The languages that there are texts of the checkout in; not looked at where this is empty.
    pub spoken: Vec<Language>,
    /// The moment at which policies must hold.
    pub now: Instant,
}

impl LintOptions {
    /// The rules of the market that counts, at the moment that counts.
    pub fn pack(&self, offer: &Offer) -> MarketPack {
        MarketPack::on(self.market.unwrap_or(offer.market), offer.days().of_instant(self.now))
    }

    /// Whether an offer is judged in a language.
    pub fn judges(&self, offer: &Offer, language: &Language) -> bool {
        offer.languages.contains(language) && (self.languages.is_empty() || self.languages.contains(language))
    }
}
