//! The device: what is kept on it, under which name, in which of its stores.

use super::kept::{Draft, KeptAnswers, KeptAttempt, KeptLanguage};
use crate::calendar::Instant;
use crate::checkout::{Stage, State};
use crate::consent::{ConsentEvent, EarlierAnswer};
use crate::language::Language;
use crate::offer::Offer;
use crate::ports::Store;
use crate::shape::{Digest, Id, Json, Read, Write, canonical, read_document};

/// The name under which the language is kept.
const LANGUAGE: &str = "upfront.language";

/// The stores of a device, and everything that is kept in them.
///
/// A document over its end date is removed when it is read, and so is a text that is no such document.
pub struct Device {
    /// Ends with the tab; holds what the person entered.
    pub tab: Box<dyn Store>,
    /// Outlasts the tab, and the other tabs share it; holds the language, the attempt, the answers.
    pub shared: Box<dyn Store>,
    /// Reads JSON text; `None` for a text that is none. Every host has a reader of its own.
    pub parse: fn(&str) -> Option<Json>,
}

impl Device {
    /// The draft for an offer.
    pub fn draft(&self, offer: &Id, now: Instant) -> Option<Draft> {
        self.take(self.tab.as_ref(), &draft_name(offer), now, |draft: &Draft| draft.until)
    }

    /// Keeps everything that was chosen and entered, for a day.
    pub fn keep_draft(&self, state: &State, offer: &Offer, now: Instant) {
        self.tab.write(&draft_name(&offer.id), &canonical(&Draft::of(state, offer, now).write()));
    }

    /// The attempt for an offer, which all its tabs share.
    pub fn attempt(&self, offer: &Id, now: Instant) -> Option<KeptAttempt> {
        self.take(self.shared.as_ref(), &attempt_name(offer), now, |kept: &KeptAttempt| kept.until)
    }

    /// The attempt of a tab that opens: the one of the other tabs while its order is open, else the fresh one.
    pub(super) fn joined_attempt(&self, offer: &Id, fresh: Id, now: Instant) -> Id {
        if let Some(KeptAttempt { attempt, order_number: None, .. }) = self.attempt(offer, now) {
            return attempt;
        }
        self.keep_attempt(offer, &fresh, None, now);
        fresh
    }

    /// Keeps an attempt and the number of the order it became, for a day.
    pub(super) fn keep_attempt(&self, offer: &Id, attempt: &Id, order_number: Option<String>, now: Instant) {
        let kept = KeptAttempt::of(attempt, order_number, now);
        self.shared.write(&attempt_name(offer), &canonical(&kept.write()));
    }

    /// The attempt and its order number, where a text under a name tells of an order for this offer by another tab.
    pub(super) fn order_in(&self, offer: &Id, name: &str, text: &str) -> Option<(Id, String)> {
        if name != attempt_name(offer) {
            return None;
        }
        let kept = read_document::<KeptAttempt>(&(self.parse)(text)?).ok()?;
        Some((kept.attempt, kept.order_number?))
    }

    /// The language to go on in: that of the confirmation that is kept for an offer, else the one that the person chose.
    pub fn language_for(&self, offer: Option<&Id>, now: Instant) -> Option<Language> {
        let draft = offer.and_then(|offer| self.draft(offer, now));
        let confirmed = draft.filter(|draft| matches!(draft.state.stage, Stage::Confirmed { .. }));
        confirmed.map(|draft| draft.state.language).or_else(|| self.chosen_language(now))
    }

    /// The language that the person chose, on this visit or an earlier one.
    pub fn chosen_language(&self, now: Instant) -> Option<Language> {
        let kept = self.take(self.shared.as_ref(), LANGUAGE, now, |kept: &KeptLanguage| kept.until);
        kept.map(|kept| kept.language)
    }

    /// Whether this is the name under which the language is kept.
    pub(super) fn is_of_language(name: &str) -> bool {
        name == LANGUAGE
    }

    /// Keeps the language that the person chose, for a year.
    pub(super) fn keep_language(&self, language: &Language, now: Instant) {
        self.shared.write(LANGUAGE, &canonical(&KeptLanguage::of(language, now).write()));
    }

    /// What was answered on this device to the seller's questions, and is not forgotten yet.
    pub fn answers(&self, offer: &Offer, now: Instant) -> Vec<EarlierAnswer> {
        self.kept_answers(offer, now).still(offer, now)
    }

    /// Keeps what these events answer to the seller's questions.
    pub(super) fn keep_answers<'e>(&self, offer: &Offer, events: impl Iterator<Item = &'e ConsentEvent>, now: Instant) {
        let answers = events.filter_map(|event| EarlierAnswer::of(event, offer.statements(), None));
        let kept = answers.fold(self.kept_answers(offer, now), |kept, answer| kept.with(answer, offer, now));
        if !kept.answers.is_empty() {
            self.shared.write(&answers_name(offer), &canonical(&kept.write()));
        }
    }

    fn kept_answers(&self, offer: &Offer, now: Instant) -> KeptAnswers {
        let kept = self.take(self.shared.as_ref(), &answers_name(offer), now, |kept: &KeptAnswers| kept.until);
        kept.unwrap_or_else(KeptAnswers::nothing)
    }

    /// Forgets everything that is kept about a purchase. Language and answers are about the person, and stay.
    pub(super) fn forget(&self, offer: &Id) {
        self.tab.remove(&draft_name(offer));
        self.shared.remove(&attempt_name(offer));
    }

    /// What is kept under a name, if it is still good; else it is removed. `until` says when it ends.
    fn take<T: Read>(&self, store: &dyn Store, name: &str, now: Instant, until: impl Fn(&T) -> Instant) -> Option<T> {
        let text = store.read(name)?;
        let read = (self.parse)(&text).and_then(|json| read_document::<T>(&json).ok());
        let kept = read.filter(|kept| now < until(kept));
        if kept.is_none() {
            store.remove(name);
        }
        kept
    }
}

fn draft_name(offer: &Id) -> String {
    format!("upfront.draft.{offer}")
}

fn attempt_name(offer: &Id) -> String {
    format!("upfront.attempt.{offer}")
}

/// The answers are a seller's: another offer of the same seller finds them too.
fn answers_name(offer: &Offer) -> String {
    format!("upfront.answers.{}", Digest::of_text(&offer.seller.name))
}
