//! French.

use super::label::{LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "fr",
    order_button: Some(OrderLabel::read(
        "Commande avec obligation de paiement",
        "Code de la consommation, art. L221-14",
    )),
    withdrawal: Some(TwoStepLabel::read(
        "Renoncer au contrat ici",
        "Confirmer la rétractation",
        "Code de la consommation, art. L221-21, D221-5",
    )),
    cancellation: None,
};
