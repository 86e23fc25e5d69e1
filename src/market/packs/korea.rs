//! The Republic of Korea. Before a trial becomes paid or a price rises, the consumer must agree, asked in the thirty days
//! before. The Fair Trade Commission counts the end of an introductory price as a rise. Until December 2026 this pack had
//! a notice there, which was wrong.

use super::MENDED;
use crate::market::{MarketRule, Pack, PrescribedWords, Requirement};

const ACT: &str = "E-Commerce Act, as amended from 14 February 2025";
const DECREE: &str = "E-Commerce Act and its Enforcement Decree, as amended from 14 February 2025";

pub(in crate::market) static PACK: Pack = Pack {
    id: "kr",
    extends: &[],
    words: PrescribedWords::NONE,
    revised: &[],
    rules: &[
        MarketRule::second_hand(Requirement::RenewalNotice, ACT).since(2025, 2, 14).taken_back(MENDED),
        MarketRule::second_hand(Requirement::IncreaseConsent(30), DECREE).since(2025, 2, 14).learned(MENDED),
        MarketRule::second_hand(Requirement::AllInPrice, ACT).since(2025, 2, 14),
        MarketRule::second_hand(Requirement::NothingPreselected, ACT).since(2025, 2, 14),
        MarketRule::second_hand(Requirement::EqualChoice, ACT).since(2025, 2, 14),
        MarketRule::second_hand(Requirement::CancelFunction, ACT).since(2025, 2, 14),
        MarketRule::second_hand(Requirement::NoDarkPatterns, ACT).since(2025, 2, 14),
    ],
};
