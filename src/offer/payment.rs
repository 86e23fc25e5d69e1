//! How the order can be paid.

use super::{TaxList, Wording};
use crate::calendar::Interval;
use crate::money::{Price, Share};
use crate::shape::{Id, choice, shape, tagged};

shape! {
    /// One way of paying, with what it means and costs. With a fee, the taxes on it are said.
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
        /// What it costs extra, or below zero what it takes off; nothing where left out.
        pub fee: Option<Price>,
        /// What it costs extra as a share of all lines and charges before it; below zero it takes off.
        pub fee_percent: Option<Share>,
        /// The taxes on the fee; an empty list where it is outside the tax base.
        pub taxes: Option<TaxList>,
        /// Paying in parts: every part and what the credit costs.
        pub instalments: Option<Instalments>,
        /// Where to transfer to; required for a transfer in advance.
        pub transfer: Option<BankTransfer>,
        /// When what is payable falls due. Left out: a card with the order, a transfer within its `days`, an invoice on
        /// a day that is not told. Not beside `transfer` or `instalments`, which tell their own days.
        pub due: Option<PaymentDue>,
    }
}

tagged! {
    /// When what is payable with an order falls due. The words at the total follow from it.
    ///
    /// `{"when": "after-order", "days": 14}` on an order of 28 November 2026 is "To pay by 12 December 2026".
    pub enum PaymentDue by "when" {
        /// At once: "Total today".
        WithOrder = "with-order" {},
        /// So many days after the order: "To pay by 12 December 2026".
        AfterOrder = "after-order" {
            /// How many days.
            days: u32,
        },
        /// So many days after the goods arrived: "To pay within 14 days of receipt".
        AfterDelivery = "after-delivery" {
            /// How many days.
            days: u32,
        },
        /// When the goods are handed over at the door: "To pay on delivery".
        OnDelivery = "on-delivery" {},
        /// When the goods are fetched: "To pay on pick-up".
        OnPickUp = "on-pick-up" {},
    }
}

shape! {
    /// Paying in equal parts. The odd units go to the first parts, so that the parts add up. The cost is either an
    /// amount or a share, or nothing.
    pub struct Instalments {
        /// How many parts, 2 to 120.
        pub count: u32,
        /// From one part to the next.
        pub interval: Interval,
        /// The lines that are paid in parts: ids of `lines`; at least one; the rest is due with the order. Everything
        /// where left out.
        pub lines: Option<Vec<Id>>,
        /// When the first part is due, counted from the order; with the order where left out.
        pub first_after: Option<Interval>,
        /// What the credit costs in all, as an amount.
        pub cost: Option<Price>,
        /// What the credit costs in all, as a share of what is payable.
        pub cost_percent: Option<Share>,
        /// The effective annual rate, as the lender states it.
        pub annual_rate: Option<Share>,
        /// Who lends, where that is not the seller.
        pub lender: Option<String>,
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
    /// What is needed to transfer the amount in advance.
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
