//! One act of consent.

use crate::calendar::Instant;
use crate::language::Language;
use crate::shape::{Digest, Id, choice, shape};

choice! {
    /// What kind of thing was answered. Consents and declarations are never mixed.
    pub enum Subject {
        /// An optional purpose.
        Purpose = "purpose",
        /// A required declaration.
        Declaration = "declaration",
    }
}

choice! {
    /// An answer. Silence is no answer, and counts as no.
    pub enum Answer {
        /// Yes.
        Given = "given",
        /// No.
        Refused = "refused",
        /// No, after a yes.
        Withdrawn = "withdrawn",
        /// Yes, after a no.
        Renewed = "renewed",
    }
}

choice! {
    /// By which act the answer was given.
    pub enum Act {
        /// A press with mouse, finger or pen.
        Pointer = "pointer",
        /// A key.
        Keyboard = "keyboard",
        /// A storefront that draws its own interface vouches for the person's act.
        Storefront = "storefront",
    }
}

shape! {
    /// One answer, with everything that makes it checkable: what was shown, in which language, when, by which act.
    pub struct ConsentEvent {
        /// Purpose or declaration.
        pub subject: Subject,
        /// Which one.
        pub id: Id,
        /// The answer.
        pub answer: Answer,
        /// When, in UTC.
        pub at: Instant,
        /// The language it was shown in.
        pub language: Language,
        /// The act.
        pub act: Act,
        /// The digest of the canonical text that was shown with the control.
        pub shown: Digest,
    }
}

impl Answer {
    /// Whether this answer agrees.
    pub fn agrees(self) -> bool {
        matches!(self, Answer::Given | Answer::Renewed)
    }
}
