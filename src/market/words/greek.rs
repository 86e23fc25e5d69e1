//! Greek.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "el",
    order_button: Some(OrderLabel::read(
        "Παραγγελία με υποχρέωση πληρωμής",
        "Νόμος 4933/2022 (ΦΕΚ Α 99/2022), amending νόμος 2251/1994",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Πατήστε εδώ για υπαναχώρηση", "Επιβεβαίωση υπαναχώρησης", ARTICLE_11A)),
    cancellation: None,
};
