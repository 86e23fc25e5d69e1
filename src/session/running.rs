//! A checkout as it runs.

use super::Snapshot;
use crate::calendar::Instant;
use crate::checkout::{Command, Effect, Event, OpenPoint, OrderAnswer, Stage, State, open_points, step};
use crate::consent::{Act, Subject};
use crate::language::Language;
use crate::market::{MarketPack, demands};
use crate::offer::Offer;
use crate::ports::Formatter;
use crate::quote::{Quote, QuoteError, QuoteTotals, TraceStep, payment_quotes, quote_totals, quote_traced};
use crate::record::is_record_of;
use crate::selection::Needs;
use crate::shape::{Digest, Id, Problem, ProblemCode, Typed, Write};
use crate::text::{Catalogue, Message, Texts};
use crate::tree::{Head, Node, html_document};
use crate::view::{Action, Frame, confirmation_document, page, quote_nodes, shown_text};
use std::cell::Cell;

/// One checkout: the offer, what was done so far, and the texts to show it with.
pub struct Session {
    pub(super) offer: Offer,
    /// What the shop offers now, where the order that is shown is of an earlier offer.
    pub(super) next_offer: Option<Offer>,
    pub(super) state: State,
    catalogue: Catalogue,
    formatter: Box<dyn Formatter>,
    prefix: String,
    quote_open: bool,
    /// Whether it is shown how the quote is computed.
    trace_open: bool,
    /// The digest of the quote that was last shown: the one a press on the order button confirms.
    quote_shown: Cell<Option<Digest>>,
    /// When the storefront was told of the last change, where it draws its own interface and has not looked since.
    told_at: Option<Instant>,
    /// Whether the browser has its Global Privacy Control on.
    pub(super) privacy_signal: bool,
    /// What happened while it was opened and nobody heard yet.
    pub(super) begun: Vec<Request>,
}

/// What a person put into a control.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// The text of a field.
    pub text: String,
    /// The state of a box.
    pub checked: bool,
}

/// What the host is asked for, beyond the effects of the checkout itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// An effect of the checkout.
    Effect(Effect),
    /// The texts of this language are needed; then [`Session::speak`].
    LoadLanguage(Language),
    /// A new attempt id is needed; then [`Session::start_anew`].
    NewAttempt,
    /// The confirmation is to be saved.
    Save,
    /// The confirmation is to be printed.
    Print,
}

impl Session {
    /// A checkout that begins, or goes on from a state that was kept.
    ///
    /// # Errors
    /// What the market asks for and the offer lacks: at this moment, or where an order was placed, at that one.
    pub fn new(
        offer: Offer,
        state: State,
        catalogue: Catalogue,
        formatter: Box<dyn Formatter>,
        prefix: &str,
        now: Instant,
    ) -> Result<Session, Vec<Problem>> {
        let moment = state.stage.order().map_or(now, |order| order.placed_at);
        let mut problems = demands(&offer, moment);
        if state.stage.order().is_none() {
            problems.extend(offer.unpinned_policies());
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Session::begun(offer, state, catalogue, formatter, prefix))
    }

