//! Japan. The law has no words for the order button; it has six things that stand before it.

use super::super::{Day, FinalItem, MarketRule, Requirement};
use super::{Pack, edition};
use crate::offer::AfterSalesTopic;

const FINAL_SCREEN: &str = "Act on Specified Commercial Transactions, Art. 12-6";

pub(super) static JAPAN: Pack = Pack {
    id: "jp",
    editions: &[edition("jp-2025.1", Day::FIRST)],
    extends: &[],
    order_labels: &[],
    withdrawal_labels: &[],
    cancel_labels: &[],
    rules: &[
        MarketRule::told(Requirement::BeforeButton(FinalItem::Quantity), FINAL_SCREEN),
        MarketRule::told(Requirement::BeforeButton(FinalItem::TotalPrice), FINAL_SCREEN),
        MarketRule::told(Requirement::BeforeButton(FinalItem::PaymentTerms), FINAL_SCREEN),
        MarketRule::told(Requirement::BeforeButton(FinalItem::DeliveryTime), FINAL_SCREEN),
        MarketRule::told(Requirement::BeforeButton(FinalItem::OfferPeriod), FINAL_SCREEN),
        MarketRule::told(Requirement::BeforeButton(FinalItem::Withdrawal), FINAL_SCREEN),
        MarketRule::told(Requirement::Topic(AfterSalesTopic::Withdrawal), FINAL_SCREEN),
        MarketRule::told(Requirement::PlanTerms, FINAL_SCREEN),
    ],
};
