//! France.

use super::european_union;
use crate::market::{MarketRule, Pack, PrescribedWords, Requirement};

pub(in crate::market) static PACK: Pack = Pack {
    id: "fr",
    extends: &[&european_union::PACK],
    words: PrescribedWords { order_button: "fr", withdrawal: "fr", cancellation: "" },
    revised: &[],
    rules: &[
        MarketRule::read(Requirement::OrderButton, "Code de la consommation, art. L221-14"),
        MarketRule::read(Requirement::DeliveryLimits, "Code de la consommation, art. L221-14"),
        MarketRule::read(Requirement::PaymentMeans, "Code de la consommation, art. L221-14"),
        MarketRule::read(Requirement::PriorPrice, "Code de la consommation, art. L112-1-1"),
        MarketRule::read(Requirement::WithdrawalFunction, "Code de la consommation, art. L221-21, D221-5")
            .since(2026, 6, 19),
        MarketRule::read(Requirement::CancelFunction, "Code de la consommation, art. L215-1-1"),
        MarketRule::read(Requirement::RenewalNotice, "Code de la consommation, art. L215-1"),
        MarketRule::read(Requirement::NothingPreselected, "Code de la consommation, art. L121-17"),
        MarketRule::read(Requirement::EqualChoice, "CNIL, recommandation 2020-092"),
    ],
};
