//! Lithuanian. The Advocate General in C-400/22 has other words, „užsakymas su mokėjimo pareiga“.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "lt",
    order_button: Some(OrderLabel::second_hand(
        "Užsakymas su prievole sumokėti",
        "Civilinis kodeksas, 6.228(8) str. 3 d.",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Atsisakyti sutarties čia", "Patvirtinti sutarties atsisakymą", ARTICLE_11A)),
    cancellation: None,
};
