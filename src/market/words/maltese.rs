//! Maltese. Not „obbligu ta’ ħlas“.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "mt",
    order_button: Some(OrderLabel::quoted_once(
        "Ordni b’obbligu ta’ pagament",
        "Directive 2011/83/EU, Art. 8(2), as quoted in CJEU C-400/22",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Irtira mill-kuntratt hawnhekk", "Ikkonferma r-reċess", ARTICLE_11A)),
    cancellation: None,
};
