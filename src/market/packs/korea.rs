//! The Republic of Korea. Consent before a trial becomes paid is asked for in the thirty days before that, not in the
//! order, so no offer can show it.

use crate::market::{MarketRule, Pack, PrescribedWords, Requirement};

const ACT: &str = "E-Commerce Act, as amended from 14 February 2025";

pub(in crate::market) static PACK: Pack = Pack {
    id: "kr",
    extends: &[],
    words: PrescribedWords::NONE,
    revised: &[],
    rules: &[
        MarketRule::second_hand(Requirement::RenewalNotice, ACT).since(2025, 2, 14),
        MarketRule::second_hand(Requirement::AllInPrice, ACT).since(2025, 2, 14),
        MarketRule::second_hand(Requirement::NothingPreselected, ACT).since(2025, 2, 14),
        MarketRule::second_hand(Requirement::EqualChoice, ACT).since(2025, 2, 14),
        MarketRule::second_hand(Requirement::CancelFunction, ACT).since(2025, 2, 14),
        MarketRule::second_hand(Requirement::NoDarkPatterns, ACT).since(2025, 2, 14),
    ],
};
