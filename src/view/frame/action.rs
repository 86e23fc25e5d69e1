//! What happens when a control is used.

use crate::checkout::{Command, Step};
use crate::consent::Subject;
use crate::language::Language;
use crate::money::{Quantity, plain_decimal};
use crate::party::Field;
use crate::shape::Id;
use crate::tree::Markup;

/// What using a control means. It is written into the control as a short code and read back when the control is used,
/// so that one listener at the root serves them all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Does a command whose content stands in the control itself.
    Do(Command),
    /// Types a quantity.
    Quantity(Id),
    /// Types into a field of personal data.
    Field(Field),
    /// Types a voucher's code.
    VoucherEntry,
    /// Answers a question or makes a declaration; for a box, its state is the answer.
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
    /// Prints the confirmation.
    Print,
}

impl Action {
    /// The code that stands in the control.
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

    /// The action of an element of the tree, where it has one.
    pub fn of(element: &Markup) -> Option<Action> {
        Action::parse(element.action.as_deref()?)
    }

    /// The action of a code; `None` for a code that no control of ours has.
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

fn command_code(command: &Command) -> String {
    match command {
        Command::AddLine { line } => format!("add:{line}"),
        Command::RemoveLine { line } => format!("remove:{line}"),
        Command::SetQuantity { line, quantity } => format!("set:{line}:{quantity}"),
        Command::Choose { line, option, choice } => format!("choose:{line}:{option}:{choice}"),
        Command::ApplyVoucher { .. } => "voucher-apply".to_owned(),
        Command::RemoveVoucher {} => "voucher-remove".to_owned(),
        Command::ChooseDelivery { method } => format!("delivery:{method}"),
        Command::ChoosePayment { method } => format!("payment:{method}"),
        Command::GoTo { step } => format!("go:{}", step.as_str()),
        Command::Continue {} => "continue".to_owned(),
        Command::Retry {} => "retry".to_owned(),
        Command::SetLanguage { language } => format!("language:{language}"),
        // These have controls of their own kind, above.
        Command::TypeQuantity { .. }
        | Command::SettleQuantity { .. }
        | Command::TypeVoucher { .. }
        | Command::Enter { .. }
        | Command::StateTotals { .. }
        | Command::Answer { .. }
        | Command::Declare { .. }
        | Command::Order {} => String::new(),
    }
}

fn parse_command(word: &str, rest: &[&str]) -> Option<Command> {
    let id = |index: usize| rest.get(index).and_then(|text| Id::parse(text));
    Some(match word {
        "add" => Command::AddLine { line: id(0)? },
        "remove" => Command::RemoveLine { line: id(0)? },
        "set" => {
            let quantity = Quantity::new(plain_decimal(rest.get(1)?)?)?;
            Command::SetQuantity { line: id(0)?, quantity }
        }
        "choose" => Command::Choose { line: id(0)?, option: id(1)?, choice: id(2)? },
        "voucher-apply" => Command::ApplyVoucher { code: None },
        "voucher-remove" => Command::RemoveVoucher {},
        "delivery" => Command::ChooseDelivery { method: id(0)? },
        "payment" => Command::ChoosePayment { method: id(0)? },
        "go" => Command::GoTo { step: Step::parse(rest.first()?)? },
        "continue" => Command::Continue {},
        "retry" => Command::Retry {},
        "language" => Command::SetLanguage { language: Language::parse(rest.first()?)? },
        _ => return None,
    })
}
