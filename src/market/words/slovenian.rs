//! Slovenian.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "sl",
    order_button: Some(OrderLabel::quoted(
        "Naročilo z obveznostjo plačila",
        "Directive 2011/83/EU, Art. 8(2), as quoted in CJEU C-249/21 and C-400/22",
    )),
    withdrawal: Some(TwoStepLabel::quoted(
        "Kliknite tukaj za odstop od pogodbe",
        "Potrdi odstop od pogodbe",
        ARTICLE_11A,
    )),
    cancellation: None,
};
