//! English.

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "en",
    order_button: Some(OrderLabel::read(
        "Order with obligation to pay",
        "Directive 2011/83/EU, Art. 8(2); Consumer Rights Act 2022, s. 108(5) (Ireland); Consumer Contracts Regulations 2013, reg. 14(3) to (5)",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Withdraw from contract here", "Confirm withdrawal", ARTICLE_11A)),
    cancellation: None,
};
