//! Switzerland. There is no statutory right of withdrawal.

use super::super::{Day, MarketRule, Requirement};
use super::{Pack, edition};
use crate::offer::AfterSalesTopic;

pub(super) static SWITZERLAND: Pack = Pack {
    id: "ch",
    editions: &[edition("ch-2025.1", Day::FIRST)],
    extends: &[],
    order_labels: &[],
    withdrawal_labels: &[],
    cancel_labels: &[],
    rules: &[
        MarketRule::read(Requirement::SellerIdentity, "UWG, Art. 3(1)(s) No. 1"),
        MarketRule::read(Requirement::Topic(AfterSalesTopic::Contract), "UWG, Art. 3(1)(s) No. 2"),
        MarketRule::read(Requirement::ErrorCorrection, "UWG, Art. 3(1)(s) No. 3"),
        MarketRule::read(Requirement::DurableConfirmation, "UWG, Art. 3(1)(s) No. 4"),
        MarketRule::read(Requirement::Currency("CHF"), "PBV, Art. 3, 4"),
        MarketRule::read(Requirement::PricesWithTax, "PBV, Art. 3, 4"),
        MarketRule::read(Requirement::AllInPrice, "PBV, Art. 4"),
    ],
};
