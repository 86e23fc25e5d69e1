//! The one function that takes a checkout further.

use super::{
    Command, Effect, Event, Focus, Notice, OpenPoint, Order, OrderAnswer, Stage, State, Step, TypedQuantity,
    open_points,
};
use crate::calendar::Instant;
use crate::consent::{Act, Circumstances, Said, Subject};
use crate::market::MarketPack;
use crate::money::Quantity;
use crate::offer::Offer;
use crate::party::Field;
use crate::selection::{Needs, read_quantity};
use crate::shape::{Digest, Id, Problem, ProblemCode, Typed};

/// Takes a checkout one event further: the next state, and what the host has to do.
///
/// Total: every event has an answer at every stage; one that does not fit is reported, and changes nothing. While an
/// order is on its way or placed, the choices stand still.
///
/// `now` is the present moment in UTC; the domain has no clock of its own.
pub fn step(offer: &Offer, state: State, event: Event, now: Instant) -> (State, Vec<Effect>) {
    let (mut state, effects) = take(offer, state, event, now);
    // What was taken out may have taken the present step along: without goods there is no delivery.
    let steps = Step::needed(&Needs::of(offer, &state.selection));
    if !steps.contains(&state.step) {
        state.step = steps.into_iter().rfind(|step| *step < state.step).unwrap_or(Step::Basket);
    }
    (state, effects)
}

fn take(offer: &Offer, state: State, event: Event, now: Instant) -> (State, Vec<Effect>) {
    let filling = matches!(state.stage, Stage::Filling { .. });
    match event {
        Event::Command(Command::SetLanguage { language }) => speak(offer, state, language),
        Event::Command(Command::Retry {}) => retry(state),
        Event::Command(command) if filling => Change { offer, now, state }.command(command),
        Event::Consented { subject, id, agrees, act, shown } if filling => {
            Change { offer, now, state }.consent(subject, id, agrees, act, shown)
        }
        // The choices stand; what was agreed to beside them can be changed for good.
        Event::Consented { subject: Subject::Purpose, id, agrees, act, shown }
            if matches!(state.stage, Stage::Confirmed { .. }) =>
        {
            Change { offer, now, state }.consent(Subject::Purpose, id, agrees, act, shown)
        }
        Event::Ordered { quote, button } if filling => Change { offer, now, state }.order(quote, &button),
        Event::OrderAnswered(answer) => answered(state, answer),
        Event::OrderLost => lost(state),
        Event::OrderedElsewhere { order_number } => ordered_elsewhere(state, order_number),
        Event::PriceChanged => price_changed(state),
        Event::StartedAnew { attempt } => {
            let fresh = State {
                component: state.component,
                clock: state.clock,
                earlier: state.earlier,
                ..State::new(offer, state.language, attempt)
            };
            (fresh, vec![focus(Focus::Heading)])
        }
        Event::Command(_) | Event::Consented { .. } | Event::Ordered { .. } => {
            let message = "the order is on its way or placed, so nothing can be changed".to_owned();
            refuse(state, ProblemCode::NotNow, message, "wait for the outcome, or start anew")
        }
    }
}

fn focus(target: Focus) -> Effect {
    Effect::MoveFocus(target)
}

fn refuse(state: State, code: ProblemCode, message: String, help: &str) -> (State, Vec<Effect>) {
    let problem = Problem { code, pointer: String::new(), message, help: help.to_owned() };
    (state, vec![Effect::Report(problem)])
}

fn unknown(state: State, id: &Id) -> (State, Vec<Effect>) {
    refuse(state, ProblemCode::UnknownReference, format!("the offer has no `{id}` here"), "use an id of the offer")
}

fn speak(offer: &Offer, mut state: State, language: crate::language::Language) -> (State, Vec<Effect>) {
    if !offer.languages.contains(&language) {
        let message = format!("the offer is not written in `{language}`");
        return refuse(state, ProblemCode::UnknownReference, message, "choose one of the offer's languages");
    }
    if state.language == language {
        return (state, Vec::new());
    }
    if matches!(state.stage, Stage::Confirmed { .. }) {
        let message = "the confirmation stays in the language of the purchase".to_owned();
        return refuse(state, ProblemCode::NotNow, message, "start anew in another language");
    }
    state.party.write_birth_date_in(&language, &state.language);
    state.language = language.clone();
    state.typed.retain(|typed| !typed.readable);
    (state, vec![Effect::TellLanguage(language)])
}

