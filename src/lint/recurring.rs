//! What is charged again (L14, L15).

use super::finding::Findings;
use super::judged::Judged;
use super::{FairnessRule, Judge, Severity};
use crate::market::Requirement;
use crate::offer::{DeclarationScope, Plan};

pub(super) const NEAR_THE_CONSENT: FairnessRule = FairnessRule {
    id: "L14",
    title: "Recurring charges: price, frequency, first date, end and way out stand at the consent",
    source: "ROSCA, 15 USC 8403; California ARL, B&P 17600; 940 CMR 38; DMCC Act 2024 Sch. 23; CJEU C-565/22 Sofatutor",
    judge: Judge::Offer,
    severity: Severity::Error,
    how: "The format requires prices, interval and the words on ending. The lint reports a renewal without a notice \
          period, and a minimum term after which nothing is said. In the trees each recurring charge stands in the \
          final block, before the declarations and the button. The page tests check how near that looks.",
    proof: &[
        "native: cases/quote/subscription-with-introductory-price.toml",
        "pages: a subscription says that it is charged again, in which amounts and until when",
    ],
};

pub(super) const OWN_RENEWAL_CONSENT: FairnessRule = FairnessRule {
    id: "L15",
    title: "A renewal has its own unticked control, before card fields",
    source: "ROSCA, 15 USC 8403; California ARL, B&P 17600; E-Commerce Act (Korea)",
    judge: Judge::Offer,
    severity: Severity::Error,
    how: "A plan that goes on by itself needs a declaration for recurring charges: an error where the market's pack \
          asks for it, else a warning. No box comes ticked, and the component has no card fields: those of a payment \
          provider come after the final quote.",
    proof: &["native: nothing_is_answered_beforehand"],
};

/// Everything about plans.
pub(super) fn judge(judged: &Judged<'_>, findings: &mut Findings) {
    let plans = judged.offer.lines.iter().enumerate().filter_map(|(index, line)| Some((index, line.plan.as_ref()?)));
    let declared = judged.offer.declarations.iter().any(|made| made.needed_for == DeclarationScope::Recurring);
    for (index, plan) in plans {
        let pointer = format!("/lines/{index}/plan");
        judge_plan(plan, &pointer, findings);
        if goes_on(plan) && !declared {
            judge_undeclared(judged, pointer, findings);
        }
    }
}

/// Whether it is charged again without a further act.
fn goes_on(plan: &Plan) -> bool {
    plan.ends.is_none()
}

fn judge_plan(plan: &Plan, pointer: &str, findings: &mut Findings) {
    if plan.renewal.is_some() && plan.notice.is_none() {
        let message = "a plan that is renewed, and no notice period".to_owned();
        findings.at(
            &NEAR_THE_CONSENT,
            format!("{pointer}/renewal"),
            message,
            "give `notice`, so that the last day is shown",
        );
    }
    if plan.minimum_term.is_some() && plan.renewal.is_none() && plan.ends.is_none() {
        let message = "a minimum term, and not a word on what comes after it".to_owned();
        let help = "give `renewal` where it goes on, or `ends` where it ends by itself";
        findings.warn(&NEAR_THE_CONSENT, format!("{pointer}/minimumTerm"), message, help);
    }
}

fn judge_undeclared(judged: &Judged<'_>, pointer: String, findings: &mut Findings) {
    let message = "a plan that goes on by itself, and no declaration of its own".to_owned();
    let help = "add a declaration that is needed for `recurring`, with price, interval and end in it";
    if judged.pack.rule(Requirement::RenewalConsent).is_none() {
        findings.warn(&OWN_RENEWAL_CONSENT, pointer, message, help);
    } else {
        findings.at(&OWN_RENEWAL_CONSENT, pointer, message, help);
    }
}
