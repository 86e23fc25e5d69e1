//! How a session begins: with an offer, a state and texts; shown by which build, in whose browser, after which answers.

use super::in_view::QuoteInView;
use super::{Presentation, Request};
use crate::calendar::Instant;
use crate::checkout::{Effect, State};
use crate::consent::{Component, Earlier, EarlierAnswer};
use crate::market::demands;
use crate::offer::Offer;
use crate::shape::{Digest, Problem};
use crate::text::Texts;

/// One checkout: the offer, what was done so far, and what it is shown with.
pub struct Session {
    pub(super) offer: Offer,
    /// What the shop offers now, where the order that is shown is of an earlier offer.
    pub(super) next_offer: Option<Offer>,
    pub(super) state: State,
    pub(super) presentation: Presentation,
    /// Whether the summary of the quote is unfolded, on a narrow screen.
    pub(super) quote_open: bool,
    /// Whether it is shown how the quote is computed.
    pub(super) trace_open: bool,
    pub(super) in_view: QuoteInView,
    pub(super) privacy_signal: PrivacySignal,
    /// What happened while it was opened and nobody heard yet.
    pub(super) unheard: Vec<Request>,
}

/// Whether the person told the browser to let no page sell or share their data (<https://w3c.github.io/gpc/>).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PrivacySignal {
    /// They did.
    On,
    /// They did not, or the browser has no such setting.
    #[default]
    Off,
}

impl Session {
    /// A checkout that begins, or goes on from a state that was kept.
    ///
    /// # Errors
    /// What the market asks for and the offer lacks: at this moment, or where an order was placed, at that one.
    pub fn open(offer: Offer, state: State, with: Presentation, now: Instant) -> Result<Session, Vec<Problem>> {
        let moment = state.stage.order().map_or(now, |order| order.placed_at);
        let mut problems = demands(&offer, moment);
        if state.stage.order().is_none() {
            problems.extend(offer.unfit_to_open());
        }
        if problems.is_empty() { Ok(Session::unchecked(offer, state, with)) } else { Err(problems) }
    }

    /// The same without a look at what the market asks of a checkout: for a quote by itself, and to see what an offer
    /// shows.
    pub(crate) fn unchecked(offer: Offer, state: State, presentation: Presentation) -> Session {
        let mut session = Session {
            offer,
            next_offer: None,
            state,
            presentation,
            quote_open: false,
            trace_open: false,
            in_view: QuoteInView::Nothing,
            privacy_signal: PrivacySignal::Off,
            unheard: Vec::new(),
        };
        session.forget_other_words();
        session
    }

    /// The offer.
    pub fn offer(&self) -> &Offer {
        &self.offer
    }

    /// The state.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The texts of the present language.
    pub fn texts(&self) -> Texts<'_> {
        self.presentation.texts().in_days(self.offer.days())
    }

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
        self.unheard.extend(requests);
        self
    }

    /// Takes note of what this device remembers by now: to the next purchase, the last one is an earlier one.
    pub fn remember(&mut self, device: Vec<EarlierAnswer>) {
        self.state.earlier.device = device;
    }

    /// The same session in a browser with this privacy signal.
    #[must_use]
    pub fn with_privacy_signal(mut self, signal: PrivacySignal, now: Instant) -> Session {
        self.privacy_signal = signal;
        let requests = self.heed_privacy_signal(now);
        self.unheard.extend(requests);
        self
    }

    /// The same session, with what the shop offers now. It takes the place of the offer once no order is shown any more.
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

    /// What happened while it was opened and nobody heard yet: answers that were given beforehand. And what in the offer does
    /// not hold at this moment.
    pub fn begin(&mut self, now: Instant) -> Vec<Request> {
        let mut requests = std::mem::take(&mut self.unheard);
        let moment = self.state.stage.order().map_or(now, |order| order.placed_at);
        let problems = self.offer.out_of_force(moment).into_iter();
        requests.extend(problems.map(|problem| Request::Effect(Effect::Report(problem))));
        requests
    }
}
