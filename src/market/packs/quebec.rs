//! Quebec, with what holds in all of Canada.

use crate::market::{MarketRule, Pack, PrescribedWords, Requirement};

pub(in crate::market) static PACK: Pack = Pack {
    id: "ca-qc",
    extends: &[],
    words: PrescribedWords::NONE,
    revised: &[],
    rules: &[
        MarketRule::second_hand(Requirement::LanguageFirst("fr"), "Charter of the French language, s. 55"),
        MarketRule::second_hand(Requirement::ErrorCorrection, "Consumer Protection Act, s. 54.4"),
        MarketRule::second_hand(Requirement::DurableConfirmation, "Consumer Protection Act, s. 54.7"),
        MarketRule::second_hand(Requirement::ConsentApart, "Act P-39.1, s. 14"),
        MarketRule::second_hand(Requirement::AllInPrice, "Competition Act (Canada), s. 74.01(1.1)"),
        MarketRule::read(Requirement::NothingPreselected, "CASL; CRTC 2012-548, 2012-549"),
    ],
};
