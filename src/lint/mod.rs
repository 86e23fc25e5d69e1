//! Dark patterns: what in an offer, its texts and the rendered tree speaks against a fair checkout.
//!
//! The rules are L01 to L36 ([`RULES`]). Where a machine can look, it looks; where the component makes a pattern
//! impossible, or only people or a browser can judge, the rule says so instead of passing in silence. It is research in
//! the shape of checks, not legal advice, and an offer without findings is not thereby lawful.

mod block;
mod consents;
mod controls;
mod enforced;
mod finding;
mod languages;
mod pages;
mod policies;
mod prices;
mod promotion;
mod recurring;
mod rule;
mod rules;
mod said;
mod tree;
mod words;

pub use finding::{Finding, Place};
pub use pages::{Page, PageStep, pages};
pub use rule::{Rule, Severity, Standing};
pub use rules::RULES;

use crate::calendar::Instant;
use crate::language::Language;
use crate::market::MarketPack;
use crate::offer::{Market, Offer};
use finding::Findings;

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
        MarketPack::of(self.market.unwrap_or(offer.market), self.now)
    }

    /// Whether an offer is judged in a language.
    pub fn judges(&self, offer: &Offer, language: &Language) -> bool {
        offer.languages.contains(language) && (self.languages.is_empty() || self.languages.contains(language))
    }
}

/// An offer as the rules look at it.
struct Judged<'o> {
    offer: &'o Offer,
    /// The rules of the market that counts.
    pack: MarketPack,
    languages: Vec<&'o Language>,
    options: &'o LintOptions,
}

impl<'o> Judged<'o> {
    fn new(offer: &'o Offer, options: &'o LintOptions) -> Judged<'o> {
        let languages = offer.languages.iter().filter(|language| options.judges(offer, language)).collect();
        Judged { offer, pack: options.pack(offer), languages, options }
    }
}

/// What the rules find in an offer and its texts, rule by rule.
pub fn lint(offer: &Offer, options: &LintOptions) -> Vec<Finding> {
    let judged = Judged::new(offer, options);
    let mut findings = Findings::default();
    consents::judge(&judged, &mut findings);
    prices::judge(&judged, &mut findings);
    recurring::judge(&judged, &mut findings);
    policies::judge(&judged, &mut findings);
    languages::judge(&judged, &mut findings);
    promotion::judge(&judged, &mut findings);
    findings.sorted()
}

/// What the rules find in rendered trees: those of [`pages`], as the engine shows them.
pub fn lint_pages(offer: &Offer, options: &LintOptions, pages: &[Page]) -> Vec<Finding> {
    let pack = options.pack(offer);
    let mut findings = Findings::default();
    for page in pages {
        let tree = tree::Tree::of(&page.tree);
        controls::judge(page, &tree, &mut findings);
        block::judge(page, &tree, pack.order_label(&page.language), &mut findings);
        languages::judge_page(page, &tree, &mut findings);
        promotion::judge_page(page, &tree, &mut findings);
    }
    prices::judge_pages(offer, pages, &mut findings);
    findings.sorted()
}
