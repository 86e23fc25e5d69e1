//! Commands as codes in a control: `add:darjeeling`, `choose:teapot:colour:blue`.

use crate::checkout::{Command, Step};
use crate::language::Language;
use crate::money::{Quantity, plain_decimal};
use crate::shape::Id;

/// The code of a command. Commands that need what was typed have controls of another kind, and no code.
pub fn command_code(command: &Command) -> String {
    match command {
        Command::AddLine { line } => format!("add:{line}"),
        Command::RemoveLine { line } => format!("remove:{line}"),
        Command::SetQuantity { line, quantity } => format!("set:{line}:{quantity}"),
        Command::Choose { line, option, choice } => format!("choose:{line}:{option}:{choice}"),
        Command::ApplyVoucher { .. } => "voucher-apply".to_owned(),
        Command::RemoveVoucher {} => "voucher-remove".to_owned(),
        Command::ChooseDelivery { method } => format!("delivery:{method}"),
        Command::ChoosePayment { method } => format!("payment:{method}"),
        Command::ChooseCharge { charge, chosen } => format!("charge:{charge}:{}", if *chosen { "yes" } else { "no" }),
        Command::GoTo { step } => format!("go:{}", step.as_str()),
        Command::Continue {} => "continue".to_owned(),
        Command::Retry {} => "retry".to_owned(),
        Command::SetLanguage { language } => format!("language:{language}"),
        // Their controls are other actions: `Quantity`, `Field`, `VoucherEntry`, `Consent`, `Order`.
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

/// The command of a code, split into its first word and the rest; `None` if it is none.
pub fn parse_command(word: &str, rest: &[&str]) -> Option<Command> {
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
        "charge" => Command::ChooseCharge { charge: id(0)?, chosen: rest.get(1) == Some(&"yes") },
        "go" => Command::GoTo { step: Step::parse(rest.first()?)? },
        "continue" => Command::Continue {},
        "retry" => Command::Retry {},
        "language" => Command::SetLanguage { language: Language::parse(rest.first()?)? },
        _ => return None,
    })
}