    /// The same, without asking what the market wants of a checkout: for a quote by itself, and to look at what an offer
    /// shows.
    pub(crate) fn begun(
        offer: Offer,
        state: State,
        catalogue: Catalogue,
        formatter: Box<dyn Formatter>,
        prefix: &str,
    ) -> Session {
        let (prefix, quote_open, trace_open, quote_shown) = (prefix.to_owned(), false, false, Cell::new(None));
        let mut session = Session {
            offer,
            next_offer: None,
            state,
            catalogue,
            formatter,
            prefix,
            quote_open,
            trace_open,
            quote_shown,
            told_at: None,
            privacy_signal: false,
            begun: Vec::new(),
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

    /// The texts.
    pub fn texts(&self) -> Texts<'_> {
        Texts::new(&self.catalogue, self.formatter.as_ref())
    }

    /// Gives a command, as a storefront's code does. Consents, declarations and orders are refused unless the
    /// storefront draws its own interface and vouches for the person's act (`vouched`).
    pub fn command(&mut self, command: Command, vouched: bool, now: Instant) -> Vec<Request> {
        match command {
            Command::SetLanguage { language } => self.set_language(language, now),
            Command::Answer { purpose, agrees } if vouched => {
                self.consent(Subject::Purpose, &purpose, agrees, Act::Storefront, now)
            }
            Command::Declare { declaration, agrees } if vouched => {
                self.consent(Subject::Declaration, &declaration, agrees, Act::Storefront, now)
            }
            Command::Order {} if vouched => self.order(now),
            command => self.take(Event::Command(command), now),
        }
    }

    /// Notes that the storefront is told of a change: what it shows from now on is the quote of this moment, whether it
    /// looks at once or not.
    pub fn tell(&mut self, now: Instant) {
        self.quote_shown.set(None);
        self.told_at = Some(now);
    }

    /// Uses a control, as a person does.
    pub fn control(&mut self, action: Action, input: Input, act: Act, now: Instant) -> Vec<Request> {
        match action {
            Action::Do(command) => self.command(command, false, now),
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
                self.consent(subject, &id, answer.unwrap_or(input.checked), act, now)
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
                    self.state = self.state.clone().resumed(&next, true);
                    self.offer = next;
                    requests.extend(self.answer_beforehand(now));
                }
                Err(problems) => requests.extend(problems),
            }
        }
        requests
    }

    /// A confirmation without a record that is not of this order, or not as it was issued; and what is to be said of that.
    fn with_own_record(&self, answer: OrderAnswer) -> (OrderAnswer, Option<Request>) {
        let OrderAnswer::Confirmed { order_number, confirmed_at, record: Some(written) } = answer else {
            return (answer, None);
        };
        let own = self.state.stage.order().is_some_and(|order| is_record_of(&written, order, &order_number));
        let told = (!own).then(|| {
            let message = "the record is not that of this order, or not as it was issued, so it is not kept".to_owned();
            let help = "answer with what `createRecord` and `signRecord` made of this order".to_owned();
            let (code, pointer) = (ProblemCode::RecordBroken, "/record".to_owned());
            Request::Effect(Effect::Report(Problem { code, pointer, message, help }))
        });
        let record = own.then_some(written);
        (OrderAnswer::Confirmed { order_number, confirmed_at, record }, told)
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
                // Not by `unwrap_or_else`: nothing else copies an offer, and the code for it is large.
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

    /// Goes on in another language, with its texts: everything at once.
    pub fn speak(&mut self, catalogue: Catalogue, now: Instant) -> Vec<Request> {
        let language = catalogue.language().clone();
        let requests = self.take(Event::Command(Command::SetLanguage { language }), now);
        if self.state.language == *catalogue.language() {
            self.catalogue = catalogue;
        }
        requests
    }

    fn set_language(&mut self, language: Language, now: Instant) -> Vec<Request> {
        let confirmed = matches!(self.state.stage, Stage::Confirmed { .. });
        if self.offer.languages.contains(&language) && self.state.language != language && !confirmed {
            return vec![Request::LoadLanguage(language)];
        }
        self.take(Event::Command(Command::SetLanguage { language }), now)
    }

    pub(super) fn consent(&mut self, subject: Subject, id: &Id, agrees: bool, act: Act, now: Instant) -> Vec<Request> {
        let Some(shown) = shown_text(self.offer.statements(), self.texts(), subject, id) else {
            let message = format!("the offer has no `{id}` to answer");
            let help = "use an id of the offer".to_owned();
            let problem = Problem { code: ProblemCode::UnknownReference, pointer: String::new(), message, help };
            return vec![Request::Effect(Effect::Report(problem))];
        };
        self.take(Event::Consented { subject, id: id.clone(), agrees, act, shown }, now)
    }

    fn order(&mut self, now: Instant) -> Vec<Request> {
        let button = self.order_label(now).to_owned();
        let quote = self.quote_shown.get().or_else(|| {
            let told = self.quote(self.told_at?).ok()?;
            Some(told.digest())
        });
        self.take(Event::Ordered { quote, button }, now)
    }

    fn take(&mut self, event: Event, now: Instant) -> Vec<Request> {
        let (state, effects) = step(&self.offer, self.state.clone(), event, now);
        self.state = state;
        effects.into_iter().map(Request::Effect).collect()
    }

    /// The words on the order button.
    pub fn order_label(&self, now: Instant) -> &'static str {
        // Every language of the offer has a label: that is checked at the beginning.
        MarketPack::of(self.offer.market, self.quote_moment(now)).order_label(&self.state.language).unwrap_or_default()
    }

    /// The moment the quote is for: now, or when the order was placed.
    fn quote_moment(&self, now: Instant) -> Instant {
        self.state.stage.order().map_or(now, |order| order.placed_at)
    }

    /// The quote for the present selection.
    ///
    /// # Errors
    /// Why there is none.
    pub fn quote(&self, now: Instant) -> Result<Quote, QuoteError> {
        self.state.quote(&self.offer, self.quote_moment(now))
    }

    /// How each figure of the quote with a digest was reached; nothing where another one holds by now.
    pub fn trace(&self, digest: &Digest, now: Instant) -> Vec<TraceStep> {
        let traced = self.traced(now).ok().filter(|(quote, _)| quote.digest() == *digest);
        traced.map(|(_, trace)| trace).unwrap_or_default()
    }

    /// The quote, and how each figure was reached.
    fn traced(&self, now: Instant) -> Result<(Quote, Vec<TraceStep>), QuoteError> {
        let stated = self.state.stated(&self.offer);
        quote_traced(&self.offer, &self.state.selection, stated, self.quote_moment(now))
    }

    /// The sums alone.
    ///
    /// # Errors
    /// Why there is no quote.
    pub fn totals(&self, now: Instant) -> Result<QuoteTotals, QuoteError> {
        let stated = self.state.stated(&self.offer);
        quote_totals(&self.offer, &self.state.selection, stated, self.quote_moment(now))
    }

    /// When the quote changes by itself: another price follows, or the offer ends. Not once an order is on its way.
    pub fn changes_at(&self, now: Instant) -> Option<Instant> {
        if !matches!(self.state.stage, Stage::Filling { .. }) {
            return None;
        }
        let chosen = self.offer.lines_of(&self.state.selection.lines).filter_map(|(_, line)| line);
        let next = chosen.filter_map(|line| line.price.as_ref()?.valid_until(now)).min();
        let end = Some(self.offer.valid_until).filter(|end| *end > now);
        next.into_iter().chain(end).min()
    }

    /// Notices that time has passed: where the quote that was shown is no longer the present one, it says so.
    pub fn time_passed(&mut self, now: Instant) -> Vec<Request> {
        let present = self.quote(now).ok().map(|quote| quote.digest());
        if self.quote_shown.get() == present || self.quote_shown.get().is_none() {
            return Vec::new();
        }
        self.take(Event::PriceChanged, now)
    }

    /// The quote as it is shown, for a reader without a page.
    pub fn quote_nodes(&self, now: Instant) -> Vec<Node> {
        self.with_frame(now, quote_nodes)
    }

    /// Everything as it is to be shown.
    pub fn page(&self, now: Instant) -> Node {
        self.with_frame(now, page)
    }

    fn with_frame<T>(&self, now: Instant, show: impl FnOnce(&Frame<'_>) -> T) -> T {
        let quote = self.quote(now);
        self.quote_shown.set(quote.as_ref().ok().map(Quote::digest));
        let points = open_points(&self.offer, &self.state, now);
        let moment = self.quote_moment(now);
        let stated = self.state.stated(&self.offer);
        let payments = payment_quotes(&self.offer, &self.state.selection, stated, moment).unwrap_or_default();
        let traced = if self.trace_open { self.traced(now).ok() } else { None };
        let trace = traced.map(|(_, trace)| trace).unwrap_or_default();
        show(&Frame {
            offer: &self.offer,
            state: &self.state,
            quote: quote.as_ref(),
            payments: &payments,
            trace: &trace,
            trace_open: self.trace_open,
            points: &points,
            needs: Needs::of(&self.offer, &self.state.selection),
            texts: self.texts(),
            today: moment.date(),
            now: moment,
            prefix: &self.prefix,
            quote_open: self.quote_open,
            order_label: self.order_label(now),
        })
    }

    /// The confirmation as its title and a complete HTML document, to keep and to print; `None` before there is one.
    ///
    /// Links that are paths are resolved against `base`, the address of the page, so that they lead back to the shop.
    pub fn document(&self, style: &str, base: &str, now: Instant) -> Option<(String, String)> {
        let Stage::Confirmed { order, order_number, confirmed_at, record } = &self.state.stage else { return None };
        let node: Node =
            self.with_frame(now, |frame| confirmation_document(frame, order, order_number, *confirmed_at).into());
        let variables = [("number", order_number.as_str()), ("seller", self.offer.seller.name.as_str())];
        let title = self.texts().say_with(Message::DocumentTitle, &variables);
        let language = self.state.language.as_str();
        let html = html_document(&node, &Head { language, title: &title, base, style, record: record.as_ref() });
        Some((title, html))
    }

    /// What a storefront reads; who buys only where it draws its own interface.
    pub fn snapshot(&self, with_party: bool, now: Instant) -> Snapshot {
        let points = open_points(&self.offer, &self.state, now);
        let quote = self.quote(now);
        if with_party {
            // A storefront that draws its own interface shows this quote.
            self.quote_shown.set(quote.as_ref().ok().map(Quote::digest));
        }
        let needs = Needs::of(&self.offer, &self.state.selection);
        Snapshot {
            stage: stage_name(&self.state.stage),
            step: self.state.step,
            steps: crate::checkout::Step::needed(&needs),
            language: self.state.language.clone(),
            attempt: self.state.attempt.clone(),
            selection: self.state.selection.clone(),
            party: with_party.then(|| self.state.party.clone()),
            consents: self.state.ledger.clone(),
            complete: points.is_empty(),
            violations: points.iter().filter_map(violation).collect(),
            open_points: points,
            selection_digest: self.state.selection.digest(),
            valid_until: self.changes_at(now),
            quote: quote.as_ref().ok().map(Write::write),
            quote_digest: quote.as_ref().ok().map(Quote::digest),
            problem: quote.err().map(|error| error.problem()),
            order_number: order_number(&self.state.stage),
        }
    }
}

fn violation(point: &OpenPoint) -> Option<crate::selection::Violation> {
    match point {
        OpenPoint::Violation(violation) => Some(violation.clone()),
        _ => None,
    }
}

fn stage_name(stage: &Stage) -> String {
    match stage {
        Stage::Filling { .. } => "filling",
        Stage::Ordering { .. } => "ordering",
        Stage::Unknown { .. } => "unknown",
        Stage::Confirmed { .. } => "confirmed",
        Stage::OrderedElsewhere { .. } => "ordered-elsewhere",
    }
    .to_owned()
}

fn order_number(stage: &Stage) -> Option<String> {
    match stage {
        Stage::Confirmed { order_number, .. } | Stage::OrderedElsewhere { order_number } => Some(order_number.clone()),
        _ => None,
    }
}
