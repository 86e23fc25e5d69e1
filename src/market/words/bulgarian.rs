//! Bulgarian.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "bg",
    order_button: Some(OrderLabel::quoted(
        "Поръчка със задължение за плащане",
        "Directive 2011/83/EU, Art. 8(2), as quoted in CJEU C-249/21 and C-400/22",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Откажете се от договора тук", "Потвърждавам отказа", ARTICLE_11A)),
    cancellation: None,
};
