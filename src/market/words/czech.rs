//! Czech.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "cs",
    order_button: Some(OrderLabel::read(
        "Objednávka zavazující k platbě",
        "Občanský zákoník (89/2012 Sb.), § 1826a(2)",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Zde odstoupit od smlouvy", "Potvrdit odstoupení od smlouvy", ARTICLE_11A)),
    cancellation: None,
};
