//! Which choices do not go together.

use crate::offer::Wording;
use crate::shape::{Id, shape, tagged};

tagged! {
    /// A rule about the selection.
    pub enum Rule by "kind" {
        /// With the one, the other must be chosen too: the strainer needs the small teapot.
        Requires = "requires" {
            /// The rule's name in this offer.
            id: Id,
            /// With what it applies.
            when: Condition,
            /// What is needed then.
            needs: Condition,
            /// Why, in plain words.
            reason: Wording,
        },
        /// The one and the other cannot be chosen together.
        Excludes = "excludes" {
            /// The rule's name in this offer.
            id: Id,
            /// With what it applies.
            when: Condition,
            /// What is not possible then.
            excludes: Condition,
            /// Why, in plain words.
            reason: Wording,
        },
    }
}

shape! {
    /// Something that is chosen: a line in the basket, or a line with a certain choice.
    pub struct Condition {
        /// The line.
        pub line: Id,
        /// The option group; left out where the line alone is meant.
        pub option: Option<Id>,
        /// The choice in it.
        pub choice: Option<Id>,
    }
}

impl Rule {
    /// The rule's name in the offer.
    pub fn id(&self) -> &Id {
        match self {
            Rule::Requires { id, .. } | Rule::Excludes { id, .. } => id,
        }
    }

    /// Why the rule is there, in plain words.
    pub fn reason(&self) -> &Wording {
        match self {
            Rule::Requires { reason, .. } | Rule::Excludes { reason, .. } => reason,
        }
    }

    /// The two sides of the rule: when it applies, and what it demands or forbids.
    pub fn conditions(&self) -> (&Condition, &Condition) {
        match self {
            Rule::Requires { when, needs, .. } => (when, needs),
            Rule::Excludes { when, excludes, .. } => (when, excludes),
        }
    }
}
