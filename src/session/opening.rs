//! How a checkout begins: shown by which build, in whose browser, with which answers from before.

use super::{Request, Session};
use crate::calendar::Instant;
use crate::checkout::{Effect, Stage, State};
use crate::consent::{Act, Component, ConsentEvent, Earlier, EarlierAnswer, Ledger, Standing, Subject};
use crate::market::demands;
use crate::offer::{Offer, Purpose};
use crate::shape::{Digest, Id};
use crate::view::shown_text;

impl Session {
    /// The same session, shown by a build of the module with this digest.
    #[must_use]
    pub fn shown_by(mut self, module: Option<Digest>) -> Session {
        self.state.component = Component::this(module);
        self
    }

    /// The same session with what was answered before this purchase.
    #[must_use]
    pub fn with_earlier(mut self, earlier: Earlier, now: Instant) -> Session {
        self.state.earlier = earlier;
        let requests = self.keep_to_refusals(now);
        self.begun.extend(requests);
        self
    }

    /// Takes note of what this device remembers by now: the last purchase is one of those before the next.
    pub fn remember(&mut self, device: Vec<EarlierAnswer>) {
        self.state.earlier.device = device;
    }

    /// The same session in a browser with its Global Privacy Control on, or off.
    #[must_use]
    pub fn with_privacy_signal(mut self, on: bool, now: Instant) -> Session {
        self.privacy_signal = on;
        let requests = self.heed_privacy_signal(now);
        self.begun.extend(requests);
        self
    }

    /// The same session, with what the shop offers now: it counts as soon as no order is shown any more.
    #[must_use]
    pub fn with_next_offer(mut self, offer: Option<Offer>) -> Session {
        self.next_offer = offer;
        self
    }

    /// The same session in another state, to look at what it shows then.
    #[must_use]
    pub fn with_state(mut self, state: State) -> Session {
        self.state = state;
        self
    }

    /// What happened while it was opened and nobody heard yet: answers that were given beforehand, and what does not hold
    /// at this moment.
    pub fn begin(&mut self, now: Instant) -> Vec<Request> {
        let mut requests = std::mem::take(&mut self.begun);
        let moment = self.state.stage.order().map_or(now, |order| order.placed_at);
        let problems = self.offer.out_of_force(moment).into_iter();
        requests.extend(problems.map(|problem| Request::Effect(Effect::Report(problem))));
        requests
    }

    /// What is answered without being asked again: a no from before, and what the browser says for every page.
    pub(super) fn answer_beforehand(&mut self, now: Instant) -> Vec<Request> {
        let mut requests = self.keep_to_refusals(now);
        requests.extend(self.heed_privacy_signal(now));
        requests
    }

    /// Answers no, as before, to every question that was refused and is respected as such.
    fn keep_to_refusals(&mut self, now: Instant) -> Vec<Request> {
        let refused = |session: &Session, purpose: &Purpose| {
            matches!(session.state.standing(&session.offer, purpose, now), Standing::Refused(..))
        };
        self.answer_no(refused, Act::Remembered, now)
    }

    /// Answers no, for the person, to every question about sale or sharing.
    fn heed_privacy_signal(&mut self, now: Instant) -> Vec<Request> {
        let sold =
            |session: &Session, purpose: &Purpose| session.privacy_signal && purpose.sale_or_sharing == Some(true);
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
        ids.iter().flat_map(|id| self.consent(Subject::Purpose, id, false, act, now)).collect()
    }

    /// Where the texts have changed since (a new version of this package), what was agreed to was said in other words, so
    /// it is asked again; an order with it would be refused.
    pub(super) fn forget_other_words(&mut self) {
        let same = |event: &ConsentEvent| {
            let shown = || shown_text(self.offer.statements(), self.texts(), event.subject, &event.id);
            event.language != self.state.language || shown() == Some(event.shown)
        };
        if matches!(self.state.stage, Stage::Filling { .. }) && !self.state.ledger.events().iter().all(same) {
            self.state.ledger = Ledger::default();
        }
    }

    /// Takes what the shop offers now in place of the offer of an order, if its market lets it: what it lacks is told,
    /// and the former offer stays.
    pub(super) fn take_next_offer(&mut self, now: Instant) -> Result<Option<Offer>, Vec<Request>> {
        let Some(next) = self.next_offer.take() else { return Ok(None) };
        let lacking = demands(&next, now).into_iter().chain(next.unpinned_policies());
        let problems: Vec<Request> = lacking.map(|problem| Request::Effect(Effect::Report(problem))).collect();
        if problems.is_empty() { Ok(Some(next)) } else { Err(problems) }
    }
}
