//! What is answered without being asked again, and what is asked again because it changed.

use super::{PrivacySignal, Request, Session};
use crate::calendar::Instant;
use crate::checkout::{Effect, Stage};
use crate::consent::{Act, ConsentEvent, Decision, Ledger, Standing, Subject};
use crate::market::demands;
use crate::offer::{Offer, Purpose};
use crate::shape::Id;
use crate::view::shown_text;

impl Session {
    /// Answers what need not be asked: a no from before stays a no, and a privacy signal says no.
    pub(super) fn answer_beforehand(&mut self, now: Instant) -> Vec<Request> {
        let mut requests = self.keep_to_refusals(now);
        requests.extend(self.heed_privacy_signal(now));
        requests
    }

    /// Answers no again to every question that was refused before, for as long as that is respected.
    pub(super) fn keep_to_refusals(&mut self, now: Instant) -> Vec<Request> {
        let refused = |session: &Session, purpose: &Purpose| {
            matches!(session.state.standing(&session.offer, purpose, now), Standing::Refused(..))
        };
        self.answer_no(refused, Act::Remembered, now)
    }

    /// Answers no, for the person, to every question about sale or sharing.
    pub(super) fn heed_privacy_signal(&mut self, now: Instant) -> Vec<Request> {
        let sold = |session: &Session, purpose: &Purpose| {
            session.privacy_signal == PrivacySignal::On && purpose.sale_or_sharing == Some(true)
        };
        self.answer_no(sold, Act::Signal, now)
    }

    /// Answers no to the open questions of a kind.
    fn answer_no(&mut self, of_kind: impl Fn(&Session, &Purpose) -> bool, act: Act, now: Instant) -> Vec<Request> {
        if !matches!(self.state.stage, Stage::Filling { .. }) {
            return Vec::new();
        }
        let open = |id: &Id| self.state.ledger.answer(Subject::Purpose, id).is_none();
        let of_kind = self.offer.purposes.iter().filter(|purpose| of_kind(self, purpose));
        let ids: Vec<Id> = of_kind.map(|purpose| purpose.id.clone()).filter(open).collect();
        ids.into_iter().flat_map(|id| self.consent(Subject::Purpose, id, Decision::No, act, now)).collect()
    }

    /// A new version of this package may show other words. What was agreed to in the old words is then asked again: an order
    /// with it would be refused.
    pub(super) fn forget_other_words(&mut self) {
        let same = |event: &ConsentEvent| {
            let shown = || shown_text(self.offer.statements(), self.texts(), event.subject, &event.id);
            event.language != self.state.language || shown() == Some(event.shown)
        };
        if matches!(self.state.stage, Stage::Filling { .. }) && !self.state.ledger.events().iter().all(same) {
            self.state.ledger = Ledger::default();
        }
    }

    /// Takes what the shop offers now in place of the offer of an order, and gives it out. If it lacks what its market
    /// demands, the former offer stays, and the error reports what is lacking.
    pub(super) fn take_next_offer(&mut self, now: Instant) -> Result<Option<Offer>, Vec<Request>> {
        let Some(next) = self.next_offer.take() else { return Ok(None) };
        let lacking = demands(&next, now).into_iter().chain(next.unfit_to_open());
        let problems: Vec<Request> = lacking.map(|problem| Request::Effect(Effect::Report(problem))).collect();
        if problems.is_empty() { Ok(Some(next)) } else { Err(problems) }
    }
}
