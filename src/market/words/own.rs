//! This package's own words for the order button, where no law names any.

/// The language, and the words: they say that the order must be paid. In German, English and French they are the same as
/// the law's of the European Union, because nobody can misread those; but here no law stands behind them.
///
/// A language that is added here needs words that a native speaker has read.
pub(super) const OWN_WORDS: &[(&str, &str)] = &[
    ("de", "Zahlungspflichtig bestellen"),
    ("en", "Order with obligation to pay"),
    ("fr", "Commande avec obligation de paiement"),
];