fn retry(mut state: State) -> (State, Vec<Effect>) {
    let Stage::Unknown { order } = state.stage else {
        let message = "no order is waiting to be sent again".to_owned();
        return refuse(state, ProblemCode::NotNow, message, "order first");
    };
    let effects = vec![Effect::SendOrder(order.clone()), focus(Focus::Heading)];
    state.stage = Stage::Ordering { order };
    (state, effects)
}

fn answered(mut state: State, answer: OrderAnswer) -> (State, Vec<Effect>) {
    let order = match state.stage {
        Stage::Ordering { order } | Stage::Unknown { order } => order,
        other => {
            state.stage = other;
            return refuse(state, ProblemCode::NotNow, "no order is waiting for an answer".to_owned(), "order first");
        }
    };
    let mut effects = vec![focus(Focus::Heading)];
    state.stage = match answer {
        OrderAnswer::Confirmed { order_number, confirmed_at, record } => {
            effects.push(Effect::TellOrdered { order_number: order_number.clone() });
            Stage::Confirmed { order, order_number, confirmed_at, record }
        }
        OrderAnswer::AlreadyOrdered { order_number, .. } => Stage::OrderedElsewhere { order_number },
        OrderAnswer::Declined { reason } => {
            state.step = Step::Payment;
            Stage::Filling { notice: Some(Notice::Declined { reason }) }
        }
        OrderAnswer::Refused { differences } => {
            state.step = Step::Review;
            Stage::Filling { notice: Some(Notice::Refused { differences }) }
        }
    };
    (state, effects)
}

fn lost(mut state: State) -> (State, Vec<Effect>) {
    match state.stage {
        Stage::Ordering { order } => {
            state.stage = Stage::Unknown { order };
            (state, vec![focus(Focus::Heading)])
        }
        other => {
            state.stage = other;
            (state, Vec::new())
        }
    }
}

/// Nothing that was entered is lost; the quote that is shown from now on is another one, and that is said.
fn price_changed(mut state: State) -> (State, Vec<Effect>) {
    if let Stage::Filling { notice } = &mut state.stage {
        *notice = Some(Notice::QuoteChanged {});
    }
    (state, Vec::new())
}

fn ordered_elsewhere(mut state: State, order_number: String) -> (State, Vec<Effect>) {
    if matches!(state.stage, Stage::Filling { .. }) {
        state.stage = Stage::OrderedElsewhere { order_number };
        return (state, vec![focus(Focus::Heading)]);
    }
    (state, Vec::new())
}

/// As much of a typed code as any code has; nothing where nothing was typed.
fn voucher_code(text: &str) -> Option<String> {
    let code: String = text.chars().take(64).collect();
    (!code.trim().is_empty()).then_some(code)
}

fn typed_text(text: Option<Typed>) -> String {
    text.map(|Typed(text)| text).unwrap_or_default()
}

/// A change of a checkout that is still being filled in.
struct Change<'o> {
    offer: &'o Offer,
    now: Instant,
    state: State,
}

type Outcome = (State, Vec<Effect>);

