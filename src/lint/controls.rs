//! Controls in the rendered trees (L01, L02, L03, L33).

use super::finding::{Findings, UNEXPECTED};
use super::tree::{Spot, Tree, has_class};
use super::{FairnessRule, Judge, Page, Severity};
use crate::checkout::Command;
use crate::consent::Subject;
use crate::shape::Id;
use crate::tree::{Markup, Node};
use crate::view::Action;

pub(super) const NOTHING_TICKED: FairnessRule = FairnessRule {
    id: "L01",
    title: "No consent and no extra is ticked or chosen when it is first seen",
    source: "GDPR recital 32; CJEU C-673/17 Planet49; Directive 2011/83/EU, Art. 22; CCR 2013 reg. 40; CASL; Korea",
    judge: Judge::Tree,
    severity: Severity::Error,
    how: "No member of the offer ticks anything, and a box reflects nothing but the ledger. In the trees no answer, no \
          declaration, no way of delivery and no way of paying is chosen on its first page. The options of a product in the \
          basket are the consumer's own choice in the shop.",
    proof: &[
        "native: nothing_is_answered_beforehand",
        "pages: nothing is answered beforehand at the first sight of the review",
    ],
};

pub(super) const ALIKE: FairnessRule = FairnessRule {
    id: "L02",
    title: "Yes and no are alike",
    source: "EDPB Guidelines 03/2022, 4.3.2 ¶ 57 (by analogy); CNIL; CCPA Regulations § 7004",
    judge: Judge::Tree,
    severity: Severity::Error,
    how: "In the trees the two answers have the same elements, types and classes, and stand in the same order at \
          every question. Sizes, weights, colours and contrasts exist only in a browser: the page tests of this \
          package compare them as computed, under its own style sheet. A shop's own style sheet is not checked.",
    proof: &["pages: yes and no to a question are alike in kind, size and weight"],
};

pub(super) const SAME_LAYER: FairnessRule = FairnessRule {
    id: "L03",
    title: "Refusing takes as many steps as accepting, in the same layer",
    source: "EDPB Guidelines 03/2022, 4.4.2 (by analogy); CNIL; CCPA Regulations § 7004; GDPR Art. 7(3)",
    judge: Judge::Tree,
    severity: Severity::Error,
    how: "In the trees each question has exactly one yes and one no, side by side under one parent: one press each. \
          A question that is left out counts as no.",
    proof: &["native: cases/checkout/optional-consents-never-block.toml"],
};

pub(super) const IN_SIGHT: FairnessRule = FairnessRule {
    id: "L33",
    title: "What matters is in sight: not small, not pale, not folded away",
    source: "EDPB Guidelines 03/2022, 4.3.2 (by analogy); ROSCA (clear and conspicuous); DMCC Act 2024 (no extra step)",
    judge: Judge::Tree,
    severity: Severity::Error,
    how: "In the trees the final block, the questions and the declarations are in no hidden or collapsed part. Sizes \
          and contrasts exist only in a browser: the page tests of this package check them with axe, in both lights.",
    proof: &[
        "pages: axe finds nothing at any step",
        "pages: at 320 pixels everything fits the width, in both languages",
    ],
};

/// Everything about controls on one page.
pub(super) fn judge(page: &Page, tree: &Tree<'_>, findings: &mut Findings) {
    judge_ticks(page, tree, findings);
    judge_answers(page, tree, findings);
    judge_sight(page, tree, findings);
}

/// Answers and declarations everywhere; delivery and payment where they are asked for.
fn judge_ticks(page: &Page, tree: &Tree<'_>, findings: &mut Findings) {
    for spot in tree.spots().filter(|spot| spot.element.chosen == Some(true)) {
        let own_choice = matches!(Action::of(spot.element), Some(Action::Do(Command::Choose { .. })));
        if spot.element.tag == "input" && !own_choice {
            let message = "chosen before the consumer did anything".to_owned();
            findings.on(&NOTHING_TICKED, page, &tree.place(spot), message, UNEXPECTED);
        }
    }
}

