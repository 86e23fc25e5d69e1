//! The pack of one market.

use crate::language::Language;
use crate::offer::Country;

/// What a market prescribes for a checkout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MarketPack {
    /// The pack's name and version, as it stands in every order.
    pub version: &'static str,
    /// The words that may stand on the order button.
    pub order_labels: &'static [OrderLabel],
}

/// The words on the order button in one language, and where they come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrderLabel {
    /// The primary language.
    pub language: &'static str,
    /// The label: nothing else may stand on the button.
    pub text: &'static str,
    /// The legal source.
    pub source: &'static str,
}

/// Every market has these: Art. 8(2) of Directive 2011/83/EU asks for words that name the obligation to pay. They are
/// the strictest known rule, so an unknown market gets them too.
const OBLIGATION_TO_PAY: &[OrderLabel] = &[
    OrderLabel { language: "de", text: "Zahlungspflichtig bestellen", source: "§ 312j (3) BGB" },
    OrderLabel {
        language: "en",
        text: "Order with obligation to pay",
        source: "Directive 2011/83/EU, Art. 8(2), second subparagraph",
    },
];

impl MarketPack {
    /// The pack of a market; the strict one where there is none of its own.
    pub fn of(market: Country) -> MarketPack {
        match market.code() {
            "DE" => MarketPack { version: "de-2026.1", order_labels: OBLIGATION_TO_PAY },
            _ => MarketPack { version: "strict-2026.1", order_labels: OBLIGATION_TO_PAY },
        }
    }

    /// The label of the order button; `None` in a language the law's words are not known in.
    ///
    /// ```
    /// use upfront_checkout::{language::Language, market::MarketPack, offer::Country};
    /// let pack = MarketPack::of(Country::parse("DE").unwrap());
    /// let label = pack.order_label(&Language::parse("de").unwrap());
    /// assert_eq!(label, Some("Zahlungspflichtig bestellen"));
    /// ```
    pub fn order_label(&self, language: &Language) -> Option<&'static str> {
        self.order_labels.iter().find(|label| label.language == language.primary()).map(|label| label.text)
    }
}
