//! Italy.

use super::{MENDED, european_union};
use crate::market::{FinalItem, MarketRule, Pack, PrescribedWords, Requirement};

pub(in crate::market) static PACK: Pack = Pack {
    id: "it",
    extends: &[&european_union::PACK],
    words: PrescribedWords { order_button: "it", withdrawal: "it", cancellation: "" },
    revised: &[],
    rules: &[
        MarketRule::read(Requirement::OrderButton, "Codice del consumo, art. 51(2)").learned(MENDED),
        MarketRule::read(
            Requirement::BeforeButton(FinalItem::Characteristics),
            "Codice del consumo, art. 51(2), 49(1)(a)",
        )
        .learned(MENDED),
        MarketRule::read(Requirement::BeforeButton(FinalItem::TotalPrice), "Codice del consumo, art. 51(2), 49(1)(e)")
            .learned(MENDED),
        MarketRule::read(Requirement::BeforeButton(FinalItem::Duration), "Codice del consumo, art. 51(2), 49(1)(q)")
            .learned(MENDED),
        MarketRule::read(
            Requirement::BeforeButton(FinalItem::MinimumDuration),
            "Codice del consumo, art. 51(2), 49(1)(r)",
        )
        .learned(MENDED),
        MarketRule::read(Requirement::DeliveryLimits, "Codice del consumo, art. 51(3)").learned(MENDED),
        MarketRule::read(Requirement::PaymentMeans, "Codice del consumo, art. 51(3)").learned(MENDED),
        MarketRule::second_hand(Requirement::WithdrawalFunction, "Codice del consumo, art. 54-bis (D.Lgs. 209/2025)")
            .since(2026, 6, 19),
    ],
};
