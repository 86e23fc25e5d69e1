//! What goes in from a control, and what the host is asked for.

use crate::checkout::Effect;
use crate::language::Language;
use crate::shape::{Problem, ProblemCode};

/// What a person put into a control.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// The text of a field.
    pub text: String,
    /// The state of a box.
    pub checked: bool,
}

/// What the host is asked for: the effects of the checkout, and what only a session needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// An effect of the checkout.
    Effect(Effect),
    /// Load the texts of this language, then call [`speak`](super::Session::speak).
    LoadLanguage(Language),
    /// Make a new attempt id, then call [`start_anew`](super::Session::start_anew).
    NewAttempt,
    /// Save the confirmation.
    Save,
    /// Print the confirmation.
    Print,
}

impl Request {
    /// Tells the storefront that something was refused, and why.
    pub(super) fn report(code: ProblemCode, pointer: &str, message: String, help: &str) -> Request {
        let (pointer, help) = (pointer.to_owned(), help.to_owned());
        Request::Effect(Effect::Report(Problem { code, pointer, message, help }))
    }
}
