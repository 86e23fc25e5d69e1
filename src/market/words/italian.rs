//! Italian.

use super::label::{LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "it",
    order_button: Some(OrderLabel::read(
        "Ordine con obbligo di pagare",
        "Codice del consumo (D.Lgs. 206/2005), art. 51(2)",
    )),
    withdrawal: Some(TwoStepLabel::quoted(
        "Recedere dal contratto qui",
        "Conferma recesso",
        "Codice del consumo, art. 54-bis; Directive 2011/83/EU, Art. 11a(1), (3)",
    )),
    cancellation: None,
};
