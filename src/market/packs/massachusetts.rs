//! Massachusetts.

use super::united_states;
use crate::market::{MarketRule, Pack, PrescribedWords, Requirement};

pub(in crate::market) static PACK: Pack = Pack {
    id: "us-ma",
    extends: &[&united_states::PACK],
    words: PrescribedWords::NONE,
    revised: &[],
    rules: &[
        MarketRule::read(Requirement::AllInPrice, "940 CMR 38").since(2025, 9, 2),
        MarketRule::read(Requirement::PlanTerms, "940 CMR 38").since(2025, 9, 2),
    ],
};
