//! Swedish. Swedish law itself names no words; these are the directive's.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "sv",
    order_button: Some(OrderLabel::quoted_once(
        "Beställning förenad med betalningsskyldighet",
        "Directive 2011/83/EU, Art. 8(2), as quoted in CJEU C-249/21 and C-400/22",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Ångra avtalet här", "Bekräfta frånträde", ARTICLE_11A)),
    cancellation: None,
};
