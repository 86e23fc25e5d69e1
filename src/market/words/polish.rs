//! Polish.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "pl",
    order_button: Some(OrderLabel::read("Zamówienie z obowiązkiem zapłaty", "Ustawa o prawach konsumenta, art. 17(3)")),
    withdrawal: Some(TwoStepLabel::quoted("Odstąp od umowy tutaj", "Potwierdź odstąpienie od umowy", ARTICLE_11A)),
    cancellation: None,
};
