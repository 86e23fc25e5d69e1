//! What is kept on the device, in the browser's storages.

use super::bridge::from_js;
use super::clock;
use super::web_store::WebStore;
use crate::calendar::Instant;
use crate::checkout::{Effect, Stage};
use crate::consent::{ConsentEvent, EarlierAnswer, Subject};
use crate::language::Language;
use crate::offer::Offer;
use crate::ports::Store;
use crate::session::{
    Draft, KeptAnswers, KeptAttempt, KeptLanguage, Session, answers_name, attempt_name, draft_name, language_name,
    take_kept,
};
use crate::shape::{Id, Json, Write, canonical};

pub(super) fn parse_json(text: &str) -> Option<Json> {
    from_js(js_sys::JSON::parse(text).ok()?).ok()
}

pub(super) fn kept_draft(offer: &Id) -> Option<Draft> {
    take_kept(&WebStore::session(), &draft_name(offer), clock::now(), parse_json, |draft: &Draft| draft.until)
}

pub(super) fn kept_attempt(offer: &Offer) -> Option<KeptAttempt> {
    let until = |kept: &KeptAttempt| kept.until;
    take_kept(&WebStore::local(), &attempt_name(&offer.id), clock::now(), parse_json, until)
}

/// The language that the person chose, on this visit or an earlier one.
pub(super) fn kept_language() -> Option<Language> {
    let until = |kept: &KeptLanguage| kept.until;
    take_kept(&WebStore::local(), language_name(), clock::now(), parse_json, until).map(|kept| kept.language)
}

/// The language of the confirmation that is kept for an offer.
pub(super) fn language_of_confirmation(offer: &Id) -> Option<Language> {
    let draft = kept_draft(offer)?;
    matches!(draft.state.stage, Stage::Confirmed { .. }).then_some(draft.state.language)
}

/// The attempt that every tab with this offer shares: the kept one while its order is open, else a fresh one.
pub(super) fn shared_attempt(offer: &Offer, fresh: Id) -> Id {
    if let Some(KeptAttempt { attempt, order_number: None, .. }) = kept_attempt(offer) {
        return attempt;
    }
    write_attempt(offer, &fresh, None);
    fresh
}

fn write_attempt(offer: &Offer, attempt: &Id, order_number: Option<String>) {
    let kept = KeptAttempt::of(attempt, order_number, clock::now());
    WebStore::local().write(&attempt_name(&offer.id), &canonical(&kept.write()));
}

fn kept_answers(offer: &Offer, now: Instant) -> KeptAnswers {
    let until = |kept: &KeptAnswers| kept.until;
    let kept = take_kept(&WebStore::local(), &answers_name(offer), now, parse_json, until);
    kept.unwrap_or_else(KeptAnswers::nothing)
}

/// What was answered on this device before, and is not forgotten.
pub(super) fn answers_before(offer: &Offer, now: Instant) -> Vec<EarlierAnswer> {
    kept_answers(offer, now).still(offer, now)
}

fn keep_answers<'e>(offer: &Offer, events: impl Iterator<Item = &'e ConsentEvent>, now: Instant) {
    let mut kept = kept_answers(offer, now);
    for event in events {
        if let Some(answer) = EarlierAnswer::of(event, offer.statements(), None) {
            kept = kept.with(answer, offer, now);
        }
    }
    if !kept.answers.is_empty() {
        WebStore::local().write(&answers_name(offer), &canonical(&kept.write()));
    }
}

fn is_kept(event: &ConsentEvent, confirmed: bool) -> bool {
    event.subject == Subject::Purpose && (confirmed || !event.answer.agrees())
}

/// Keeps a no as soon as it is said, and a yes once it is part of an order; after the order, whatever is changed.
pub(super) fn keep_answer(session: &Session, effect: &Effect, now: Instant) {
    let state = session.state();
    let confirmed = matches!(state.stage, Stage::Confirmed { .. });
    match effect {
        Effect::TellConsent(event) if is_kept(event, confirmed) => {
            keep_answers(session.offer(), [event.as_ref()].into_iter(), now);
        }
        Effect::TellOrdered { .. } => keep_answers(session.offer(), state.ledger.events().iter(), now),
        _ => {}
    }
}

/// Keeps the attempt, and the order it became.
pub(super) fn keep_attempt(session: &Session, order_number: Option<String>) {
    write_attempt(session.offer(), &session.state().attempt, order_number);
}

/// Keeps the language that the person chose.
pub(super) fn keep_language(language: &Language) {
    let kept = KeptLanguage::of(language, clock::now());
    WebStore::local().write(language_name(), &canonical(&kept.write()));
}

/// Keeps everything that was chosen and entered.
pub(super) fn keep_draft(session: &Session) {
    let draft = Draft::of(session.state(), session.offer(), clock::now());
    WebStore::session().write(&draft_name(&session.offer().id), &canonical(&draft.write()));
}

/// Forgets everything that is kept about this purchase.
pub(super) fn forget(session: &Session) {
    WebStore::session().remove(&draft_name(&session.offer().id));
    WebStore::local().remove(&attempt_name(&session.offer().id));
}
