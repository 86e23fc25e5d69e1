//! Dutch. The Dutch law names the words as enough and allows others.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "nl",
    order_button: Some(OrderLabel::read("Bestelling met betalingsverplichting", "Burgerlijk Wetboek, art. 6:230v(3)")),
    withdrawal: Some(TwoStepLabel::quoted("Hier de overeenkomst herroepen", "Herroeping bevestigen", ARTICLE_11A)),
    cancellation: None,
};
