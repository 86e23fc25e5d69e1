//! California. AB 2863 asks for "express affirmative consent". The word "separately" stood in earlier versions of the bill
//! and is not in the law.

use super::united_states;
use crate::market::{MarketRule, Pack, PrescribedWords, Requirement};

pub(in crate::market) static PACK: Pack = Pack {
    id: "us-ca",
    extends: &[&united_states::PACK],
    words: PrescribedWords::NONE,
    revised: &[],
    rules: &[
        MarketRule::quoted(
            Requirement::RenewalConsent,
            "Bus. & Prof. Code § 17600 ff., as amended by AB 2863: \"express affirmative consent\"",
        )
        .since(2025, 7, 1),
        MarketRule::read(Requirement::PlanTerms, "Bus. & Prof. Code § 17600 ff., as amended by AB 2863")
            .since(2025, 7, 1),
        MarketRule::read(Requirement::CancelFunction, "Bus. & Prof. Code § 17600 ff., as amended by AB 2863")
            .since(2025, 7, 1),
        MarketRule::read(Requirement::RenewalNotice, "Bus. & Prof. Code § 17600 ff., as amended by AB 2863")
            .since(2025, 7, 1),
        MarketRule::read(Requirement::ProofOfConsent, "Bus. & Prof. Code § 17600 ff., as amended by AB 2863")
            .since(2025, 7, 1),
        MarketRule::second_hand(Requirement::AllInPrice, "Civil Code § 1770(a)(29), SB 478"),
        MarketRule::read(Requirement::EqualChoice, "CCPA regulations, 11 CCR § 7004"),
        MarketRule::second_hand(Requirement::OptOutSignal, "CCPA regulations, 11 CCR § 7025").since(2026, 1, 1),
    ],
};
