//! This package's own words for the order button, where no law names any.

/// The language, and the words. They say that the order must be paid. They are the same as those of European Union law, because
/// these cannot be misread; but here no law stands behind them.
///
/// Before a language is added here, a native speaker reads its words.
pub(super) const OWN_WORDS: &[(&str, &str)] = &[
    ("de", "Zahlungspflichtig bestellen"),
    ("en", "Order with obligation to pay"),
    ("fr", "Commande avec obligation de paiement"),
];
