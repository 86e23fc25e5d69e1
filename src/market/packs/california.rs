//! California.

use super::super::{Day, MarketRule, Requirement};
use super::united_states::UNITED_STATES;
use super::{Pack, edition};

pub(super) static CALIFORNIA: Pack = Pack {
    id: "us-ca",
    editions: &[
        edition("us-ca-2025.1", Day::FIRST),
        edition("us-ca-2025.2", Day::new(2025, 7, 1)),
        edition("us-ca-2026.1", Day::new(2026, 1, 1)),
    ],
    extends: &[&UNITED_STATES],
    order_labels: &[],
    withdrawal_labels: &[],
    cancel_labels: &[],
    rules: &[
        MarketRule::read(Requirement::RenewalConsent, "Bus. & Prof. Code § 17600 ff., as amended by AB 2863")
            .since(2025, 7, 1),
        MarketRule::read(Requirement::PlanTerms, "Bus. & Prof. Code § 17600 ff., as amended by AB 2863")
            .since(2025, 7, 1),
        MarketRule::read(Requirement::CancelFunction, "Bus. & Prof. Code § 17600 ff., as amended by AB 2863")
            .since(2025, 7, 1),
        MarketRule::read(Requirement::RenewalNotice, "Bus. & Prof. Code § 17600 ff., as amended by AB 2863")
            .since(2025, 7, 1),
        MarketRule::read(Requirement::ProofOfConsent, "Bus. & Prof. Code § 17600 ff., as amended by AB 2863")
            .since(2025, 7, 1),
        MarketRule::told(Requirement::AllInPrice, "Civil Code § 1770(a)(29), SB 478"),
        MarketRule::read(Requirement::EqualChoice, "CCPA regulations, 11 CCR § 7004"),
        MarketRule::told(Requirement::OptOutSignal, "CCPA regulations, 11 CCR § 7025").since(2026, 1, 1),
    ],
};
