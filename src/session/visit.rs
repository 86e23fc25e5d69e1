//! A visit: a session, who draws it, and what the device keeps of it.
//!
//! This file decides what is kept, what is resumed, what is heard of other tabs, and what the host is asked for. The host
//! hands in what happened, does what it is asked for, and decides nothing.

use super::resuming::begun;
use super::{Device, Input, Interface, Request, Session, ShopClock, VisitOpening};
use crate::calendar::Instant;
use crate::checkout::{Command, Effect, OrderAnswer, Stage};
use crate::consent::{Act, ConsentEvent, Earlier, Subject};
use crate::language::Language;
use crate::offer::Offer;
use crate::shape::{Id, Problem};
use crate::text::Catalogue;
use crate::view::Action;

/// A session with what the device keeps of it.
///
/// `now` is the device's present time in every call. What is kept ends by it; everything else is by the storefront's clock,
/// where that was told.
pub struct Visit {
    pub(super) session: Session,
    pub(super) interface: Interface,
    /// Where things are kept; `None` where nothing is to be kept.
    device: Option<Device>,
    pub(super) clock: ShopClock,
    /// The language that a person chose and whose texts are not there yet. Only a person's choice is kept.
    chosen: Option<Language>,
}

impl Visit {
    /// Opens a checkout: from its draft where one is kept, else at the beginning. Without a device nothing is kept, and
    /// nothing that is kept is looked at.
    ///
    /// # Errors
    /// What the market asks for and the offer lacks.
    pub fn open(
        offer: Offer,
        opening: VisitOpening,
        device: Option<Device>,
        now: Instant,
    ) -> Result<Visit, Vec<Problem>> {
        let clock = ShopClock::showing(opening.clock, now);
        let shop_time = clock.at(now);
        let begun = begun(offer, &opening, device.as_ref(), now);
        let remembered = device.as_ref().map(|device| device.answers(&begun.offer, shop_time));
        let earlier = Earlier { storefront: opening.earlier, device: remembered.unwrap_or_default() };
        let session = Session::open(begun.offer, begun.state, opening.presentation, shop_time)?
            .with_next_offer(begun.next)
            .shown_by(opening.module)
            .with_earlier(earlier, shop_time)
            .with_privacy_signal(opening.privacy_signal, shop_time);
        let mut visit = Visit { session, interface: opening.interface, device, clock, chosen: None };
        visit.hear_earlier_order(now);
        Ok(visit)
    }

    /// The session.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// What happened while it was opened: answers that were given beforehand, and what does not hold. Nothing is kept of a
    /// visit in which nothing has happened.
    pub fn begin(&mut self, now: Instant) -> Vec<Request> {
        let requests = self.session.begin(self.clock.at(now));
        self.keep_if_any(requests, now)
    }

    /// Uses a control, as a person does.
    pub fn control(&mut self, action: Action, input: Input, act: Act, now: Instant) -> Vec<Request> {
        let requests = self.session.control(action, input, act, self.clock.at(now));
        if let Some(language) = language_to_load(&requests) {
            self.chosen = Some(language.clone());
        }
        self.keep(requests, now)
    }

    /// Gives a command, as a storefront's code does.
    pub fn command(&mut self, command: Command, now: Instant) -> Vec<Request> {
        let requests = self.session.command(command, self.interface, self.clock.at(now));
        if let Some(language) = language_to_load(&requests) {
            // A storefront that draws its own interface speaks for the person; a page's script does not.
            self.chosen = Some(language.clone()).filter(|_| self.interface == Interface::Storefront);
        }
        self.keep(requests, now)
    }

    /// Passes on that the page refused something: a script's click, or an answer at a control that the page changed.
    pub fn refuse(&mut self, refusal: Request, now: Instant) -> Vec<Request> {
        self.keep(vec![refusal], now)
    }

    /// Takes the storefront's answer to an order.
    pub fn answer_order(&mut self, answer: OrderAnswer, now: Instant) -> Vec<Request> {
        let requests = self.session.answer_order(answer, self.clock.at(now));
        self.keep(requests, now)
    }

    /// Takes note that no answer came.
    pub fn order_lost(&mut self, now: Instant) -> Vec<Request> {
        let requests = self.session.order_lost(self.clock.at(now));
        self.keep(requests, now)
    }

    /// Begins a new purchase under a new attempt id. To it, what was answered in the last one is an earlier answer.
    pub fn start_anew(&mut self, attempt: Id, now: Instant) -> Vec<Request> {
        let shop_time = self.clock.at(now);
        if let Some(device) = &self.device {
            self.session.remember(device.answers(self.session.offer(), shop_time));
        }
        let requests = self.session.start_anew(attempt, shop_time);
        self.keep_attempt(None, now);
        self.keep(requests, now)
    }

