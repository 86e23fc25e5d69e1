//! Portuguese. As in Portugal. Brazilian law names no words, and in Brazil these are not the usual ones.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "pt",
    order_button: Some(OrderLabel::quoted(
        "Encomenda com obrigação de pagar",
        "Directive 2011/83/EU, Art. 8(2), as quoted in CJEU C-249/21 and C-400/22",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Retrate-se do contrato aqui", "Confirmar retratação", ARTICLE_11A)),
    cancellation: None,
};
