//! Germany.

use super::european_union;
use crate::market::{FinalItem, MarketRule, Pack, PrescribedWords, Requirement};
use crate::offer::AfterSalesTopic;

pub(in crate::market) static PACK: Pack = Pack {
    id: "de",
    extends: &[&european_union::PACK],
    words: PrescribedWords { order_button: "de", withdrawal: "de", cancellation: "de" },
    revised: &[],
    rules: &[
        MarketRule::read(Requirement::OrderButton, "§ 312j (3) BGB"),
        MarketRule::read(
            Requirement::BeforeButton(FinalItem::Characteristics),
            "§ 312j (2) BGB, Art. 246a § 1 (1) No. 1 EGBGB",
        ),
        MarketRule::read(
            Requirement::BeforeButton(FinalItem::TotalPrice),
            "§ 312j (2) BGB, Art. 246a § 1 (1) No. 5 to 8 EGBGB",
        ),
        MarketRule::read(
            Requirement::BeforeButton(FinalItem::Duration),
            "§ 312j (2) BGB, Art. 246a § 1 (1) No. 14 EGBGB",
        ),
        MarketRule::read(
            Requirement::BeforeButton(FinalItem::MinimumDuration),
            "§ 312j (2) BGB, Art. 246a § 1 (1) No. 15 EGBGB",
        ),
        MarketRule::read(Requirement::DeliveryLimits, "§ 312j (1) BGB"),
        MarketRule::read(Requirement::PaymentMeans, "§ 312j (1) BGB"),
        MarketRule::read(Requirement::PlanTerms, "§ 312j (2) BGB, Art. 246a § 1 (1) No. 14, 15 EGBGB"),
        MarketRule::from_memory(
            Requirement::Topic(AfterSalesTopic::Withdrawal),
            "§ 312d (1) BGB, Art. 246a § 1 (2) and (3) EGBGB",
        ),
        MarketRule::from_memory(Requirement::Topic(AfterSalesTopic::Complaints), "§ 36 VSBG"),
        MarketRule::read(Requirement::Topic(AfterSalesTopic::Contract), "§ 312i (1) BGB"),
        MarketRule::read(Requirement::DigitalWaiver, "§ 312f (3) BGB"),
        MarketRule::read(Requirement::PriorPrice, "§ 11 PAngV"),
        MarketRule::read(Requirement::WithdrawalFunction, "§ 356a BGB").since(2026, 6, 19),
        MarketRule::read(Requirement::CancelFunction, "§ 312k BGB"),
        MarketRule::read(Requirement::NothingPreselected, "§ 312a (3) BGB"),
        MarketRule::read(Requirement::DurableConfirmation, "§ 312f BGB"),
        MarketRule::read(Requirement::ErrorCorrection, "§ 312i (1) BGB"),
    ],
};
