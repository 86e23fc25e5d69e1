//! What questions and declarations are shown with.

use crate::offer::Statements;
use crate::view::frame::{ChoicesFrame, Frame, Setting};

/// The language and ids of the page, and the statements of the offer or of the record.
#[derive(Clone, Copy)]
pub struct Asking<'a> {
    /// Language and ids.
    pub setting: Setting<'a>,
    /// The questions, the declarations, and the policies they rest on.
    pub statements: Statements<'a>,
}

impl<'a> Asking<'a> {
    /// In a checkout: what the offer asks.
    pub fn of(frame: &Frame<'a>) -> Asking<'a> {
        Asking { setting: frame.setting(), statements: frame.offer.statements() }
    }

    /// In the page of choices: what the record says was asked.
    pub fn again(frame: &ChoicesFrame<'a>) -> Asking<'a> {
        Asking { setting: frame.setting(), statements: frame.statements }
    }
}
