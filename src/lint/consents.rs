//! Consents and declarations: what is asked, how, and how it is taken back (L04, L05, L17 to L19, L25, L29, L31, L32).

use super::finding::Findings;
use super::judged::Judged;
use super::offer_text::{OfferText, Role, found, texts};
use super::words::{
    BY_ORDERING, EASY, GIVES_UP, HARD, JOINS, LOGIN, MARKETING, NAMELESS, NEGATIONS, PUTS_OFF, REVERSES, SHAMES,
    UNLESS, Words, count_in, found_in, found_in_any,
};
use super::{FairnessRule, Judge, Severity};
use crate::market::Requirement;
use crate::offer::{Declaration, DeclarationScope, Nature, Offer};

pub(super) const ONE_PURPOSE: FairnessRule = FairnessRule {
    id: "L04",
    title: "One purpose for each control",
    source: "GDPR recital 43 and Art. 7(2); Quebec Law 25 s. 14; CASL; LGPD Art. 8 § 4",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "The offer's format has one purpose for each question, and no box answers several. The lint looks for \
          joining words in a question, because they may ask for two things at once.",
    proof: &[],
};

pub(super) const THIRD_PARTIES: FairnessRule = FairnessRule {
    id: "L05",
    title: "Every third party is named in the purpose",
    source: "ISO/IEC TS 27560; ISO 10008 7.2.3; Kantara consent receipt",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "An empty recipient is refused when the offer is read. The lint reports words such as \"partners\" as the \
          recipient, or in a question that names no recipient.",
    proof: &[],
};

pub(super) const NO_SHAMING: FairnessRule = FairnessRule {
    id: "L17",
    title: "No confirm-shaming: refusing is worded as neutrally as agreeing",
    source: "EDPB Guidelines 03/2022, 4.3.1 (by analogy); India, Dark Patterns Guidelines 2023; FTC v. Amazon, order of 2025",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "The words on yes and no are the component's own. In the question and its details the lint looks for \
          sentences in which a no sounds like a loss.",
    proof: &["native: every_step_and_outcome_is_shown_as_kept"],
};

pub(super) const POSITIVE_WORDING: FairnessRule = FairnessRule {
    id: "L18",
    title: "Positive wording, no double negatives",
    source: "USWDS; India, Dark Patterns Guidelines 2023 (trick question); EDPB Guidelines 03/2022, 4.6.2 (by analogy)",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "In questions and statements the lint looks for two negations in one text, and for phrases that make an act \
          mean a no.",
    proof: &[],
};

pub(super) const NO_LATER: FairnessRule = FairnessRule {
    id: "L19",
    title: "No \"ask me later\" in place of no",
    source: "CCPA Regulations § 7004",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "The component's answers are yes and no, and no third one can be added. In questions and details the lint \
          looks for a refusal that is only put off.",
    proof: &["native: every_step_and_outcome_is_shown_as_kept"],
};

pub(super) const TAKING_BACK: FairnessRule = FairnessRule {
    id: "L25",
    title: "A consent is taken back as easily as it is given, by guests without a login",
    source: "GDPR Art. 7(3); Directive 2011/83/EU, Art. 11a; § 312k BGB; Decreto 7.962/2013 Art. 5 (Brazil)",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "Within the checkout a no after a yes is one press. Each purpose must say how it is taken back, else the \
          offer is refused when it is read. In these words the lint looks for an account in the way, and for letters \
          and calls where no easy way is named. It does not look at the shop's own pages.",
    proof: &["native: cases/checkout/the-ledger-only-grows.toml"],
};

pub(super) const APART_FROM_TERMS: FairnessRule = FairnessRule {
    id: "L29",
    title: "Consents stand apart from the terms; ordering is not agreeing to marketing",
    source: "GDPR Art. 7(2); Quebec Law 25; CASL; LGPD Art. 8 § 1",
    judge: Judge::Offer,
    severity: Severity::Error,
    how: "A declaration must not rest on the privacy policy of a purpose, because nobody has a duty to agree to \
          that. In statements the lint looks for marketing, and in all texts for sentences that take the order for a \
          consent.",
    proof: &["native: the_press_on_the_order_button_agrees_to_nothing"],
};

