//! What must be known and where it is written (L13, L23, L24, L26, L27).

use super::finding::Findings;
use super::judged::Judged;
use super::offer_text::{OfferText, Role, found, texts};
use super::words::{ODR, folded};
use super::{FairnessRule, Judge, Severity};
use crate::market::ODR_PLATFORM;
use crate::market::{Requirement, TwoStepLabel};
use crate::offer::{AfterSalesTopic, InLanguages, Offer, Policy};
use crate::shape::Link;

pub(super) const MANDATORY_ITEMS: FairnessRule = FairnessRule {
    id: "L13",
    title: "Everything that must be said before ordering is there",
    source: "Directive 2011/83/EU, Art. 6 and 8(2); CCR 2013 reg. 14 and Sch. 2; § 312j BGB; ASCT Art. 12-6 (Japan)",
    judge: Judge::Offer,
    severity: Severity::Error,
    how: "The format requires prices, delivery times, seller and payment. The lint reports each fact about the time \
          after the purchase that the market's pack asks for and the offer lacks, and as a warning each product \
          without a single feature. What the offer's own market asks for beyond that, `check` reports first. No \
          machine can tell whether the words say enough.",
    proof: &["native: every_step_and_outcome_is_shown_as_kept"],
};

pub(super) const POLICY_HOLDS: FairnessRule = FairnessRule {
    id: "L23",
    title: "Each policy has a version and holds now",
    source: "ISO 10008 6.1.4; WP 260 ¶ 29; LGPD Art. 8 § 6",
    judge: Judge::Offer,
    severity: Severity::Error,
    how: "The format requires a version and a beginning. The lint reports a policy that does not hold at the moment \
          of the check, and as a warning one that ends before the offer does. When the checkout opens, it is checked \
          that the policy fixes its text and that a version with a new meaning says what changed. The text itself is \
          not checked.",
    proof: &[],
};

pub(super) const NO_DEAD_END: FairnessRule = FairnessRule {
    id: "L24",
    title: "Every link to a policy or a right leads there",
    source: "EDPB Guidelines 03/2022, 4.4.1 (by analogy)",
    judge: Judge::Offer,
    severity: Severity::Error,
    how: "A reference to a policy that is not there is refused when the offer is read. The lint reports links that \
          lead back to the page itself, two policies at one address, and a fact on the withdrawal right without a \
          link to its policy. It uses no network, so it does not check whether an address answers.",
    proof: &["native: each_mistake_is_found_at_its_place"],
};

pub(super) const WORDS_OF_LAW: FairnessRule = FairnessRule {
    id: "L26",
    title: "Withdrawal and cancellation have the words of the law",
    source: "Directive 2011/83/EU, Art. 11a; §§ 356a and 312k BGB; C. conso L221-21 and L215-1-1",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "The component ends with the confirmation; the function itself is on the shop's pages. Before the contract \
          it must be said that it exists. So where the market's pack has a label for it, the lint looks for that \
          label in the fact on withdrawal and in the words on ending a plan.",
    proof: &[],
};

pub(super) const NO_ODR: FairnessRule = FairnessRule {
    id: "L27",
    title: "No link to the closed platform for online dispute resolution",
    source: "Regulation (EU) 2024/3228",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "In all texts and links the lint looks for the platform's addresses and names. It does not look at the \
          texts behind the links.",
    proof: &[],
};

/// Everything that must be known, and where it is written.
pub(super) fn judge(judged: &Judged<'_>, findings: &mut Findings) {
    judge_facts(judged, findings);
    for (index, policy) in judged.offer.policies.iter().enumerate() {
        judge_policy(judged, policy, index, findings);
    }
    judge_links(judged.offer, findings);
    for said in texts(judged.offer) {
        read_words_of_law(judged, &said, findings);
        read_odr(judged, &said, findings);
    }
}

