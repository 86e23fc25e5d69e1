//! Claims to be good for the environment (L39).

use super::finding::Findings;
use super::judged::Judged;
use super::offer_text::{OfferText, Role, found, texts};
use super::words::{GREEN, OFFSETS};
use super::{FairnessRule, Judge, Severity};
use crate::offer::Offer;

pub(super) const NO_GREEN_WORDS_ALONE: FairnessRule = FairnessRule {
    id: "L39",
    title: "No claim to be green without its reason",
    source: "Directive 2005/29/EC, Art. 6(2)(d), Annex I 2a, 4a to 4c, as amended by Directive (EU) 2024/825; ISO 10008 4.18",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "In all texts the lint looks for general words such as \"sustainable\", \"eco-friendly\" or \"climate neutral\". \
          At a product or a way of delivery they need `greener`, the reason in facts or figures; in a fact, a \
          policy to which it links. It reports a reason of fewer than four words, and one that rests on offsetting, \
          because a product must not be called neutral for that. Words that a law protects, such as \"organic\" for food, \
          are not looked for. Whether a reason is true, no program can tell.",
    proof: &[],
};

/// The fewest words that can be a reason.
const SHORTEST_REASON: usize = 4;

/// Green words, and the reasons for them.
pub(super) fn judge(judged: &Judged<'_>, findings: &mut Findings) {
    for said in texts(judged.offer) {
        if said.role == Role::Reason {
            judge_reason(judged, &said, findings);
        } else if !has_reason(judged.offer, &said) {
            for (language, phrase) in found(judged, &said, GREEN) {
                let message = format!("`{phrase}` without a reason");
                let help = "say what is measured and how in `greener`, or leave the word out";
                findings.read(&NO_GREEN_WORDS_ALONE, said.pointer_in(language), message, help);
            }
        }
    }
}

/// A reason that says nothing, or rests on what is done elsewhere.
fn judge_reason(judged: &Judged<'_>, said: &OfferText<'_>, findings: &mut Findings) {
    for (language, phrase) in found(judged, said, OFFSETS) {
        let message = format!("`{phrase}`: a reason that rests on offsetting");
        let help = "say what the product or its delivery itself burdens less";
        findings.read(&NO_GREEN_WORDS_ALONE, said.pointer_in(language), message, help);
    }
    for language in &judged.languages {
        let words = said.wording.in_language(language).split_whitespace().count();
        if words < SHORTEST_REASON {
            let message = "a reason of too few words".to_owned();
            let help = "say what is measured and how";
            findings.read(&NO_GREEN_WORDS_ALONE, said.pointer_in(language), message, help);
        }
    }
}

/// Whether what a text is part of states why it is greener, or where that is written.
fn has_reason(offer: &Offer, said: &OfferText<'_>) -> bool {
    let mut path = said.pointer.split('/').skip(1);
    let (list, index) = (path.next(), path.next().and_then(|index| index.parse::<usize>().ok()));
    let Some(index) = index else { return false };
    match list {
        Some("lines") => offer.lines.get(index).is_some_and(|line| line.greener.is_some()),
        Some("delivery") => offer.delivery.get(index).is_some_and(|method| method.greener.is_some()),
        Some("afterSales") => offer.after_sales.get(index).is_some_and(|fact| fact.policy.is_some()),
        _ => false,
    }
}