    /// Goes on in another language, with its texts.
    pub fn speak(&mut self, catalogue: Catalogue, now: Instant) -> Vec<Request> {
        let requests = self.session.speak(catalogue, self.clock.at(now));
        self.keep(requests, now)
    }

    /// Notices that time has passed.
    pub fn time_passed(&mut self, now: Instant) -> Vec<Request> {
        let requests = self.session.time_passed(self.clock.at(now));
        self.keep(requests, now)
    }

    /// Hears that another tab changed what is kept under a name, to this text: it chose another language, or placed the
    /// order of the same attempt.
    pub fn hear_storage(&mut self, name: &str, text: &str, now: Instant) -> Vec<Request> {
        let Some(device) = &self.device else { return Vec::new() };
        if Device::is_of_language(name) {
            let state = self.session.state();
            let confirmed = matches!(state.stage, Stage::Confirmed { .. });
            let wanted = device.chosen_language(now).filter(|language| *language != state.language && !confirmed);
            return self.keep_if_any(wanted.into_iter().map(Request::LoadLanguage).collect(), now);
        }
        let ordered = device.order_in(&self.session.offer().id, name, text);
        let requests = ordered
            .map(|(attempt, order_number)| self.session.ordered_elsewhere(&attempt, order_number, self.clock.at(now)));
        self.keep_if_any(requests.unwrap_or_default(), now)
    }

    /// Forgets everything that is kept on the device about this purchase.
    pub fn forget(&self) {
        if let Some(device) = &self.device {
            device.forget(&self.session.offer().id);
        }
    }

    /// While this tab was closed or asleep, another one may have placed the order of the same attempt.
    fn hear_earlier_order(&mut self, now: Instant) {
        let kept = self.device.as_ref().and_then(|device| device.attempt(&self.session.offer().id, now));
        let ordered = kept.and_then(|kept| Some((kept.attempt, kept.order_number?)));
        if let Some((attempt, order_number)) = ordered {
            // Nobody hears the requests yet; the first page shows the order.
            let _ = self.session.ordered_elsewhere(&attempt, order_number, self.clock.at(now));
        }
    }

    fn keep_if_any(&mut self, requests: Vec<Request>, now: Instant) -> Vec<Request> {
        if requests.is_empty() { requests } else { self.keep(requests, now) }
    }

    /// Keeps what is to be kept after something happened, and passes the requests on.
    fn keep(&mut self, requests: Vec<Request>, now: Instant) -> Vec<Request> {
        for request in &requests {
            match request {
                Request::Effect(Effect::TellConsent(event)) => self.keep_answer(event, now),
                Request::Effect(Effect::TellLanguage(language)) => self.keep_language(language, now),
                Request::Effect(Effect::TellOrdered { order_number }) => self.keep_order(order_number, now),
                _ => {}
            }
        }
        if let Some(device) = &self.device {
            device.keep_draft(self.session.state(), self.session.offer(), now);
        }
        requests
    }

    /// A no is kept as soon as it is said, a yes once it is part of an order. After the order every answer is kept.
    fn keep_answer(&self, event: &ConsentEvent, now: Instant) {
        let confirmed = matches!(self.session.state().stage, Stage::Confirmed { .. });
        if event.subject == Subject::Purpose && (confirmed || !event.answer.agrees()) {
            self.keep_answers([event].into_iter(), now);
        }
    }

    fn keep_answers<'e>(&self, events: impl Iterator<Item = &'e ConsentEvent>, now: Instant) {
        if let Some(device) = &self.device {
            device.keep_answers(self.session.offer(), events, self.clock.at(now));
        }
    }

    fn keep_order(&self, order_number: &str, now: Instant) {
        self.keep_answers(self.session.state().ledger.events().iter(), now);
        self.keep_attempt(Some(order_number.to_owned()), now);
    }

    fn keep_attempt(&self, order_number: Option<String>, now: Instant) {
        if let Some(device) = &self.device {
            device.keep_attempt(&self.session.offer().id, &self.session.state().attempt, order_number, now);
        }
    }

    /// Only the language that a person chose is kept.
    fn keep_language(&mut self, language: &Language, now: Instant) {
        let Some(chosen) = self.chosen.take_if(|chosen| chosen == language) else { return };
        if let Some(device) = &self.device {
            device.keep_language(&chosen, now);
        }
    }
}

fn language_to_load(requests: &[Request]) -> Option<&Language> {
    requests.iter().find_map(|request| match request {
        Request::LoadLanguage(language) => Some(language),
        _ => None,
    })
}