fn judge_facts(judged: &Judged<'_>, findings: &mut Findings) {
    let offer = judged.offer;
    let missing = |topic: AfterSalesTopic| !offer.after_sales.iter().any(|fact| fact.topic == topic);
    for rule in judged.pack.rules() {
        let Requirement::Topic(topic) = rule.requirement else { continue };
        if offer.is_concerned_by(topic) && missing(topic) {
            let message = format!("nothing is said about `{}`, which {} asks for", topic.as_str(), rule.source);
            findings.at(&MANDATORY_ITEMS, "/afterSales", message, "add a fact on it, with its limits");
        }
    }
    let (seller, market) = (offer.seller.address.country, offer.market.country());
    if seller != market && offer.governing_law.is_none() {
        let (seller, market) = (seller.code(), market.code());
        let message =
            format!("the seller is in {seller}, the offer is for {market}, and nothing says whose law governs");
        let help = "say in `governingLaw` which law governs and which courts decide";
        findings.at(&MANDATORY_ITEMS, "/governingLaw", message, help);
    }
    for (index, line) in offer.lines.iter().enumerate().filter(|(_, line)| line.features.is_empty()) {
        let message = format!("`{}` has no main feature beside its description", line.id);
        let help = "name in `features` what it is bought for: material, size, contents";
        findings.warn(&MANDATORY_ITEMS, format!("/lines/{index}"), message, help);
    }
}

fn judge_policy(judged: &Judged<'_>, policy: &Policy, index: usize, findings: &mut Findings) {
    let now = judged.options.now;
    if !policy.is_valid_at(now) {
        let name = if now < policy.valid_from { "validFrom" } else { "validUntil" };
        let message = format!("`{}` does not hold at {now}", policy.id);
        let help = "give the version that holds; until then nothing can be ordered";
        findings.at(&POLICY_HOLDS, format!("/policies/{index}/{name}"), message, help);
    } else if policy.valid_until.is_some_and(|end| end < judged.offer.valid_until) {
        let message = format!("`{}` ends before the offer does", policy.id);
        let help = "give the offer an earlier end, or bring the next version in time";
        findings.warn(&POLICY_HOLDS, format!("/policies/{index}/validUntil"), message, help);
    }
}

fn judge_links(offer: &Offer, findings: &mut Findings) {
    for (index, policy) in offer.policies.iter().enumerate() {
        let mut addresses = policy.url.iter().flat_map(InLanguages::iter).map(Link::as_str);
        if let Some(url) = addresses.find(|url| url.starts_with(['#', '?'])) {
            let message = format!("`{url}` leads to the checkout itself");
            findings.at(&NO_DEAD_END, format!("/policies/{index}/url"), message, "give the address of the text");
        }
        let same = |other: &&Policy| other.url.is_some() && other.url == policy.url;
        if let Some(other) = offer.policies.iter().take(index).find(same) {
            let message = format!("`{}` and `{}` lead to the same address", other.id, policy.id);
            findings.warn(&NO_DEAD_END, format!("/policies/{index}/url"), message, "give each its own text");
        }
    }
    for (index, fact) in offer.after_sales.iter().enumerate() {
        if fact.topic == AfterSalesTopic::Withdrawal && fact.policy.is_none() {
            let message = "the withdrawal right is told without a link to its full text".to_owned();
            findings.at(&NO_DEAD_END, format!("/afterSales/{index}"), message, "name the policy that says it in full");
        }
    }
}

fn read_words_of_law(judged: &Judged<'_>, said: &OfferText<'_>, findings: &mut Findings) {
    for language in &judged.languages {
        let label = match said.role {
            Role::Fact(AfterSalesTopic::Withdrawal) => judged.pack.withdrawal_label(language),
            Role::Cancellation => judged.pack.cancel_label(language),
            _ => None,
        };
        let missing =
            |label: &&TwoStepLabel| !folded(said.wording.in_language(language)).contains(&folded(label.first));
        if let Some(label) = label.filter(missing) {
            let message = format!("the function is not named by its label, `{}` ({})", label.first, label.source);
            let help = "say where it is and what is written on it; it must be there as long as the right lasts";
            findings.read(&WORDS_OF_LAW, said.pointer_in(language), message, help);
        }
    }
}

fn read_odr(judged: &Judged<'_>, said: &OfferText<'_>, findings: &mut Findings) {
    const HELP: &str = "take it out; what is said about arbitration boards may stay";
    let mut told = Vec::new();
    for (language, phrase) in found(judged, said, ODR) {
        told.push((language, phrase));
    }
    for language in &judged.languages {
        let text = said.wording.in_language(language).to_lowercase();
        let address = ODR_PLATFORM.iter().copied().find(|address| text.contains(address));
        told.extend(
            address.map(|address| (*language, address)).filter(|_| !told.iter().any(|(known, _)| known == language)),
        );
    }
    for (language, phrase) in told {
        findings.read(&NO_ODR, said.pointer_in(language), format!("`{phrase}` was closed on 20 July 2025"), HELP);
    }
}