pub(super) const SOFT_OPT_IN: FairnessRule = FairnessRule {
    id: "L31",
    title: "Who mails existing customers offers the objection when the address is collected",
    source: "Directive 2002/58/EC, Art. 13(2); CJEU C-654/23 Inteligo",
    judge: Judge::Text,
    severity: Severity::Warning,
    how: "The component has questions with yes and no, and no box to object. So the lint reports a text that \
          announces something \"unless you object\".",
    proof: &[],
};

pub(super) const TWO_WAIVERS: FairnessRule = FairnessRule {
    id: "L32",
    title: "Giving up the withdrawal right takes two statements of its own, for digital content and services only",
    source: "Directive 2011/83/EU, Art. 16(m), 16(a) and 8(7)",
    judge: Judge::Offer,
    severity: Severity::Error,
    how: "Where the market's pack asks for it, digital content needs two declarations, or none where the consumer \
          keeps the right. A declaration for digital content that is not sold is reported. In declarations for other \
          orders the lint looks for a waiver.",
    proof: &["pages: a download alone asks for no address and no delivery, and needs its two declarations"],
};

const AGREED: &[Role] = &[Role::Question, Role::Statement];
const EVERYTHING_ASKED: &[Role] = &[Role::Question, Role::Details, Role::Statement];

/// A rule that words give away: in which texts, which words, and what to do.
type Reading = (&'static FairnessRule, &'static [Role], Words, &'static str, &'static str);

const READINGS: &[Reading] = &[
    (&ONE_PURPOSE, &[Role::Question], JOINS, "joins two things in one question", "ask once for each purpose"),
    (
        &NO_SHAMING,
        EVERYTHING_ASKED,
        SHAMES,
        "makes a no sound like a loss",
        "say what happens, without judging the answer",
    ),
    (&POSITIVE_WORDING, AGREED, REVERSES, "makes an act mean a no", "ask so that yes means yes"),
    (&NO_LATER, EVERYTHING_ASKED, PUTS_OFF, "puts a refusal off", "take a no for a no"),
    (
        &APART_FROM_TERMS,
        &[Role::Statement],
        MARKETING,
        "asks for marketing in a declaration",
        "make it a purpose of its own",
    ),
];

/// Everything about consents and declarations.
pub(super) fn judge(judged: &Judged<'_>, findings: &mut Findings) {
    for said in texts(judged.offer) {
        for reading in READINGS.iter().filter(|(_, roles, ..)| roles.contains(&said.role)) {
            read(judged, &said, reading, findings);
        }
        read_negations(judged, &said, findings);
        read_taking_back(judged, &said, findings);
        read_everywhere(judged, &said, findings);
    }
    judge_recipients(judged, findings);
    judge_policies(judged.offer, findings);
    judge_waivers(judged, findings);
}

fn read(judged: &Judged<'_>, said: &OfferText<'_>, (rule, _, words, what, help): &Reading, findings: &mut Findings) {
    for (language, phrase) in found(judged, said, words) {
        findings.read(rule, said.pointer_in(language), format!("`{phrase}` {what}"), help);
    }
}

fn read_negations(judged: &Judged<'_>, said: &OfferText<'_>, findings: &mut Findings) {
    if !AGREED.contains(&said.role) {
        return;
    }
    for language in &judged.languages {
        let count = count_in(NEGATIONS, language, said.wording.in_language(language));
        if count > 1 {
            let message = format!("{count} negations in what is agreed to");
            findings.read(&POSITIVE_WORDING, said.pointer_in(language), message, "say it without a negation");
        }
    }
}

fn read_taking_back(judged: &Judged<'_>, said: &OfferText<'_>, findings: &mut Findings) {
    if said.role != Role::TakingBack {
        return;
    }
    for (language, phrase) in found(judged, said, LOGIN) {
        let message = format!("`{phrase}`: taking back needs an account, giving does not");
        findings.read(&TAKING_BACK, said.pointer_in(language), message, "name a way without a login, such as a link");
    }
    for (language, phrase) in found(judged, said, HARD) {
        if found_in(EASY, language, said.wording.in_language(language)).is_none() {
            let message = format!("`{phrase}` is more than the press that gave the consent");
            findings.read(
                &TAKING_BACK,
                said.pointer_in(language),
                message,
                "name a way as easy, such as a link or e-mail",
            );
        }
    }
}

