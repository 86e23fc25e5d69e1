//! What is done to a session: by commands, by controls, and by what comes back from outside.

use super::{Input, Interface, Request, Session};
use crate::calendar::Instant;
use crate::checkout::{Command, Consented, Event, OfferSince, OrderAnswer, Stage, step};
use crate::consent::{Act, Decision, Subject};
use crate::language::Language;
use crate::record::is_record_of;
use crate::shape::{Id, ProblemCode, Typed};
use crate::text::Catalogue;
use crate::view::{Action, shown_text};

impl Session {
    /// Gives a command, as a storefront's code does. Consents, declarations and orders are refused, unless the storefront
    /// draws its own interface and so vouches for the person's act.
    pub fn command(&mut self, command: Command, interface: Interface, now: Instant) -> Vec<Request> {
        let vouched = interface == Interface::Storefront;
        match command {
            Command::SetLanguage { language } => self.set_language(language, now),
            Command::Answer { purpose, agrees } if vouched => {
                self.consent(Subject::Purpose, purpose, Decision::of(agrees), Act::Storefront, now)
            }
            Command::Declare { declaration, agrees } if vouched => {
                self.consent(Subject::Declaration, declaration, Decision::of(agrees), Act::Storefront, now)
            }
            Command::Order {} if vouched => self.order(now),
            command => self.take(Event::Command(command), now),
        }
    }

    /// Uses a control, as a person does.
    pub fn control(&mut self, action: Action, input: Input, act: Act, now: Instant) -> Vec<Request> {
        match action {
            Action::Do(command) => self.command(command, Interface::Element, now),
            Action::Quantity(line) => {
                self.take(Event::Command(Command::TypeQuantity { line, text: Some(Typed(input.text)) }), now)
            }
            Action::Field(field) => {
                self.take(Event::Command(Command::Enter { field, text: Some(Typed(input.text)) }), now)
            }
            Action::VoucherEntry => {
                self.take(Event::Command(Command::TypeVoucher { text: Some(Typed(input.text)) }), now)
            }
            Action::Consent(subject, id, answer) => {
                self.consent(subject, id, Decision::of(answer.unwrap_or(input.checked)), act, now)
            }
            Action::Order => self.order(now),
            Action::ToggleQuote => {
                self.quote_open = !self.quote_open;
                Vec::new()
            }
            Action::ToggleTrace => {
                self.trace_open = !self.trace_open;
                Vec::new()
            }
            Action::StartAnew => vec![Request::NewAttempt],
            Action::Save => vec![Request::Save],
            Action::Print => vec![Request::Print],
        }
    }

    /// Takes the storefront's answer to an order.
    pub fn answer_order(&mut self, answer: OrderAnswer, now: Instant) -> Vec<Request> {
        let (answer, foreign) = self.with_own_record(answer);
        let mut requests = self.take(Event::OrderAnswered(answer), now);
        requests.extend(foreign);
        if matches!(self.state.stage, Stage::Filling { .. }) {
            match self.take_next_offer(now) {
                Ok(None) => {}
                Ok(Some(next)) => {
                    self.state = self.state.clone().resumed(&next, OfferSince::Changed);
                    self.offer = next;
                    requests.extend(self.answer_beforehand(now));
                }
                Err(problems) => requests.extend(problems),
            }
        }
        requests
    }

    /// The answer without a record that is not of this order or not as it was issued, and the report of such a record.
    fn with_own_record(&self, answer: OrderAnswer) -> (OrderAnswer, Option<Request>) {
        let OrderAnswer::Confirmed { order_number, confirmed_at, record: Some(written), charged } = answer else {
            return (answer, None);
        };
        let own = self.state.stage.order().is_some_and(|order| is_record_of(&written, order, &order_number));
        let foreign = (!own).then(|| {
            let message = "the record is not that of this order, or not as it was issued, so it is not kept".to_owned();
            let help = "answer with what `createRecord` and `signRecord` made of this order";
            Request::report(ProblemCode::RecordBroken, "/record", message, help)
        });
        let record = own.then_some(written);
        (OrderAnswer::Confirmed { order_number, confirmed_at, record, charged }, foreign)
    }

    /// Takes note that no answer came.
    pub fn order_lost(&mut self, now: Instant) -> Vec<Request> {
        self.take(Event::OrderLost, now)
    }

    /// Takes note that another tab placed this attempt's order.
    pub fn ordered_elsewhere(&mut self, attempt: &Id, order_number: String, now: Instant) -> Vec<Request> {
        if self.state.attempt != *attempt {
            return Vec::new();
        }
        self.take(Event::OrderedElsewhere { order_number }, now)
    }

    /// Begins a new purchase of the same offer.
    pub fn start_anew(&mut self, attempt: Id, now: Instant) -> Vec<Request> {
        let lacking = match self.take_next_offer(now) {
            Ok(next) => {
                // An `unwrap_or_else` would copy the offer. Nothing else does, and the code for it is large.
                if let Some(next) = next {
                    self.offer = next;
                }
                Vec::new()
            }
            Err(problems) => problems,
        };
        let mut requests = self.take(Event::StartedAnew { attempt }, now);
        requests.extend(self.answer_beforehand(now));
        requests.extend(lacking);
        requests
    }

    /// Goes on in another language, with its texts. Everything changes at once.
    pub fn speak(&mut self, catalogue: Catalogue, now: Instant) -> Vec<Request> {
        let language = catalogue.language().clone();
        let requests = self.take(Event::Command(Command::SetLanguage { language }), now);
        if self.state.language == *catalogue.language() {
            self.presentation.catalogue = catalogue;
        }
        requests
    }

    /// Asks for the texts of a language first. Where it cannot be spoken, the checkout says why.
    fn set_language(&mut self, language: Language, now: Instant) -> Vec<Request> {
        let confirmed = matches!(self.state.stage, Stage::Confirmed { .. });
        if self.offer.languages.contains(&language) && self.state.language != language && !confirmed {
            return vec![Request::LoadLanguage(language)];
        }
        self.take(Event::Command(Command::SetLanguage { language }), now)
    }

    /// Takes a yes or no, with the digest of what is shown at its control.
    pub(super) fn consent(
        &mut self,
        subject: Subject,
        id: Id,
        decision: Decision,
        act: Act,
        now: Instant,
    ) -> Vec<Request> {
        let Some(shown) = shown_text(self.offer.statements(), self.texts(), subject, &id) else {
            let message = format!("the offer has no `{id}` to answer");
            return vec![Request::report(ProblemCode::UnknownReference, "", message, "use an id of the offer")];
        };
        self.take(Event::Consented(Consented { subject, id, decision, act, shown }), now)
    }

    /// The order button is pressed: it confirms the quote in view.
    fn order(&mut self, now: Instant) -> Vec<Request> {
        let button = self.order_label(now).to_owned();
        let quote = self.quote_in_view();
        self.take(Event::Ordered { quote, button }, now)
    }

    /// Takes the state one event further.
    pub(super) fn take(&mut self, event: Event, now: Instant) -> Vec<Request> {
        let (state, effects) = step(&self.offer, self.state.clone(), event, now);
        self.state = state;
        effects.into_iter().map(Request::Effect).collect()
    }
}