/// The answers to one question.
struct Answers<'t, 'n> {
    question: Id,
    yes: Vec<&'t Spot<'n>>,
    no: Vec<&'t Spot<'n>>,
    /// Whether no stands before yes.
    no_first: bool,
}

fn answers<'t, 'n>(tree: &'t Tree<'n>) -> Vec<Answers<'t, 'n>> {
    let mut all: Vec<Answers<'t, 'n>> = Vec::new();
    for spot in tree.spots() {
        let Some(Action::Consent(Subject::Purpose, question, Some(agrees))) = Action::of(spot.element) else {
            continue;
        };
        let known = all.iter().position(|answers| answers.question == question);
        if known.is_none() {
            all.push(Answers { question, yes: Vec::new(), no: Vec::new(), no_first: !agrees });
        }
        let place = known.unwrap_or(all.len() - 1);
        let Some(answers) = all.get_mut(place) else { continue };
        if agrees { answers.yes.push(spot) } else { answers.no.push(spot) }
    }
    all
}

fn judge_answers(page: &Page, tree: &Tree<'_>, findings: &mut Findings) {
    let all = answers(tree);
    let first = all.first().map(|answers| answers.no_first);
    for answers in &all {
        let place = format!("#{}", answers.question);
        let ([yes], [no]) = (answers.yes.as_slice(), answers.no.as_slice()) else {
            let message = "a question without exactly one yes and one no".to_owned();
            findings.on(&SAME_LAYER, page, &place, message, UNEXPECTED);
            continue;
        };
        if around(tree, yes) != around(tree, no) {
            findings.on(
                &SAME_LAYER,
                page,
                &tree.place(no),
                "yes and no do not stand side by side".to_owned(),
                UNEXPECTED,
            );
        } else if look(tree, yes) != look(tree, no) {
            findings.on(&ALIKE, page, &tree.place(no), "yes and no are built differently".to_owned(), UNEXPECTED);
        }
        if Some(answers.no_first) != first {
            let message = "yes and no change places from question to question".to_owned();
            findings.on(&ALIKE, page, &tree.place(no), message, UNEXPECTED);
        }
    }
}

/// The element around the one that holds an answer and its label.
fn around(tree: &Tree<'_>, answer: &Spot<'_>) -> Option<usize> {
    tree.parent(answer)?.parent
}

/// What an answer is built of: its element, the element around it, and everything in it, without what differs between yes and
/// no by nature.
fn look(tree: &Tree<'_>, answer: &Spot<'_>) -> Vec<String> {
    let mut looks = Vec::new();
    if let Some(holder) = tree.parent(answer) {
        add_look(holder.element, &mut looks);
    }
    looks
}

fn add_look(element: &Markup, looks: &mut Vec<String>) {
    let own = element.attributes.iter().filter(|(name, _)| !matches!(*name, "id" | "value" | "for"));
    let attributes: Vec<String> = own.map(|(name, value)| format!("{name}={value}")).collect();
    looks.push(format!("{} {} {}", element.tag, attributes.join(" "), element.screen_only));
    for child in &element.children {
        if let Node::Element(child) = child {
            add_look(child, looks);
        }
    }
}

/// What must be in sight wherever it is.
const IN_SIGHT_CLASSES: [&str; 3] = ["up-final", "up-question", "up-declaration"];

fn judge_sight(page: &Page, tree: &Tree<'_>, findings: &mut Findings) {
    for class in IN_SIGHT_CLASSES {
        for spot in tree.of_class(class) {
            let folded = hides(spot.element) || tree.around(spot).any(|outer| hides(outer.element));
            if folded {
                let message = "folded away or hidden".to_owned();
                findings.on(&IN_SIGHT, page, &tree.place(spot), message, UNEXPECTED);
            }
        }
    }
}

fn hides(element: &Markup) -> bool {
    let hidden = element.get("hidden").is_some() || element.get("aria-hidden") == Some("true");
    hidden || element.tag == "details" || element.get("data-open") == Some("false") || has_class(element, "up-heard")
}
