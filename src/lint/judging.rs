//! The rules applied, one subject after the other.

use super::finding::Findings;
use super::judged::Judged;
use super::{
    LintFinding, LintOptions, Page, block, consents, controls, green, languages, plain_words, policies, prices,
    promotion, recurring, tree,
};
use crate::offer::Offer;

/// What the rules find in an offer and its texts, rule by rule.
pub fn lint(offer: &Offer, options: &LintOptions) -> Vec<LintFinding> {
    let judged = Judged::new(offer, options);
    let mut findings = Findings::default();
    consents::judge(&judged, &mut findings);
    prices::judge(&judged, &mut findings);
    recurring::judge(&judged, &mut findings);
    policies::judge(&judged, &mut findings);
    languages::judge(&judged, &mut findings);
    promotion::judge(&judged, &mut findings);
    plain_words::judge(&judged, &mut findings);
    green::judge(&judged, &mut findings);
    findings.sorted()
}

/// What the rules find in rendered trees: those of [`pages`], as the engine shows them.
pub fn lint_pages(offer: &Offer, options: &LintOptions, pages: &[Page]) -> Vec<LintFinding> {
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
