//! Croatian.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "hr",
    order_button: Some(OrderLabel::quoted_once(
        "Narudžba s obvezom plaćanja",
        "Directive 2011/83/EU, Art. 8(2), as quoted in CJEU C-249/21 and C-400/22",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Odustati od ugovora", "Potvrditi odustajanje", ARTICLE_11A)),
    cancellation: None,
};
