//! Pressure and advertising (L16, L35).

use super::finding::Findings;
use super::judged::Judged;
use super::offer_text::{Role, found, texts};
use super::tree::Tree;
use super::words::{PRESSES, SELLS_ON};
use super::{FairnessRule, Judge, Page, PageStep, Severity};
use crate::checkout::Command;
use crate::view::Action;

pub(super) const NO_COUNTDOWN: FairnessRule = FairnessRule {
    id: "L16",
    title: "No countdown and no pressure of time that means nothing",
    source: "DMCC Act 2024 Sch. 20 ¶ 7; India, Dark Patterns Guidelines 2023 (false urgency); WCAG 2.2 SC 2.2.1",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "The component shows no timer: a price that ends is shown with its date, and the server refuses it \
          afterwards. In the offer's texts the lint looks for words that press.",
    proof: &["native: an_old_or_early_order_is_refused"],
};

pub(super) const NOTHING_SOLD_LAST: FairnessRule = FairnessRule {
    id: "L35",
    title: "No advertising and no further sale in the last step",
    source: "EDPB Guidelines 03/2022, 4.2.2 (by analogy); India, Dark Patterns Guidelines 2023 (interface interference)",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "There is no slot in the last step. In the facts, statements and payment terms that are shown there the \
          lint looks for advertising. In the trees, the last step has no picture and no control that adds to the \
          basket.",
    proof: &["native: every_step_and_outcome_is_shown_as_kept"],
};

/// The words of the offer.
pub(super) fn judge(judged: &Judged<'_>, findings: &mut Findings) {
    for said in texts(judged.offer) {
        for (language, phrase) in found(judged, &said, PRESSES) {
            let message = format!("`{phrase}` presses for time");
            let help = "say until when something holds, as a date that the server keeps to";
            findings.read(&NO_COUNTDOWN, said.pointer_in(language), message, help);
        }
        if !matches!(said.role, Role::Fact(_) | Role::Statement | Role::Payment) {
            continue;
        }
        for (language, phrase) in found(judged, &said, SELLS_ON) {
            let message = format!("`{phrase}` sells on where the order is checked");
            findings.read(&NOTHING_SOLD_LAST, said.pointer_in(language), message, "say what holds, and nothing more");
        }
    }
}

/// Elements that have no place in the last step.
const SHOWN_OFF: [&str; 7] = ["img", "picture", "video", "audio", "iframe", "object", "embed"];

/// What the last step shows.
pub(super) fn judge_page(page: &Page, tree: &Tree<'_>, findings: &mut Findings) {
    if !matches!(page.step, PageStep::Review | PageStep::Everything) {
        return;
    }
    for spot in tree.spots() {
        let adds = matches!(Action::of(spot.element), Some(Action::Do(Command::AddLine { .. })));
        let taken_out = tree.is_in(spot, "up-note") || tree.is_in(spot, "up-error");
        if SHOWN_OFF.contains(&spot.element.tag) || adds && !taken_out {
            let message = "something to look at or to buy in the last step".to_owned();
            findings.on(&NOTHING_SOLD_LAST, page, &tree.place(spot), message, "leave it to the pages before");
        }
    }
}
