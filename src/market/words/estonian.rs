//! Estonian.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "et",
    order_button: Some(OrderLabel::quoted(
        "Tellimus koos maksekohustusega",
        "Directive 2011/83/EU, Art. 8(2), as quoted in CJEU C-249/21",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Taganen lepingust", "Kinnitan taganemise", ARTICLE_11A)),
    cancellation: None,
};
