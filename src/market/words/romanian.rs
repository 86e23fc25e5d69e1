//! Romanian. Shops write „Comandă cu obligație de plată“, which is not the phrase of the directive.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "ro",
    order_button: Some(OrderLabel::quoted_once(
        "Comandă ce implică o obligație de plată",
        "Directive 2011/83/EU, Art. 8(2), as quoted in CJEU C-249/21 and C-400/22",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Retrageți-vă din contract aici", "Confirmați retragerea", ARTICLE_11A)),
    cancellation: None,
};
