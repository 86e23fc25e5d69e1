//! One language for everything (L22).

use super::finding::Findings;
use super::judged::Judged;
use super::offer_text::{OfferText, Role, texts};
use super::tree::{Tree, has_class};
use super::words::folded;
use super::{FairnessRule, Judge, Page, Severity};
use crate::tree::Node;

pub(super) const ONE_LANGUAGE: FairnessRule = FairnessRule {
    id: "L22",
    title: "Everything is in the one language that was chosen",
    source: "EDPB Guidelines 03/2022, 4.5.4 (by analogy); ISO 10008 6.1.3.4; DMCC Act 2024 Sch. 20 ¶ 8; Charter of the French language",
    judge: Judge::Offer,
    severity: Severity::Error,
    how: "A text that lacks a language is refused when the offer is read. The lint reports a language that the \
          checkout has no texts for; in the trees, a missing message and a part in another language; and sentences \
          that are the same in two languages. It does not look in which language a policy behind a link is.",
    proof: &[
        "native: no_text_is_missing_and_no_language_is_mixed",
        "pages: a switch of the language changes everything at once at every step, and nothing entered is lost",
    ],
};

/// A title or a maker's address may well be the same in two languages; a sentence is not.
const SENTENCES: &[Role] = &[
    Role::Question,
    Role::Details,
    Role::Retention,
    Role::TakingBack,
    Role::Statement,
    Role::Cancellation,
    Role::Payment,
];

/// Languages without texts, and texts that were never translated.
pub(super) fn judge(judged: &Judged<'_>, findings: &mut Findings) {
    let spoken = &judged.options.spoken;
    let mute = judged.offer.languages.iter().enumerate().filter(|(_, language)| !spoken.contains(language));
    for (index, language) in mute.filter(|_| !spoken.is_empty()) {
        let message = format!("the checkout has no texts in `{language}`, so it never appears in it");
        findings.at(&ONE_LANGUAGE, format!("/languages/{index}"), message, "leave it out, or bring texts for it");
    }
    let is_sentence = |said: &OfferText<'_>| SENTENCES.contains(&said.role) || matches!(said.role, Role::Fact(_));
    for said in texts(judged.offer).iter().filter(|said| is_sentence(said)) {
        read_untranslated(judged, said, findings);
    }
}

/// Two languages of one base, such as `en-GB` and `en-US`, may say the same.
fn read_untranslated(judged: &Judged<'_>, said: &OfferText<'_>, findings: &mut Findings) {
    let text = |language| folded(said.wording.in_language(language));
    for (index, language) in judged.languages.iter().enumerate() {
        let others = judged.languages.iter().take(index).filter(|other| other.primary() != language.primary());
        for other in others.filter(|other| text(other) == text(language) && text(language).split(' ').count() > 5) {
            let message = format!("the same sentence in `{other}` and `{language}`");
            findings.read(&ONE_LANGUAGE, said.pointer_in(language), message, "translate it");
        }
    }
}

/// Missing messages and parts in another language.
pub(super) fn judge_page(page: &Page, tree: &Tree<'_>, findings: &mut Findings) {
    for spot in tree.spots() {
        let foreign = spot.element.get("lang").filter(|tag| *tag != page.language.as_str());
        if let Some(tag) = foreign.filter(|_| !has_class(spot.element, "up-language")) {
            let message = format!("a part in `{tag}` on a page in `{}`", page.language);
            findings.on(&ONE_LANGUAGE, page, &tree.place(spot), message, "say it in the language of the page");
        }
    }
    let missing = tree
        .spots()
        .filter(|spot| spot.element.children.iter().all(is_text) && spot.element.text_content().contains('⟦'));
    for spot in missing {
        let message = format!("a message is missing: {}", spot.element.text_content());
        findings.on(&ONE_LANGUAGE, page, &tree.place(spot), message, "complete the locale files");
    }
}

fn is_text(node: &Node) -> bool {
    matches!(node, Node::Text(_))
}
