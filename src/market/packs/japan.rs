//! Japan. The law has no words for the order button; it has six things that stand before it.

use crate::market::{FinalItem, MarketRule, Pack, PrescribedWords, Requirement};
use crate::offer::AfterSalesTopic;

const FINAL_SCREEN: &str = "Act on Specified Commercial Transactions, Art. 12-6";

pub(in crate::market) static PACK: Pack = Pack {
    id: "jp",
    extends: &[],
    words: PrescribedWords::NONE,
    revised: &[],
    rules: &[
        MarketRule::second_hand(Requirement::BeforeButton(FinalItem::Quantity), FINAL_SCREEN),
        MarketRule::second_hand(Requirement::BeforeButton(FinalItem::TotalPrice), FINAL_SCREEN),
        MarketRule::second_hand(Requirement::BeforeButton(FinalItem::PaymentTerms), FINAL_SCREEN),
        MarketRule::second_hand(Requirement::BeforeButton(FinalItem::DeliveryTime), FINAL_SCREEN),
        MarketRule::second_hand(Requirement::BeforeButton(FinalItem::OfferPeriod), FINAL_SCREEN),
        MarketRule::second_hand(Requirement::BeforeButton(FinalItem::Withdrawal), FINAL_SCREEN),
        MarketRule::second_hand(Requirement::Topic(AfterSalesTopic::Withdrawal), FINAL_SCREEN),
        MarketRule::second_hand(Requirement::PlanTerms, FINAL_SCREEN),
    ],
};
