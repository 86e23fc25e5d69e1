//! How the order can be paid.

use super::Wording;
use crate::money::Amount;
use crate::shape::{Id, choice, shape};

shape! {
    /// One way of paying, with what it means and costs.
    pub struct PaymentMethod {
        /// The method's name in this offer.
        pub id: Id,
        /// What it is called.
        pub title: Wording,
        /// Card, invoice or transfer in advance.
        pub kind: PaymentKind,
        /// What choosing it means: when it is charged, by whom, how money comes back.
        pub terms: Wording,
        /// What protects the consumer with it.
        pub safeguards: Wording,
        /// What it costs extra; nothing where left out.
        pub fee: Option<Amount>,
        /// The tax on the fee.
        pub tax: Option<Id>,
        /// Where to transfer to; required for a transfer in advance.
        pub transfer: Option<BankTransfer>,
    }
}

choice! {
    /// The kind of a payment method.
    pub enum PaymentKind {
        /// A card, taken by the storefront's payment provider.
        Card = "card",
        /// Paid after delivery.
        Invoice = "invoice",
        /// Paid by the consumer before delivery.
        Transfer = "transfer",
    }
}

shape! {
    /// What is needed to pay directly.
    pub struct BankTransfer {
        /// Who receives it.
        pub payee: String,
        /// The account (IBAN).
        pub account: String,
        /// The bank (BIC).
        pub bank: String,
        /// Within how many days it must arrive.
        pub days: u32,
    }
}
