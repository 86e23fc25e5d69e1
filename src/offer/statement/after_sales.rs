//! What must be known before buying about the time after it.

use super::AppliesTo;
use crate::offer::{Nature, Wording};
use crate::shape::{Id, choice, shape};

shape! {
    /// One fact about the time after the purchase, in plain words.
    pub struct AfterSalesFact {
        /// What it is about.
        pub topic: AfterSalesTopic,
        /// The fact, with its limits.
        pub text: Wording,
        /// The policy that says it in full: an id of `policies`.
        pub policy: Option<Id>,
        /// For which orders it holds; for every order where left out.
        pub applies_to: Option<AppliesTo>,
    }
}

choice! {
    /// What a fact about the time after the purchase is about.
    pub enum AfterSalesTopic {
        /// When the contract is formed, and what the confirmation is.
        Contract = "contract",
        /// The right of withdrawal, or that there is none.
        Withdrawal = "withdrawal",
        /// Returns, exchanges and who pays the freight.
        Returns = "returns",
        /// When and how money comes back.
        Refunds = "refunds",
        /// Liability for defects and warranties.
        Warranty = "warranty",
        /// How digital content is delivered and used.
        Digital = "digital",
        /// How to complain, and who decides what stays unresolved.
        Complaints = "complaints",
        /// How to reach a person.
        Support = "support",
    }
}

impl AfterSalesTopic {
    /// Whether the topic concerns an order or offer, of which it is known whether it has something of a nature. Returns
    /// concern goods, and warranty concerns goods and digital content; the topic `digital` concerns digital content
    /// alone, and every other topic concerns everything.
    pub fn concerns(self, has: impl Fn(Nature) -> bool) -> bool {
        match self {
            AfterSalesTopic::Returns => has(Nature::Goods),
            AfterSalesTopic::Warranty => has(Nature::Goods) || has(Nature::Digital),
            AfterSalesTopic::Digital => has(Nature::Digital),
            AfterSalesTopic::Contract
            | AfterSalesTopic::Withdrawal
            | AfterSalesTopic::Refunds
            | AfterSalesTopic::Complaints
            | AfterSalesTopic::Support => true,
        }
    }
}
