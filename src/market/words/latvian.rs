//! Latvian.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "lv",
    order_button: Some(OrderLabel::read(
        "Pasūtījums ar pienākumu maksāt",
        "MK noteikumi Nr. 255 (20.05.2014), 13. punkts",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Atteikties no līguma", "Apstiprināt atteikumu", ARTICLE_11A)),
    cancellation: None,
};
