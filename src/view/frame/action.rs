//! What using a control means.

use super::command_code::{command_code, parse_command};
use crate::checkout::Command;
use crate::consent::Subject;
use crate::party::Field;
use crate::shape::Id;
use crate::tree::Markup;

/// What using a control means. The control carries it as a short code, and the code is read back when the control is used. So
/// one listener at the root of the page serves every control.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Gives a command; everything it needs is in the code.
    Do(Command),
    /// Types the quantity of a line.
    Quantity(Id),
    /// Types into a field of personal data, or chooses in it.
    Field(Field),
    /// Types the code of a voucher.
    VoucherEntry,
    /// Answers the question or makes the declaration with this id: yes or no. `None` for a box, whose own state is the answer.
    Consent(Subject, Id, Option<bool>),
    /// Orders.
    Order,
    /// Opens or closes the quote on a narrow screen.
    ToggleQuote,
    /// Shows or hides how the quote is computed.
    ToggleTrace,
    /// Begins a new purchase.
    StartAnew,
    /// Saves the confirmation as a document.
    Save,
    /// Prints what is shown.
    Print,
}

impl Action {
    /// The code in the control: `go:delivery`, `consent:purpose:newsletter:yes`.
    pub fn code(&self) -> String {
        match self {
            Action::Do(command) => command_code(command),
            Action::Quantity(line) => format!("quantity:{line}"),
            Action::Field(field) => format!("field:{}", field.as_str()),
            Action::VoucherEntry => "voucher-entry".to_owned(),
            Action::Consent(subject, id, answer) => {
                let answer = match answer {
                    Some(true) => "yes",
                    Some(false) => "no",
                    None => "box",
                };
                format!("consent:{}:{id}:{answer}", subject.as_str())
            }
            Action::Order => "order".to_owned(),
            Action::ToggleQuote => "toggle-quote".to_owned(),
            Action::ToggleTrace => "toggle-trace".to_owned(),
            Action::StartAnew => "start-anew".to_owned(),
            Action::Save => "save".to_owned(),
            Action::Print => "print".to_owned(),
        }
    }

    /// The action of an element of the tree; `None` if using it means nothing.
    pub fn of(element: &Markup) -> Option<Action> {
        Action::parse(element.action.as_deref()?)
    }

    /// The action of a code; `None` if no control of ours can have that code.
    pub fn parse(code: &str) -> Option<Action> {
        let mut parts = code.split(':');
        let word = parts.next()?;
        let rest: Vec<&str> = parts.collect();
        let id = |index: usize| rest.get(index).and_then(|text| Id::parse(text));
        Some(match word {
            "quantity" => Action::Quantity(id(0)?),
            "field" => Action::Field(Field::parse(rest.first()?)?),
            "voucher-entry" => Action::VoucherEntry,
            "consent" => {
                let answer = match *rest.get(2)? {
                    "yes" => Some(true),
                    "no" => Some(false),
                    _ => None,
                };
                Action::Consent(Subject::parse(rest.first()?)?, id(1)?, answer)
            }
            "order" => Action::Order,
            "toggle-quote" => Action::ToggleQuote,
            "toggle-trace" => Action::ToggleTrace,
            "start-anew" => Action::StartAnew,
            "save" => Action::Save,
            "print" => Action::Print,
            _ => Action::Do(parse_command(word, &rest)?),
        })
    }
}

impl From<Action> for String {
    fn from(action: Action) -> String {
        action.code()
    }
}
