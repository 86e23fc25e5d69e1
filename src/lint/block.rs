//! The final block and the order button in the rendered trees (L11, L12, and what L14 says of its place).

use super::finding::{Findings, UNEXPECTED};
use super::recurring::NEAR_THE_CONSENT;
use super::tree::{Spot, Tree, has_class};
use super::{FairnessRule, Judge, Page, PageStep, Severity};
use crate::consent::Subject;
use crate::tree::{Markup, Node};
use crate::view::Action;

pub(super) const LABEL_OF_LAW: FairnessRule = FairnessRule {
    id: "L11",
    title: "The order button carries the words of the law and nothing else",
    source: "Directive 2011/83/EU, Art. 8(2), second subparagraph; CJEU C-249/21 Fuhrmann-2; § 312j (3) BGB",
    judge: Judge::Tree,
    severity: Severity::Error,
    how: "The label comes from the market pack: the law's words, or this package's own where the law names none. No \
          member of the offer changes it, and an offer in a language without a known label is refused. In the trees \
          the button is compared with the pack.",
    proof: &["native: other_words_on_the_button_are_refused", "native: every_step_and_outcome_is_shown_as_kept"],
};

pub(super) const DIRECTLY_BEFORE: FairnessRule = FairnessRule {
    id: "L12",
    title: "The final block stands directly before the button",
    source: "Directive 2011/83/EU, Art. 8(2); CCR 2013 reg. 14; § 312j (2) BGB; ASCT Art. 12-6 (Japan)",
    judge: Judge::Tree,
    severity: Severity::Error,
    how: "In the trees the last step ends with total, declarations and button, in this order. The only controls \
          there are the boxes of the declarations, their links, and the one that shows how the quote is computed.",
    proof: &["native: every_step_and_outcome_is_shown_as_kept"],
};

/// The last step.
pub(super) fn judge(page: &Page, tree: &Tree<'_>, label: Option<&str>, findings: &mut Findings) {
    if !matches!(page.step, PageStep::Review | PageStep::Everything) {
        return;
    }
    judge_label(page, tree, label, findings);
    let Some(block) = tree.of_class("up-final").next() else {
        return findings.on(&DIRECTLY_BEFORE, page, "", "there is no final block".to_owned(), UNEXPECTED);
    };
    judge_order(page, block, findings);
    for spot in tree.spots().filter(|spot| tree.is_in(spot, "up-final")) {
        if is_foreign(tree, spot) {
            let message = "a control that belongs neither to the quote nor to the declarations".to_owned();
            findings.on(&DIRECTLY_BEFORE, page, &tree.place(spot), message, UNEXPECTED);
        }
    }
    for spot in tree.of_class("up-recurring").filter(|spot| !tree.is_in(spot, "up-final")) {
        let message = "a recurring charge outside the final block".to_owned();
        findings.on(&NEAR_THE_CONSENT, page, &tree.place(spot), message, UNEXPECTED);
    }
    judge_recurring(page, tree, findings);
}

fn judge_label(page: &Page, tree: &Tree<'_>, label: Option<&str>, findings: &mut Findings) {
    let buttons: Vec<&Spot<'_>> = tree.spots().filter(|spot| Action::of(spot.element) == Some(Action::Order)).collect();
    let [button] = buttons.as_slice() else {
        let message = format!("{} order buttons", buttons.len());
        return findings.on(&LABEL_OF_LAW, page, "", message, UNEXPECTED);
    };
    let text_alone = button.element.children.iter().all(|child| matches!(child, Node::Text(_)));
    let seen = button.element.text_content();
    if Some(seen.as_str()) != label || !text_alone {
        let message = format!("`{seen}` on the order button");
        findings.on(&LABEL_OF_LAW, page, &tree.place(button), message, UNEXPECTED);
    }
}

/// From the total on: the rest of the quote, the declarations, the button, and nothing after it.
fn judge_order(page: &Page, block: &Spot<'_>, findings: &mut Findings) {
    let parts: Vec<&Markup> = block.element.children.iter().filter_map(element_of).collect();
    let button = parts.iter().position(|part| has_class(part, "up-order-row"));
    if button.is_none() || button != parts.len().checked_sub(1) {
        findings.on(
            &DIRECTLY_BEFORE,
            page,
            "",
            "the order button is not the end of the final block".to_owned(),
            UNEXPECTED,
        );
    }
    let from_declarations = parts.iter().skip_while(|part| !has_class(part, "up-declaration-row"));
    let between =
        from_declarations.filter(|part| !has_class(part, "up-declaration-row") && !has_class(part, "up-order-row"));
    if between.count() > 0 {
        let message = "something stands between declarations and button".to_owned();
        findings.on(&DIRECTLY_BEFORE, page, "", message, UNEXPECTED);
    }
}

fn element_of(node: &Node) -> Option<&Markup> {
    match node {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    }
}

/// Whether something can be used that has no business in the final block.
fn is_foreign(tree: &Tree<'_>, spot: &Spot<'_>) -> bool {
    let element = spot.element;
    match Action::of(element) {
        Some(Action::Order | Action::ToggleTrace | Action::Consent(Subject::Declaration, ..)) => false,
        Some(_) => true,
        None if element.tag == "a" => !tree.is_in(spot, "up-declaration"),
        None => matches!(element.tag, "button" | "input" | "select" | "textarea" | "iframe"),
    }
}

/// Each line that is charged again has its block, with dates in it.
fn judge_recurring(page: &Page, tree: &Tree<'_>, findings: &mut Findings) {
    for spot in tree.of_class("up-recurring") {
        let has = |class: &str| {
            tree.of_class(class).any(|inner| tree.around(inner).any(|outer| std::ptr::eq(outer.element, spot.element)))
        };
        for (class, what) in
            [("up-recurring-sentence", "price and frequency"), ("up-strip", "the dates of the next charges")]
        {
            if !has(class) {
                let message = format!("{what} are missing at a recurring charge");
                findings.on(&NEAR_THE_CONSENT, page, &tree.place(spot), message, UNEXPECTED);
            }
        }
    }
}