impl Change<'_> {
    fn command(mut self, command: Command) -> Outcome {
        match command {
            Command::AddLine { line } => self.add_line(&line),
            Command::RemoveLine { line } => self.remove_line(&line),
            Command::SetQuantity { line, quantity } => self.set_quantity(&line, quantity),
            Command::TypeQuantity { line, text } => self.type_quantity(&line, &typed_text(text)),
            Command::SettleQuantity { line } => {
                self.state.typed.retain(|typed| typed.line != line || !typed.readable);
                self.done()
            }
            Command::Choose { line, option, choice } => self.choose(&line, &option, &choice),
            Command::TypeVoucher { text } => {
                self.state.voucher_entry = voucher_code(&typed_text(text));
                self.done()
            }
            Command::ApplyVoucher { code } => self.apply_voucher(code),
            Command::RemoveVoucher {} => {
                self.state.selection.voucher_code = None;
                self.done()
            }
            Command::Enter { field, text } => self.enter(field, &typed_text(text)),
            Command::ChooseDelivery { method } => self.choose_delivery(&method),
            Command::ChoosePayment { method } => self.choose_payment(&method),
            Command::GoTo { step } => self.go_to(step),
            Command::Continue {} => self.go_on(),
            Command::Answer { .. } | Command::Declare { .. } | Command::Order {} => {
                let message = "consents, declarations and orders are a person's own acts".to_owned();
                refuse(self.state, ProblemCode::NeedsAPerson, message, "let the person use the control")
            }
            // Taken before a change begins, at every stage.
            Command::SetLanguage { .. } | Command::Retry {} => self.done(),
            Command::StateTotals { totals } => {
                self.state.stated_totals = Some(totals);
                self.done()
            }
        }
    }

    fn done(self) -> Outcome {
        (self.state, Vec::new())
    }

    fn forget_notice(&mut self) {
        self.state.stage = Stage::Filling { notice: None };
    }

    fn add_line(mut self, id: &Id) -> Outcome {
        let Some(line) = self.offer.line(id) else { return unknown(self.state, id) };
        let removed = match self.state.notice() {
            Some(Notice::Removed { line }) if line.line == *id => Some(line.clone()),
            _ => None,
        };
        match removed {
            // Put back as it was, with its quantity and options.
            Some(removed) => self.state.selection.lines.push(removed),
            None => {
                let least = Quantity::new(line.minimum().normalize());
                if let Some(least) = least {
                    self.state.selection.add(id, least);
                }
            }
        }
        self.forget_notice();
        self.done()
    }

    fn remove_line(mut self, id: &Id) -> Outcome {
        let Some(line) = self.state.selection.line(id).cloned() else { return unknown(self.state, id) };
        self.state.selection.remove(id);
        self.state.typed.retain(|typed| typed.line != *id);
        self.state.stage = Stage::Filling { notice: Some(Notice::Removed { line }) };
        (self.state, vec![focus(Focus::Heading)])
    }

    fn set_quantity(mut self, id: &Id, quantity: Quantity) -> Outcome {
        let Some(line) = self.state.selection.line_mut(id) else { return unknown(self.state, id) };
        line.quantity = quantity;
        self.state.typed.retain(|typed| typed.line != *id);
        self.done()
    }

    fn type_quantity(mut self, id: &Id, text: &str) -> Outcome {
        let read = read_quantity(text, &self.state.language);
        let Some(line) = self.state.selection.line_mut(id) else { return unknown(self.state, id) };
        if let Some(quantity) = read {
            line.quantity = quantity;
        }
        self.state.typed.retain(|typed| typed.line != *id);
        let text = Typed(text.chars().take(40).collect());
        self.state.typed.push(TypedQuantity { line: id.clone(), text, readable: read.is_some() });
        self.done()
    }

    fn choose(mut self, id: &Id, option: &Id, choice: &Id) -> Outcome {
        let group = self.offer.line(id).and_then(|line| line.option(option));
        if group.and_then(|group| group.choice(choice)).is_none() {
            return unknown(self.state, choice);
        }
        let Some(line) = self.state.selection.line_mut(id) else { return unknown(self.state, id) };
        line.choose(option, choice);
        self.done()
    }

    fn apply_voucher(mut self, code: Option<String>) -> Outcome {
        let code = code.or(self.state.voucher_entry.clone());
        let Some(code) = code.and_then(|code| voucher_code(&code)) else { return self.done() };
        if self.offer.discount_of_code(&code).is_some() {
            self.state.selection.voucher_code = Some(code.trim().to_ascii_uppercase());
            self.state.voucher_entry = None;
            self.state.voucher_refused = None;
        } else {
            self.state.voucher_refused = Some(code);
        }
        self.done()
    }

    fn enter(mut self, field: Field, text: &str) -> Outcome {
        self.state.party.set(field, text);
        self.done()
    }

    fn choose_delivery(mut self, method: &Id) -> Outcome {
        if self.offer.delivery_method(method).is_none() {
            return unknown(self.state, method);
        }
        self.state.selection.delivery = Some(method.clone());
        self.done()
    }

    fn choose_payment(mut self, method: &Id) -> Outcome {
        if self.offer.payment_method(method).is_none() {
            return unknown(self.state, method);
        }
        self.state.selection.payment = Some(method.clone());
        self.forget_notice();
        self.done()
    }

    fn steps(&self) -> Vec<Step> {
        Step::needed(&Needs::of(self.offer, &self.state.selection))
    }

    fn go_on(self) -> Outcome {
        let present = self.state.step;
        let next = self.steps().into_iter().find(|step| *step > present).unwrap_or(Step::Review);
        self.go_to(next)
    }

    /// Backwards always; forwards as far as the steps before are complete.
    fn go_to(mut self, wanted: Step) -> Outcome {
        if !self.steps().contains(&wanted) {
            let message = format!("there is no step `{}` for this basket", wanted.as_str());
            return refuse(self.state, ProblemCode::NotNow, message, "go to one of the snapshot's steps");
        }
        let points = open_points(self.offer, &self.state, self.now);
        let first_open = points.iter().map(OpenPoint::step).filter(|step| *step < wanted).min();
        let Some(open) = first_open else {
            self.forget_notice();
            self.state.step = wanted;
            return (self.state, vec![focus(Focus::Heading)]);
        };
        self.ask(open);
        self.state.step = open;
        (self.state, vec![focus(Focus::OpenPoints)])
    }

    /// From now on the step says what is open in it.
    fn ask(&mut self, step: Step) {
        if !self.state.asked.contains(&step) {
            self.state.asked.push(step);
        }
    }

    fn consent(mut self, subject: Subject, id: Id, agrees: bool, act: Act, shown: Digest) -> Outcome {
        let statements = self.offer.statements();
        let known = match subject {
            Subject::Purpose => statements.purpose(&id).is_some(),
            Subject::Declaration => statements.declaration(&id).is_some(),
        };
        if !known {
            return unknown(self.state, &id);
        }
        let Some(answer) = self.state.ledger.answer_after(subject, &id, agrees) else { return self.done() };
        let said = Said { subject, id, answer, act, shown };
        let event = self.state.ledger.next(said, self.circumstances());
        self.state.ledger = self.state.ledger.with(event.clone());
        (self.state, vec![Effect::TellConsent(Box::new(event))])
    }

    fn circumstances(&self) -> Circumstances {
        let at = self.moment();
        let (step, offer, quote) = match self.state.stage.order() {
            Some(order) => ("confirmation", order.offer.digest, Some(order.quote_digest)),
            None => {
                let quote = self.state.quote(self.offer, at).ok().map(|quote| quote.digest());
                (self.state.step.as_str(), self.offer.digest(), quote)
            }
        };
        Circumstances {
            at,
            language: self.state.language.clone(),
            step: step.to_owned(),
            offer,
            quote,
            market_pack: MarketPack::of(self.offer.market, at).version(),
            component: self.state.component.clone(),
        }
    }

    /// The present moment, or the last recorded one where the person's clock was set back since.
    fn moment(&self) -> Instant {
        self.state.ledger.events().last().map_or(self.now, |last| last.at.max(self.now))
    }

    fn order(mut self, shown: Option<Digest>, button: &str) -> Outcome {
        let moment = self.moment();
        let points = open_points(self.offer, &self.state, moment);
        if let Some(open) = points.iter().map(OpenPoint::step).min() {
            self.ask(open);
            self.state.step = open;
            return (self.state, vec![focus(Focus::OpenPoints)]);
        }
        // The quote confirmed is the quote shown: a date may have passed since, or the storefront's code changed it.
        let quote = match self.state.quote(self.offer, moment) {
            Ok(quote) if Some(quote.digest()) == shown && self.state.step == Step::Review => quote,
            _ => {
                self.state.step = Step::Review;
                self.state.stage = Stage::Filling { notice: Some(Notice::QuoteChanged {}) };
                return (self.state, vec![focus(Focus::Heading)]);
            }
        };
        let order = Box::new(Order::of(self.offer, &self.state, &quote, button, moment));
        self.state.stage = Stage::Ordering { order: order.clone() };
        (self.state, vec![Effect::SendOrder(order)])
    }
}
