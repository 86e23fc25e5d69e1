//! Germany.

use super::super::{Day, FinalItem, MarketRule, OrderLabel, Requirement, TwoStepLabel};
use super::{EUROPEAN_UNION, Pack, edition};
use crate::offer::AfterSalesTopic;

pub(super) const ORDER: OrderLabel =
    OrderLabel { language: "de", text: "Zahlungspflichtig bestellen", verified: true, source: "§ 312j (3) BGB" };

pub(super) const WITHDRAW: TwoStepLabel = TwoStepLabel {
    language: "de",
    first: "Vertrag widerrufen",
    confirm: "Widerruf bestätigen",
    verified: true,
    source: "§ 356a BGB",
};

const CANCEL: TwoStepLabel = TwoStepLabel {
    language: "de",
    first: "Verträge hier kündigen",
    confirm: "Jetzt kündigen",
    verified: true,
    source: "§ 312k (2) BGB",
};

pub(super) static GERMANY: Pack = Pack {
    id: "de",
    editions: &[
        edition("de-2025.1", Day::FIRST),
        edition("de-2025.2", Day::new(2025, 7, 20)),
        edition("de-2026.1", Day::new(2026, 6, 19)),
        edition("de-2026.2", Day::new(2026, 9, 27)),
    ],
    extends: &[&EUROPEAN_UNION],
    order_labels: &[ORDER],
    withdrawal_labels: &[WITHDRAW],
    cancel_labels: &[CANCEL],
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
        MarketRule::known(
            Requirement::Topic(AfterSalesTopic::Withdrawal),
            "§ 312d (1) BGB, Art. 246a § 1 (2) and (3) EGBGB",
        ),
        MarketRule::known(Requirement::Topic(AfterSalesTopic::Complaints), "§ 36 VSBG"),
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
