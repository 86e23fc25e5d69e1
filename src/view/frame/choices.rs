//! What the page of choices looks at.

use super::Setting;
use crate::calendar::Instant;
use crate::checkout::Order;
use crate::consent::Ledger;
use crate::language::Language;
use crate::offer::{Seller, Statements};
use crate::text::Texts;

/// Everything that the page of choices shows. All of it comes from the record of one order and from the answers after it.
#[derive(Clone, Copy)]
pub struct ChoicesFrame<'f> {
    /// The texts of the present language.
    pub texts: Texts<'f>,
    /// The languages in which everything is written.
    pub languages: &'f [Language],
    /// What ids in the page begin with.
    pub prefix: &'f str,
    /// The questions, declarations and policies of the order.
    pub statements: Statements<'f>,
    /// The order.
    pub order: &'f Order,
    /// Every answer: those of the order, then those given later.
    pub ledger: &'f Ledger,
    /// Who sold.
    pub seller: &'f Seller,
    /// The order's number.
    pub order_number: &'f str,
    /// When the order was taken.
    pub confirmed_at: Instant,
}

impl<'f> ChoicesFrame<'f> {
    /// The language and the ids.
    pub fn setting(&self) -> Setting<'f> {
        Setting { texts: self.texts, prefix: self.prefix }
    }
}
