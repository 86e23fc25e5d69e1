//! Massachusetts.

use super::super::{Day, MarketRule, Requirement};
use super::united_states::UNITED_STATES;
use super::{Pack, edition};

pub(super) static MASSACHUSETTS: Pack = Pack {
    id: "us-ma",
    editions: &[edition("us-ma-2025.1", Day::FIRST), edition("us-ma-2025.2", Day::new(2025, 9, 2))],
    extends: &[&UNITED_STATES],
    order_labels: &[],
    withdrawal_labels: &[],
    cancel_labels: &[],
    rules: &[
        MarketRule::read(Requirement::AllInPrice, "940 CMR 38").since(2025, 9, 2),
        MarketRule::read(Requirement::PlanTerms, "940 CMR 38").since(2025, 9, 2),
    ],
};
