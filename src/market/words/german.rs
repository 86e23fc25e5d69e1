//! German.

use super::label::{LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "de",
    order_button: Some(OrderLabel::read("Zahlungspflichtig bestellen", "§ 312j (3) BGB; § 8 (2) FAGG (Austria)")),
    withdrawal: Some(TwoStepLabel::read("Vertrag widerrufen", "Widerruf bestätigen", "§ 356a BGB")),
    cancellation: Some(TwoStepLabel::read("Verträge hier kündigen", "Jetzt kündigen", "§ 312k (2) BGB")),
};
