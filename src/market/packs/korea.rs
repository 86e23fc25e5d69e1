//! The Republic of Korea. Consent before a trial becomes paid is asked for in the thirty days before that, not in the
//! order, so no offer can show it.

use super::super::{Day, MarketRule, Requirement};
use super::{Pack, edition};

const ACT: &str = "E-Commerce Act, as amended from 14 February 2025";

pub(super) static KOREA: Pack = Pack {
    id: "kr",
    editions: &[edition("kr-2025.1", Day::FIRST), edition("kr-2025.2", Day::new(2025, 2, 14))],
    extends: &[],
    order_labels: &[],
    withdrawal_labels: &[],
    cancel_labels: &[],
    rules: &[
        MarketRule::told(Requirement::RenewalNotice, ACT).since(2025, 2, 14),
        MarketRule::told(Requirement::AllInPrice, ACT).since(2025, 2, 14),
        MarketRule::told(Requirement::NothingPreselected, ACT).since(2025, 2, 14),
        MarketRule::told(Requirement::EqualChoice, ACT).since(2025, 2, 14),
        MarketRule::told(Requirement::CancelFunction, ACT).since(2025, 2, 14),
        MarketRule::told(Requirement::NoDarkPatterns, ACT).since(2025, 2, 14),
    ],
};
