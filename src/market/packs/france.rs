//! France.

use super::super::{Day, MarketRule, OrderLabel, Requirement, TwoStepLabel};
use super::{EUROPEAN_UNION, Pack, edition};

pub(super) const ORDER: OrderLabel = OrderLabel {
    language: "fr",
    text: "Commande avec obligation de paiement",
    verified: true,
    source: "Code de la consommation, art. L221-14",
};

pub(super) const WITHDRAW: TwoStepLabel = TwoStepLabel {
    language: "fr",
    first: "Renoncer au contrat ici",
    confirm: "Confirmer la rétractation",
    verified: true,
    source: "Code de la consommation, art. L221-21, D221-5",
};

pub(super) static FRANCE: Pack = Pack {
    id: "fr",
    editions: &[
        edition("fr-2025.1", Day::FIRST),
        edition("fr-2025.2", Day::new(2025, 7, 20)),
        edition("fr-2026.1", Day::new(2026, 6, 19)),
        edition("fr-2026.2", Day::new(2026, 9, 27)),
    ],
    extends: &[&EUROPEAN_UNION],
    order_labels: &[ORDER],
    withdrawal_labels: &[WITHDRAW],
    cancel_labels: &[],
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
