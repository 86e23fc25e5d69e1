//! The United States: what holds in every state. The click-to-cancel rule of the FTC was vacated on 8 July 2025 and is
//! not here.

use super::super::{Day, MarketRule, Requirement};
use super::{Pack, edition};

pub(super) static UNITED_STATES: Pack = Pack {
    id: "us",
    editions: &[edition("us-2025.1", Day::FIRST)],
    extends: &[],
    order_labels: &[],
    withdrawal_labels: &[],
    cancel_labels: &[],
    rules: &[
        MarketRule::read(Requirement::RenewalConsent, "ROSCA, 15 U.S.C. § 8403(2)"),
        MarketRule::read(Requirement::PlanTerms, "ROSCA, 15 U.S.C. § 8403(1)"),
        MarketRule::read(Requirement::CancelFunction, "ROSCA, 15 U.S.C. § 8403(3)"),
        MarketRule::told(Requirement::EqualChoice, "FTC v. Amazon.com, order of September 2025"),
    ],
};
