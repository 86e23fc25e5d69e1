//! Hungarian.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "hu",
    order_button: Some(OrderLabel::quoted(
        "Fizetési kötelezettséggel járó megrendelés",
        "Directive 2011/83/EU, Art. 8(2), as quoted in CJEU C-249/21 and C-400/22",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Elállás a szerződéstől", "Elállás megerősítése", ARTICLE_11A)),
    cancellation: None,
};
