//! Words that the law prescribes for a control.

/// The words on the order button in one language, and where they come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrderLabel {
    /// The primary language.
    pub language: &'static str,
    /// The label: nothing else may stand on the button.
    pub text: &'static str,
    /// Whether it was read in the legal text.
    pub verified: bool,
    /// The legal source.
    pub source: &'static str,
}

/// The words of a function in two steps, such as withdrawing: first the way there, then the button that does it.
///
/// The words are the law's; the first letter is a capital, as on every control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TwoStepLabel {
    /// The primary language.
    pub language: &'static str,
    /// The way there: „Vertrag widerrufen“.
    pub first: &'static str,
    /// The button that does it: „Widerruf bestätigen“.
    pub confirm: &'static str,
    /// Whether it was read in the legal text.
    pub verified: bool,
    /// The legal source.
    pub source: &'static str,
}
