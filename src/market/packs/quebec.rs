//! Quebec, with what holds in all of Canada.

use super::super::{Day, MarketRule, Requirement};
use super::{Pack, edition};

pub(super) static QUEBEC: Pack = Pack {
    id: "ca-qc",
    editions: &[edition("ca-qc-2025.1", Day::FIRST)],
    extends: &[],
    order_labels: &[],
    withdrawal_labels: &[],
    cancel_labels: &[],
    rules: &[
        MarketRule::told(Requirement::LanguageFirst("fr"), "Charter of the French language, s. 55"),
        MarketRule::told(Requirement::ErrorCorrection, "Consumer Protection Act, s. 54.4"),
        MarketRule::told(Requirement::DurableConfirmation, "Consumer Protection Act, s. 54.7"),
        MarketRule::told(Requirement::ConsentApart, "Act P-39.1, s. 14"),
        MarketRule::told(Requirement::AllInPrice, "Competition Act (Canada), s. 74.01(1.1)"),
        MarketRule::read(Requirement::NothingPreselected, "CASL; CRTC 2012-548, 2012-549"),
    ],
};
