//! What may be agreed to, and what must be declared.

use super::AppliesTo;
use crate::calendar::{Instant, Interval};
use crate::offer::Wording;
use crate::shape::{Digest, Id, Json, Write, choice, shape};

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
        /// Whether the data is sold or shared for it: then a Global Privacy Control answers no beforehand, visibly.
        pub sale_or_sharing: Option<bool>,
        /// How long the data is kept for it.
        pub retention: Wording,
        /// How to take the consent back.
        pub withdrawal: Wording,
        /// The policy that describes it: an id of `policies`.
        pub policy: Id,
        /// How long a yes counts; without an end where left out.
        pub lapses_after: Option<Interval>,
        /// When its meaning last changed materially: answers from before are asked anew.
        pub changed_materially: Option<Instant>,
    }
}

shape! {
    /// Something the consumer must declare before ordering; apart from every consent.
    pub struct Declaration {
        /// The declaration's name in this offer.
        pub id: Id,
        /// The sentence that is declared.
        pub statement: Wording,
        /// The policies it speaks of: ids of `policies`.
        pub policies: Vec<Id>,
        /// For which orders it is needed.
        pub needed_for: DeclarationScope,
        /// How often it is asked; `each-time` where left out.
        pub asked: Option<DeclarationRhythm>,
        /// For which orders it is needed, beside `neededFor`; for every order where left out.
        pub applies_to: Option<AppliesTo>,
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

choice! {
    /// How often a declaration is asked for.
    pub enum DeclarationRhythm {
        /// With every order, because every order is a contract of its own.
        EachTime = "each-time",
        /// Once, and again after a material change of a policy it speaks of: for terms that a customer has agreed to
        /// beyond the single order. The storefront says, and its server checks, who has.
        UntilMaterialChange = "until-material-change",
    }
}

impl Declaration {
    /// Whether it is asked once, until a policy changes materially.
    pub fn is_asked_once(&self) -> bool {
        self.asked == Some(DeclarationRhythm::UntilMaterialChange)
    }
}

impl Purpose {
    /// The digest of who receives the data, and whether it is sold or shared. Where it differs, the purpose is another use
    /// of data, and an earlier answer was an answer to another question.
    pub fn essence(&self) -> Digest {
        let shared = Json::Bool(self.sale_or_sharing == Some(true));
        Digest::of(&Json::object([("recipient", self.recipient.write()), ("saleOrSharing", shared)]))
    }
}
