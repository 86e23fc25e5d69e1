//! One act of consent.

use crate::calendar::Instant;
use crate::language::Language;
use crate::shape::{Digest, Id, Write, choice, shape};

choice! {
    /// What kind of thing was answered. Consents and declarations are never mixed.
    pub enum Subject as ConsentSubject {
        /// An optional purpose.
        Purpose = "purpose",
        /// A required declaration.
        Declaration = "declaration",
    }
}

choice! {
    /// An answer. Silence is no answer, and counts as no.
    pub enum Answer as ConsentAnswer {
        /// Yes.
        Given = "given",
        /// No.
        Refused = "refused",
        /// No, after a yes.
        Withdrawn = "withdrawn",
        /// Yes, after a no.
        Renewed = "renewed",
        /// No longer yes, because the time ended for which it was given.
        Lapsed = "lapsed",
    }
}

/// A person's yes or no, by itself. What it means after everything before is an [`Answer`]: a no after a yes withdraws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Yes.
    Yes,
    /// No.
    No,
}

impl Decision {
    /// The decision of a box: ticked or not, yes or no.
    pub fn of(agrees: bool) -> Decision {
        if agrees { Decision::Yes } else { Decision::No }
    }
}

choice! {
    /// By which act an answer came about.
    pub enum Act as ConsentAct {
        /// A press with mouse, finger or pen.
        Pointer = "pointer",
        /// A key.
        Keyboard = "keyboard",
        /// The browser's Global Privacy Control, which the person set for every page. It says no, and nothing else.
        Signal = "signal",
        /// A no from an earlier purchase, which this device or the storefront remembers. It says no, and nothing else.
        Remembered = "remembered",
        /// No act: the time of a yes ended.
        Expiry = "expiry",
        /// A storefront that draws its own interface vouches for the person's act.
        Storefront = "storefront",
    }
}

shape! {
    /// One answer, with everything that makes it checkable. Events are never changed; taking a consent back adds one.
    pub struct ConsentEvent {
        /// An optional purpose or a required declaration; the two are never mixed.
        pub subject: Subject,
        /// Which one.
        pub id: Id,
        /// The answer. Silence is no event, and counts as no.
        pub answer: Answer,
        /// When, in UTC.
        pub at: Instant,
        /// The language it was shown in.
        pub language: Language,
        /// By which act it was given.
        pub act: Act,
        /// The digest of the text that was shown with the control: question, details, labels, versions of the policies.
        pub shown: Digest,
        /// The step at which it was answered; `confirmation` and `manage` after the order.
        pub step: String,
        /// The digest of the offer it was shown with.
        pub offer: Digest,
        /// The digest of the quote that was in view; left out where there was none.
        pub quote: Option<Digest>,
        /// The market pack it was shown under, with its version.
        pub market_pack: String,
        /// What showed it.
        pub component: Component,
        /// The digest of the event before, so that none can be changed, moved or taken out; left out of the first one.
        pub previous: Option<Digest>,
    }
}

shape! {
    /// Which build of this package it was.
    pub struct Component {
        /// The version of the package.
        pub version: String,
        /// The digest of the compiled module, `dist/core_bg.wasm`; of `dist/choices-core_bg.wasm` in the mode `manage`.
        pub module: Option<Digest>,
    }
}

/// What was answered, before it is chained to the answers before it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Purpose or declaration.
    pub subject: Subject,
    /// Which one.
    pub id: Id,
    /// The answer.
    pub answer: Answer,
    /// The act.
    pub act: Act,
    /// The digest of the text at the control.
    pub shown: Digest,
}

/// When, where and under what it was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circumstances {
    /// When, in UTC.
    pub at: Instant,
    /// In which language.
    pub language: Language,
    /// At which step.
    pub step: String,
    /// The digest of the offer.
    pub offer: Digest,
    /// The digest of the quote in view.
    pub quote: Option<Digest>,
    /// The market pack.
    pub market_pack: String,
    /// What showed it.
    pub component: Component,
}

impl Component {
    /// This build. A module cannot know its own digest: the host says it.
    pub fn this(module: Option<Digest>) -> Component {
        Component { version: env!("CARGO_PKG_VERSION").to_owned(), module }
    }
}

impl ConsentEvent {
    /// The digest of the event, which the next one carries.
    pub fn digest(&self) -> Digest {
        Digest::of(&self.write())
    }
}

impl Act {
    /// Whether a person did this here, for this very question.
    pub fn is_a_persons(self) -> bool {
        matches!(self, Act::Pointer | Act::Keyboard | Act::Storefront)
    }

    /// Whether this act can have led to that answer. A signal or a memory never says yes, and only time lets a consent lapse.
    pub fn can_give(self, answer: Answer) -> bool {
        match self {
            Act::Expiry => answer == Answer::Lapsed,
            Act::Signal | Act::Remembered => matches!(answer, Answer::Refused | Answer::Withdrawn),
            Act::Pointer | Act::Keyboard | Act::Storefront => answer != Answer::Lapsed,
        }
    }
}

impl Answer {
    /// Whether this answer agrees.
    pub fn agrees(self) -> bool {
        matches!(self, Answer::Given | Answer::Renewed)
    }
}
