//! What each command does while a checkout is being filled in.

use super::change::Change;
use super::next::{Next, refuse};
use crate::checkout::Command;
use crate::shape::{ProblemCode, Typed};

impl Change<'_> {
    /// Does what a command says.
    pub(super) fn command(self, command: Command) -> Next {
        match command {
            Command::AddLine { line } => self.add_line(&line),
            Command::RemoveLine { line } => self.remove_line(&line),
            Command::SetQuantity { line, quantity } => self.set_quantity(&line, quantity),
            Command::TypeQuantity { line, text } => self.type_quantity(&line, &typed_text(text)),
            Command::SettleQuantity { line } => self.settle_quantity(&line),
            Command::Choose { line, option, choice } => self.choose(&line, &option, &choice),
            Command::TypeVoucher { text } => self.type_voucher(&typed_text(text)),
            Command::ApplyVoucher { code } => self.apply_voucher(code),
            Command::RemoveVoucher {} => self.remove_voucher(),
            Command::Enter { field, text } => self.enter(field, &typed_text(text)),
            Command::ChooseDelivery { method } => self.choose_delivery(&method),
            Command::ChooseCharge { charge, chosen } => self.choose_charge(&charge, chosen),
            Command::ChoosePayment { method } => self.choose_payment(&method),
            Command::GoTo { step } => self.go_to(step),
            Command::Continue {} => self.go_on(),
            Command::Answer { .. } | Command::Declare { .. } | Command::Order {} => {
                let message = "consents, declarations and orders are a person's own acts".to_owned();
                refuse(self.state, ProblemCode::NeedsAPerson, message, "let the person use the control")
            }
            // Taken before a change begins, at every stage.
            Command::SetLanguage { .. } | Command::Retry {} => self.done(),
            Command::StateTotals { totals } => self.state_totals(totals),
        }
    }
}

fn typed_text(text: Option<Typed>) -> String {
    text.map(|Typed(text)| text).unwrap_or_default()
}
