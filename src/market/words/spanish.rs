//! Spanish.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "es",
    order_button: Some(OrderLabel::quoted(
        "Pedido con obligación de pago",
        "Directive 2011/83/EU, Art. 8(2), as quoted in CJEU C-249/21; TRLGDCU (RDLeg 1/2007), art. 98.2",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Desistir del contrato aquí", "Confirmar desistimiento", ARTICLE_11A)),
    cancellation: None,
};
