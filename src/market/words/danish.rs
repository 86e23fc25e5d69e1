//! Danish. Not „ordre med betalingspligt“, which is guessed most often.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "da",
    order_button: Some(OrderLabel::quoted(
        "Ordre med betalingsforpligtelse",
        "Directive 2011/83/EU, Art. 8(2), as quoted in CJEU C-249/21 and C-400/22",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Fortryd aftale", "Bekræft fortrydelse", ARTICLE_11A)),
    cancellation: None,
};
