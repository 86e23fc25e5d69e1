//! Words that a law names for a control, and where they were found.

use crate::market::SourceMark;

/// The source of the words to withdraw, in the languages that no national law was looked at for. Two independent
/// collections quote the Official Journal alike; one of them was compared with it by machine.
pub(super) const ARTICLE_11A: &str = "Directive 2011/83/EU, Art. 11a(1), (3), inserted by Directive (EU) 2023/2673";

/// The words of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LegalWords {
    /// The primary language.
    pub language: &'static str,
    /// Of the order button; `None` where they were not found.
    pub order_button: Option<OrderLabel>,
    /// Of the function to withdraw from a contract.
    pub withdrawal: Option<TwoStepLabel>,
    /// Of the function to cancel a contract that runs on.
    pub cancellation: Option<TwoStepLabel>,
}

/// The words on the order button, and where they come from. Nothing else may stand on the button.
///
/// The words are the law's; the first letter is a capital, as on every control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrderLabel {
    /// The words.
    pub text: &'static str,
    /// How certain it is that these are the law's words.
    pub authority: Authority,
    /// Where they stand.
    pub source: &'static str,
    /// How that was looked at.
    pub mark: SourceMark,
}

/// The words of a function in two steps, such as withdrawing: first the way there, then the button that does it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TwoStepLabel {
    /// The way there: „Vertrag widerrufen“.
    pub first: &'static str,
    /// The button that does it: „Widerruf bestätigen“.
    pub confirm: &'static str,
    /// Where they stand.
    pub source: &'static str,
    /// How that was looked at.
    pub mark: SourceMark,
}

/// How certain it is that words are the law's own. The law allows both: its words, or a formulation that says as clearly
/// that the order must be paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authority {
    /// The law's own words.
    Law,
    /// An unambiguous formulation. Only one source has it, so the law's own words may differ.
    Formulation,
}

impl OrderLabel {
    /// Words that were read in the law.
    pub(super) const fn read(text: &'static str, source: &'static str) -> OrderLabel {
        OrderLabel { text, authority: Authority::Law, source, mark: SourceMark::Read }
    }

    /// Words that were read in quotations of the law.
    pub(super) const fn quoted(text: &'static str, source: &'static str) -> OrderLabel {
        OrderLabel { mark: SourceMark::Quoted, ..OrderLabel::read(text, source) }
    }

    /// Words that one quotation alone has.
    pub(super) const fn quoted_once(text: &'static str, source: &'static str) -> OrderLabel {
        OrderLabel { authority: Authority::Formulation, ..OrderLabel::quoted(text, source) }
    }

    /// Words that one account of the law has.
    pub(super) const fn second_hand(text: &'static str, source: &'static str) -> OrderLabel {
        OrderLabel { mark: SourceMark::SecondHand, ..OrderLabel::quoted_once(text, source) }
    }
}

impl TwoStepLabel {
    /// Words that were read in the law.
    pub(super) const fn read(first: &'static str, confirm: &'static str, source: &'static str) -> TwoStepLabel {
        TwoStepLabel { first, confirm, source, mark: SourceMark::Read }
    }

    /// Words that were read in quotations of the law.
    pub(super) const fn quoted(first: &'static str, confirm: &'static str, source: &'static str) -> TwoStepLabel {
        TwoStepLabel { mark: SourceMark::Quoted, ..TwoStepLabel::read(first, confirm, source) }
    }
}
