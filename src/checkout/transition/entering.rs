//! What is entered and chosen beside the basket: voucher, personal data, delivery, payment.

use super::change::Change;
use super::next::{Next, unknown};
use crate::offer::StatedTotals;
use crate::party::Field;
use crate::shape::Id;

/// The most characters that are kept of a typed voucher code.
const LONGEST_CODE: usize = 64;

impl Change<'_> {
    /// Keeps a voucher code as it is typed, without applying it.
    pub(super) fn type_voucher(mut self, text: &str) -> Next {
        self.state.voucher_entry = voucher_code(text);
        self.done()
    }

    /// Takes the voucher back.
    pub(super) fn remove_voucher(mut self) -> Next {
        self.state.selection.voucher_code = None;
        self.done()
    }

    /// Takes the totals that the storefront's own tax service computed. They count only for the selection that they name.
    pub(super) fn state_totals(mut self, totals: StatedTotals) -> Next {
        self.state.stated_totals = Some(totals);
        self.done()
    }

    /// Applies a voucher code: the given one, or the one that was typed. An unknown code is kept beside the selection, so
    /// that the page can say that it is unknown. Codes are compared without regard to case: `teezeit10` is `TEEZEIT10`.
    pub(super) fn apply_voucher(mut self, code: Option<String>) -> Next {
        let code = code.or(self.state.voucher_entry.clone());
        let Some(code) = code.and_then(|code| voucher_code(&code)) else { return self.done() };
        if self.offer.discount_of_code(&code).is_some() {
            self.state.selection.voucher_code = Some(code.trim().to_ascii_uppercase());
            self.state.voucher_entry = None;
            self.state.voucher_refused = None;
        } else {
            self.state.voucher_refused = Some(code);
        }
        self.done()
    }

    /// Enters a field of personal data.
    pub(super) fn enter(mut self, field: Field, text: &str) -> Next {
        self.state.party.set(field, text);
        self.done()
    }

    /// Chooses a delivery method.
    pub(super) fn choose_delivery(mut self, method: &Id) -> Next {
        if self.offer.delivery_method(method).is_none() {
            return unknown(self.state, method);
        }
        self.state.selection.delivery = Some(method.clone());
        self.done()
    }

    /// Chooses an optional charge, or takes it back.
    pub(super) fn choose_charge(mut self, charge: &Id, chosen: bool) -> Next {
        if self.offer.optional_charge(charge).is_none() {
            return unknown(self.state, charge);
        }
        self.state.selection = self.state.selection.with_charge(charge, chosen);
        self.done()
    }

    /// Chooses a payment method. A notice that the last one was declined goes away.
    pub(super) fn choose_payment(mut self, method: &Id) -> Next {
        if self.offer.payment_method(method).is_none() {
            return unknown(self.state, method);
        }
        self.state.selection.payment = Some(method.clone());
        self.forget_notice();
        self.done()
    }
}

/// The code in a typed text, cut to the longest code; `None` where nothing but spaces was typed.
fn voucher_code(text: &str) -> Option<String> {
    let code: String = text.chars().take(LONGEST_CODE).collect();
    (!code.trim().is_empty()).then_some(code)
}
