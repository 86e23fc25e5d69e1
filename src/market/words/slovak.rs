//! Slovak.

use super::label::{LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "sk",
    order_button: Some(OrderLabel::read("Objednávka s povinnosťou platby", "Zákon 108/2024 Z. z., § 17(4)")),
    withdrawal: Some(TwoStepLabel::read(
        "Odstúpiť od zmluvy tu",
        "Potvrdiť odstúpenie od zmluvy",
        "Zákon 108/2024 Z. z., § 20a(2), (4); Directive 2011/83/EU, Art. 11a(1), (3)",
    )),
    cancellation: None,
};
