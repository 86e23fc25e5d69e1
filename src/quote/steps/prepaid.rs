//! What is used of prepayments.

use crate::money::{Exact, MoneyError};
use crate::quote::document::Rules;

/// What is left to pay, while one prepayment after the other is used.
///
/// A gift card of 20.00 on an order of 8.90 is used for 8.90, and 11.10 remain. Orders by the rules of version 1 used all of
/// it, and −11.10 was payable.
pub struct ToPay {
    /// By which rules: those of version 1 use a prepayment whole, however small the order.
    rules: Rules,
    /// What is still to pay, in major units.
    left: Exact,
}

impl ToPay {
    /// An order of which so much is to be paid.
    pub fn new(rules: Rules, all: Exact) -> ToPay {
        ToPay { rules, left: all }
    }

    /// What is left to pay before the next prepayment; never below zero.
    pub fn left(&self) -> Exact {
        if self.left.is_negative() { Exact::ZERO } else { self.left }
    }

    /// What is used of a prepayment. One below zero, which was paid back, counts in full.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn use_of(&mut self, amount: Exact) -> Result<Exact, MoneyError> {
        let all = self.rules == Rules::One || amount.is_negative();
        let used = if all { amount } else { amount.min(self.left()) };
        self.left = self.left.minus(used)?;
        Ok(used)
    }

    /// What is used of many prepayments together.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`].
    pub fn use_of_all(mut self, amounts: impl Iterator<Item = Exact>) -> Result<Exact, MoneyError> {
        let mut used = Exact::ZERO;
        for amount in amounts {
            used = used.plus(self.use_of(amount)?)?;
        }
        Ok(used)
    }
}
