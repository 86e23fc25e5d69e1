//! Finnish. A clause and no verb: "the order carries an obligation to pay".

use super::label::{ARTICLE_11A, LegalWords, OrderLabel, TwoStepLabel};

pub(super) const WORDS: LegalWords = LegalWords {
    language: "fi",
    order_button: Some(OrderLabel::quoted_once(
        "Tilaukseen liittyy maksuvelvollisuus",
        "Directive 2011/83/EU, Art. 8(2), as quoted in CJEU C-249/21",
    )),
    withdrawal: Some(TwoStepLabel::quoted("Peruuta sopimus tästä", "Vahvista peruuttaminen", ARTICLE_11A)),
    cancellation: None,
};
