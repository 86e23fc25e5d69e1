//! What may be agreed to, and what must be declared.

use super::Wording;
use crate::shape::{Id, choice, shape};

shape! {
    /// One optional use of personal data: its own question, answered yes or no, never answered beforehand.
    pub struct Purpose {
        /// The purpose's name in this offer.
        pub id: Id,
        /// The question, to be answered with yes or no.
        pub question: Wording,
        /// What happens with the data on a yes, and that nothing happens on a no.
        pub details: Wording,
        /// The third party that receives the data, by name.
        pub recipient: Option<String>,
        /// Whether the data is sold or shared for it: then a Global Privacy Control answers no beforehand.
        pub sale_or_sharing: Option<bool>,
        /// How long the data is kept for it.
        pub retention: Wording,
        /// How to take the consent back.
        pub withdrawal: Wording,
        /// The policy that describes it.
        pub policy: Id,
    }
}

shape! {
    /// Something the consumer must declare before ordering; apart from every consent.
    pub struct Declaration {
        /// The declaration's name in this offer.
        pub id: Id,
        /// The sentence that is declared.
        pub statement: Wording,
        /// The policies it speaks of.
        pub policies: Vec<Id>,
        /// When it is needed.
        pub needed_for: DeclarationScope,
    }
}

choice! {
    /// For which orders a declaration is needed.
    pub enum DeclarationScope {
        /// For every order.
        EveryOrder = "every-order",
        /// Only with digital content in the basket.
        Digital = "digital",
        /// Only with a recurring charge in the basket.
        Recurring = "recurring",
    }
}
