//! Massachusetts. The regulation was read in several accounts of it; where they name the section, it stands here.

use super::{MENDED, united_states};
use crate::market::{MarketRule, Pack, PrescribedWords, Requirement};

pub(in crate::market) static PACK: Pack = Pack {
    id: "us-ma",
    extends: &[&united_states::PACK],
    words: PrescribedWords::NONE,
    revised: &[],
    rules: &[
        MarketRule::read(Requirement::AllInPrice, "940 CMR 38").since(2025, 9, 2),
        MarketRule::read(Requirement::PlanTerms, "940 CMR 38").since(2025, 9, 2),
        MarketRule::second_hand(Requirement::RenewalReminder { earliest: 30, latest: 5 }, "940 CMR 38.05")
            .since(2025, 9, 2)
            .learned(MENDED),
        MarketRule::second_hand(Requirement::CancelWhereOrdered, "940 CMR 38.05").since(2025, 9, 2).learned(MENDED),
        MarketRule::second_hand(Requirement::CancelByDate, "940 CMR 38.04, 38.05").since(2025, 9, 2).learned(MENDED),
    ],
};
