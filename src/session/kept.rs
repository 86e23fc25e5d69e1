//! The documents that are kept on the device, each with its end date.

use crate::calendar::{Days, Instant, NoZones, ZoneTable};
use crate::checkout::State;
use crate::consent::EarlierAnswer;
use crate::language::Language;
use crate::offer::Offer;
use crate::shape::{Digest, Id, Json, Write, choice, shape};
use std::sync::Arc;

/// How long a draft is kept: a day, and no longer than the tab. It holds what the person entered, so it goes soon.
const DRAFT_MINUTES: u32 = 24 * 60;

/// How long the choice of a language is kept: a year.
const LANGUAGE_MINUTES: u32 = 365 * 24 * 60;

/// How long a yes is kept: a year. A no is kept for as long as the offer says that it is respected.
const ANSWER_MINUTES: u32 = 365 * 24 * 60;

choice! {
    /// The version of the draft's format.
    pub enum DraftVersion {
        /// The first version.
        One = "1",
    }
}

shape! {
    /// A checkout as it is kept for a reload.
    pub struct Draft {
        /// The version of this format; a draft of another version is forgotten.
        pub draft_version: DraftVersion,
        /// The digest of the offer it was made with.
        pub offer: Digest,
        /// When it is forgotten, in UTC.
        pub until: Instant,
        /// The state.
        pub state: State,
        /// The offer that was ordered from, once an order was sent. It stays as it was, whatever the shop offers next.
        pub ordered_offer: Option<Json>,
    }
}

shape! {
    /// The language that a person chose, for the next visit and the other tabs.
    pub struct KeptLanguage {
        /// The language.
        pub language: Language,
        /// When it is forgotten, in UTC.
        pub until: Instant,
    }
}

shape! {
    /// The attempt that all tabs with the same offer share, and the order it became.
    pub struct KeptAttempt {
        /// The attempt id.
        pub attempt: Id,
        /// The number of the order, once it is placed.
        pub order_number: Option<String>,
        /// When it is forgotten, in UTC.
        pub until: Instant,
    }
}

shape! {
    /// What was answered on this device, for the next purchases: neither a no nor a yes is asked about again, and the page can
    /// say what changed in a policy since.
    pub struct KeptAnswers {
        /// The latest answer about each thing.
        pub answers: Vec<EarlierAnswer>,
        /// When all of it is forgotten, in UTC.
        pub until: Instant,
    }
}

impl KeptAnswers {
    /// Nothing yet.
    pub fn nothing() -> KeptAnswers {
        KeptAnswers { answers: Vec::new(), until: Instant::EPOCH }
    }

    /// The same with a newer answer, which replaces the one about the same thing. Answers over their end are forgotten: a no
    /// is kept for as long as it is respected, everything else for a year.
    #[must_use]
    pub fn with(self, answer: EarlierAnswer, offer: &Offer, now: Instant) -> KeptAnswers {
        let others =
            self.answers.into_iter().filter(|known| (known.subject, &known.id) != (answer.subject, &answer.id));
        let mut answers: Vec<EarlierAnswer> = others.filter(|known| now < kept_until(known, offer)).collect();
        answers.push(answer);
        let until = answers.iter().map(|known| kept_until(known, offer)).max().unwrap_or(now);
        KeptAnswers { answers, until }
    }

    /// The answers that are not over their end.
    pub fn still(self, offer: &Offer, now: Instant) -> Vec<EarlierAnswer> {
        self.answers.into_iter().filter(|known| now < kept_until(known, offer)).collect()
    }
}

fn kept_until(answer: &EarlierAnswer, offer: &Offer) -> Instant {
    if answer.answer.agrees() {
        answer.at.after_minutes(ANSWER_MINUTES)
    } else {
        Days::UTC.later(answer.at, &offer.ask_again_after())
    }
}

impl Draft {
    /// A draft of a state, to be forgotten after a day.
    pub fn of(state: &State, offer: &Offer, now: Instant) -> Draft {
        let written = offer.write();
        Draft {
            draft_version: DraftVersion::One,
            offer: offer.digest(),
            until: now.after_minutes(DRAFT_MINUTES),
            state: state.clone(),
            ordered_offer: state.stage.order().is_some().then_some(written),
        }
    }

    /// The offer that was ordered from, where that is not the present one: the shop changed it since.
    pub fn former_offer(&self, present: &Offer) -> Option<Offer> {
        let former = self.ordered_offer.as_ref().filter(|_| self.offer != present.digest());
        let zones = present
            .days()
            .zone()
            .map_or_else(|| -> Arc<dyn ZoneTable> { Arc::new(NoZones) }, |zone| zone.table().clone());
        former.and_then(|json| Offer::read_with(json, &zones).ok())
    }
}

impl KeptLanguage {
    /// The choice of a language, to be forgotten after a year.
    pub fn of(language: &Language, now: Instant) -> KeptLanguage {
        KeptLanguage { language: language.clone(), until: now.after_minutes(LANGUAGE_MINUTES) }
    }
}

impl KeptAttempt {
    /// An attempt, to be forgotten after a day.
    pub fn of(attempt: &Id, order_number: Option<String>, now: Instant) -> KeptAttempt {
        KeptAttempt { attempt: attempt.clone(), order_number, until: now.after_minutes(DRAFT_MINUTES) }
    }
}