fn read_everywhere(judged: &Judged<'_>, said: &OfferText<'_>, findings: &mut Findings) {
    for (language, phrase) in found(judged, said, BY_ORDERING) {
        let message = format!("`{phrase}` takes the order for a consent");
        let help = "ask for it as a purpose; the press on the order button agrees to nothing else";
        findings.read(&APART_FROM_TERMS, said.pointer_in(language), message, help);
    }
    for (language, phrase) in found(judged, said, UNLESS) {
        let message = format!("`{phrase}`, but there is no control to object with");
        findings.read(&SOFT_OPT_IN, said.pointer_in(language), message, "ask for it as a purpose with yes and no");
    }
}

fn judge_recipients(judged: &Judged<'_>, findings: &mut Findings) {
    for (index, purpose) in judged.offer.purposes.iter().enumerate() {
        if let Some(recipient) = &purpose.recipient {
            if let Some(phrase) = found_in_any(NAMELESS, recipient) {
                let message = format!("`{phrase}` is no name");
                findings.read(&THIRD_PARTIES, format!("/purposes/{index}/recipient"), message, "name the company");
            }
            continue;
        }
        for (name, wording) in [("question", &purpose.question), ("details", &purpose.details)] {
            for language in &judged.languages {
                let Some(phrase) = found_in(NAMELESS, language, wording.in_language(language)) else { continue };
                let message = format!("`{phrase}` receive data, and no `recipient` names them");
                let pointer = format!("/purposes/{index}/{name}/{language}");
                findings.read(&THIRD_PARTIES, pointer, message, "name each company, with a purpose for each");
            }
        }
    }
}

/// A declaration that rests on the policy of a consent makes the consent a duty.
fn judge_policies(offer: &Offer, findings: &mut Findings) {
    for (index, declaration) in offer.declarations.iter().enumerate() {
        for (place, policy) in declaration.policies.iter().enumerate() {
            if offer.purposes.iter().any(|purpose| purpose.policy == *policy) {
                let message = format!("a declaration on `{policy}`, which optional consents rest on");
                let help = "leave it out of the declaration: it informs, and nobody needs to agree to it";
                findings.at(&APART_FROM_TERMS, format!("/declarations/{index}/policies/{place}"), message, help);
            }
        }
    }
}

fn judge_waivers(judged: &Judged<'_>, findings: &mut Findings) {
    let Judged { offer, pack, .. } = judged;
    let waivers =
        || offer.declarations.iter().enumerate().filter(|(_, made)| made.needed_for == DeclarationScope::Digital);
    if offer.sells(Nature::Digital) && waivers().count() == 1 && pack.rule(Requirement::DigitalWaiver).is_some() {
        for (index, _) in waivers() {
            let help = "one declaration to agree to the early start, one to know that the right is lost";
            let message = "one statement where the law asks for two".to_owned();
            findings.at(&TWO_WAIVERS, format!("/declarations/{index}"), message, help);
        }
    }
    if !offer.sells(Nature::Digital) {
        for (index, _) in waivers() {
            let message = "a declaration for digital content that the offer does not have".to_owned();
            findings.warn(&TWO_WAIVERS, format!("/declarations/{index}"), message, "leave it out");
        }
    }
    if !offer.sells(Nature::Service) {
        read_waivers(judged, findings);
    }
}

fn read_waivers(judged: &Judged<'_>, findings: &mut Findings) {
    let other = |made: &Declaration| made.needed_for != DeclarationScope::Digital;
    for (index, declaration) in judged.offer.declarations.iter().enumerate().filter(|(_, made)| other(made)) {
        for language in &judged.languages {
            let Some(phrase) = found_in(GIVES_UP, language, declaration.statement.in_language(language)) else {
                continue;
            };
            let message = format!("`{phrase}`, with orders that are neither digital content nor a service");
            let pointer = format!("/declarations/{index}/statement/{language}");
            findings.read(&TWO_WAIVERS, pointer, message, "let it be needed for `digital` alone");
        }
    }
}
