//! The United States: what holds in every state. The click-to-cancel rule of the FTC was vacated on 8 July 2025 and is
//! not here.

use crate::market::{MarketRule, Pack, PrescribedWords, Requirement};

pub(in crate::market) static PACK: Pack = Pack {
    id: "us",
    extends: &[],
    words: PrescribedWords::NONE,
    revised: &[],
    rules: &[
        MarketRule::read(Requirement::RenewalConsent, "ROSCA, 15 U.S.C. § 8403(2)"),
        MarketRule::read(Requirement::PlanTerms, "ROSCA, 15 U.S.C. § 8403(1)"),
        MarketRule::read(Requirement::CancelFunction, "ROSCA, 15 U.S.C. § 8403(3)"),
        MarketRule::second_hand(Requirement::EqualChoice, "FTC v. Amazon.com, order of September 2025"),
    ],
};
