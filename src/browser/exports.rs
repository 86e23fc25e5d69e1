//! What JavaScript sees of the engine. Every export converts and delegates; nothing is decided here.

use super::bridge::{from_js, problems_to_js, read_js, to_js};
use super::clock::Clock;
use super::intl::IntlFormatter;
use super::keeping;
use super::languages::read_catalogue;
use super::requests::{focus_on, requests_to_js};
use super::surface::{Heard, Surface};
use crate::calendar::Instant;
use crate::checkout::{Command, Effect, OrderAnswer, Stage, State, TimeSource};
use crate::consent::{Earlier, EarlierAnswer};
use crate::language::Language;
use crate::offer::Offer;
use crate::quote::trace_json;
use crate::session::{KeptAttempt, Request, Session, attempt_name, language_name};
use crate::shape::{Digest, Id, Json, Problem, Typed, Write, choice, shape};
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;

choice! {
    /// Who draws the checkout.
    pub enum Interface {
        /// The element: consents, declarations and orders come from a person's act on its controls.
        Element = "element",
        /// The storefront, which vouches for the person's act.
        Storefront = "storefront",
    }
}

shape! {
    /// How a checkout is opened.
    pub struct Opening {
        /// The language to begin in.
        pub language: Language,
        /// The Fluent text of that language: a file of the package's own, of whatever length.
        pub fluent: Typed,
        /// A fresh attempt id; the one of an earlier visit or another tab goes before it.
        pub attempt: Id,
        /// What ids in the page begin with.
        pub prefix: String,
        /// Who draws the checkout.
        pub interface: Interface,
        /// Whether a draft is kept on the device.
        pub keeps: bool,
        /// The digest of the compiled module, as the package names it.
        pub module: Option<Digest>,
        /// Whether the browser has its Global Privacy Control on.
        pub privacy_signal: bool,
        /// What the storefront has on record of this customer's earlier answers.
        pub earlier: Vec<EarlierAnswer>,
        /// What the storefront's clock shows at this moment; without it the device's clock counts.
        pub clock: Option<Instant>,
    }
}

/// A running checkout.
#[wasm_bindgen]
pub struct CheckoutCore {
    session: RefCell<Session>,
    surface: Surface,
    /// Whether the language that is being loaded was a person's choice: only such a one is kept for the next visit.
    language_chosen: Cell<bool>,
    interface: Interface,
    keeps: bool,
    clock: Clock,
}

/// The language to go on in: that of the confirmation which is kept for an offer, else the one that the person chose on
/// an earlier visit.
#[wasm_bindgen(js_name = keptLanguage)]
pub fn kept_language(offer: Option<String>) -> Option<String> {
    let confirmed = offer.and_then(|id| keeping::language_of_confirmation(&Id::parse(&id)?));
    confirmed.or_else(keeping::kept_language).map(|language| language.to_string())
}

/// The problems of an offer; an empty list for one that is in order.
#[wasm_bindgen(js_name = readOffer)]
pub fn read_offer(offer: JsValue) -> JsValue {
    match from_js(offer).and_then(|json| Offer::read(&json)) {
        Ok(_) => problems_to_js(&[]),
        Err(problems) => problems_to_js(&problems),
    }
}

/// Opens a checkout: from its draft where one is kept, else at the beginning.
///
/// # Errors
/// A list of problems with the offer or the opening.
#[wasm_bindgen(js_name = openCheckout)]
pub fn open_checkout(offer: JsValue, opening: JsValue) -> Result<CheckoutCore, JsValue> {
    open(offer, opening).map_err(|problems| problems_to_js(&problems))
}

fn open(offer: JsValue, opening: JsValue) -> Result<CheckoutCore, Vec<Problem>> {
    let offer = Offer::read(&from_js(offer)?)?;
    let opening: Opening = read_js(opening)?;
    let catalogue = read_catalogue(opening.language, &opening.fluent.0)?;
    let clock = Clock::showing(opening.clock);
    let now = clock.now();
    let Begun { offer, next, mut state } = begun(offer, catalogue.language(), opening.attempt, opening.keeps);
    // The language of this visit was negotiated outside, with the person's own choice first.
    state.language = catalogue.language().clone();
    state.clock = opening.clock.map(|_| TimeSource::Storefront);
    let device = if opening.keeps { keeping::answers_before(&offer, now) } else { Vec::new() };
    let earlier = Earlier { storefront: opening.earlier, device };
    let session = Session::new(offer, state, catalogue, Box::new(IntlFormatter::default()), &opening.prefix, now)?
        .with_next_offer(next)
        .shown_by(opening.module)
        .with_earlier(earlier, now)
        .with_privacy_signal(opening.privacy_signal, now);
    let core = CheckoutCore {
        session: RefCell::new(session),
        surface: Surface::new(opening.prefix),
        language_chosen: Cell::new(false),
        interface: opening.interface,
        keeps: opening.keeps,
        clock,
    };
    core.note_order_of_other_tab();
    if core.interface == Interface::Storefront {
        core.session.borrow_mut().tell(now);
    }
    Ok(core)
}

/// What a checkout begins with.
struct Begun {
    offer: Offer,
    /// What the shop offers now, where the order that is shown is of an earlier offer.
    next: Option<Offer>,
    state: State,
}

/// From the draft where one is kept, else at the beginning.
fn begun(offer: Offer, language: &Language, fresh: Id, keeps: bool) -> Begun {
    let Some(draft) = keeps.then(|| keeping::kept_draft(&offer.id)).flatten() else {
        let attempt = if keeps { keeping::shared_attempt(&offer, fresh) } else { fresh };
        let state = State::new(&offer, language.clone(), attempt);
        return Begun { offer, next: None, state };
    };
    let former = draft.former_offer(&offer);
    let state = draft.state.resumed(&offer, draft.offer != offer.digest());
    match former {
        Some(former) => Begun { offer: former, next: Some(offer), state },
        None => Begun { offer, next: None, state },
    }
}

#[wasm_bindgen]
impl CheckoutCore {
    /// Brings the page in line with the state.
    ///
    /// # Errors
    /// What the DOM refuses.
    pub fn render(&self, root: &web_sys::Element) -> Result<(), JsValue> {
        self.surface.render(root, || self.session.borrow().page(self.now()))
    }

    /// What happened while it was opened: what was answered beforehand, and what does not hold.
    pub fn begin(&self) -> JsValue {
        let requests = self.session.borrow_mut().begin(self.now());
        // Nothing is kept of a checkout in which nothing has happened.
        if requests.is_empty() { requests_to_js(&[], self.surface.prefix()) } else { self.requests(requests) }
    }

    /// Hears a DOM event: what the host is asked for, or nothing where the event means nothing here.
    pub fn hear(&self, event: &web_sys::Event) -> JsValue {
        match self.surface.hear(event) {
            Heard::Nothing => JsValue::UNDEFINED,
            Heard::Refused(request) => self.requests(vec![request]),
            Heard::Followed(place) => focus_on(place),
            Heard::Used(action, input, act) => {
                let requests = self.session.borrow_mut().control(action, input, act, self.now());
                if loads_language(&requests) {
                    self.language_chosen.set(true);
                }
                self.requests(requests)
            }
        }
    }

    /// Gives a command: what the host is asked for.
    ///
    /// # Errors
    /// A list of problems with the command.
    pub fn command(&self, command: JsValue) -> Result<JsValue, JsValue> {
        let command = read_js::<Command>(command).map_err(|problems| problems_to_js(&problems))?;
        let vouched = self.interface == Interface::Storefront;
        let requests = self.session.borrow_mut().command(command, vouched, self.now());
        if loads_language(&requests) {
            // A storefront that draws its own interface speaks for the person; a page's script does not.
            self.language_chosen.set(vouched);
        }
        if vouched {
            self.session.borrow_mut().tell(self.now());
        }
        Ok(self.requests(requests))
    }

    /// Takes the storefront's answer to an order.
    ///
    /// # Errors
    /// A list of problems with the answer; the outcome is unknown then.
    #[wasm_bindgen(js_name = answerOrder)]
    pub fn answer_order(&self, answer: JsValue) -> Result<JsValue, JsValue> {
        let answer = from_js(answer).and_then(|json| OrderAnswer::read_from_storefront(&json));
        let answer = answer.map_err(|problems| problems_to_js(&problems))?;
        let requests = self.session.borrow_mut().answer_order(answer, self.now());
        Ok(self.requests(requests))
    }

    /// Takes note that no answer came.
    #[wasm_bindgen(js_name = orderLost)]
    pub fn order_lost(&self) -> JsValue {
        let requests = self.session.borrow_mut().order_lost(self.now());
        self.requests(requests)
    }

    /// Begins a new purchase under a new attempt id.
    ///
    /// # Errors
    /// A list with the problem of an id that is none.
    #[wasm_bindgen(js_name = startAnew)]
    pub fn start_anew(&self, attempt: JsValue) -> Result<JsValue, JsValue> {
        let attempt = read_js::<Id>(attempt).map_err(|problems| problems_to_js(&problems))?;
        if self.keeps {
            let remembered = keeping::answers_before(self.session.borrow().offer(), self.now());
            self.session.borrow_mut().remember(remembered);
        }
        let requests = self.session.borrow_mut().start_anew(attempt.clone(), self.now());
        self.keep_attempt(None);
        Ok(self.requests(requests))
    }

    /// Goes on in another language, with its Fluent text.
    ///
    /// # Errors
    /// A list of problems with the texts.
    pub fn speak(&self, language: String, fluent: &str) -> Result<JsValue, JsValue> {
        let language = Language::parse(&language).ok_or_else(|| problems_to_js(&[]))?;
        let catalogue = read_catalogue(language, fluent).map_err(|problems| problems_to_js(&problems))?;
        let requests = self.session.borrow_mut().speak(catalogue, self.now());
        Ok(self.requests(requests))
    }

    /// Hears that a storage changed in another tab: under which name, to which text.
    #[wasm_bindgen(js_name = hearStorage)]
    pub fn hear_storage(&self, name: &str, text: &str) -> JsValue {
        if name == language_name() {
            let language = keeping::kept_language();
            let session = self.session.borrow();
            let confirmed = matches!(session.state().stage, Stage::Confirmed { .. });
            let wanted = language.filter(|language| *language != session.state().language && !confirmed);
            drop(session);
            return self.requests(wanted.into_iter().map(Request::LoadLanguage).collect());
        }
        let attempt = attempt_name(&self.session.borrow().offer().id);
        let kept = (name == attempt).then(|| keeping::parse_json(text)).flatten();
        let kept = kept.and_then(|json| crate::shape::read_document::<KeptAttempt>(&json).ok());
        let ordered = kept.and_then(|kept| Some((kept.attempt, kept.order_number?)));
        let requests =
            ordered.map(|(attempt, number)| self.session.borrow_mut().ordered_elsewhere(&attempt, number, self.now()));
        self.requests(requests.unwrap_or_default())
    }

    /// Everything a storefront may want to know.
    pub fn snapshot(&self) -> JsValue {
        let with_party = self.interface == Interface::Storefront;
        to_js(&self.session.borrow().snapshot(with_party, self.now()).write())
    }

    /// The sums of the quote as they are now, without all the rest of the snapshot; nothing where there is no quote.
    pub fn totals(&self) -> JsValue {
        self.session.borrow().totals(self.now()).map_or(JsValue::UNDEFINED, |totals| to_js(&totals.write()))
    }

    /// How each figure of the quote with a digest was reached; an empty list where another quote holds by now.
    pub fn trace(&self, digest: &str) -> JsValue {
        let digest = Digest::parse(digest);
        let steps = digest.map(|digest| self.session.borrow().trace(&digest, self.now()));
        to_js(&trace_json(&steps.unwrap_or_default()))
    }

    /// In how many milliseconds the quote changes by itself, a price or the offer ending: at most those of seven weeks.
    #[wasm_bindgen(js_name = changesIn)]
    pub fn changes_in(&self) -> Option<u32> {
        let now = self.now();
        let at = self.session.borrow().changes_at(now)?;
        let milliseconds = at.milliseconds().saturating_sub(now.milliseconds()).max(0);
        Some(u32::try_from(milliseconds).unwrap_or(u32::MAX))
    }

    /// Notices that time has passed: what the host is asked for.
    #[wasm_bindgen(js_name = timePassed)]
    pub fn time_passed(&self) -> JsValue {
        let requests = self.session.borrow_mut().time_passed(self.now());
        self.requests(requests)
    }

    /// The offer's language that meets a wish: the same one, or the same one of another region.
    #[wasm_bindgen(js_name = languageFor)]
    pub fn language_for(&self, wish: &str) -> Option<String> {
        let wish = Language::parse(wish)?;
        let session = self.session.borrow();
        wish.met_by(&session.offer().languages).map(ToString::to_string)
    }

    /// The present language.
    pub fn language(&self) -> String {
        self.session.borrow().state().language.to_string()
    }

    /// The storefront's record of the order; nothing before there is one.
    pub fn record(&self) -> JsValue {
        match &self.session.borrow().state().stage {
            Stage::Confirmed { record: Some(record), .. } => to_js(record),
            _ => JsValue::UNDEFINED,
        }
    }

    /// The confirmation as `[title, html]`, its links resolved against `base`; nothing before there is one.
    pub fn document(&self, style: &str, base: &str) -> JsValue {
        let document = self.session.borrow().document(style, base, self.now());
        document
            .map_or(JsValue::UNDEFINED, |(title, html)| to_js(&Json::List(vec![Json::Text(title), Json::Text(html)])))
    }

    /// Forgets everything that is kept on this device about this purchase.
    pub fn forget(&self) {
        keeping::forget(&self.session.borrow());
    }
}

fn loads_language(requests: &[Request]) -> bool {
    requests.iter().any(|request| matches!(request, Request::LoadLanguage(_)))
}

impl CheckoutCore {
    /// Keeps what is to be kept, and hands the requests out.
    fn requests(&self, requests: Vec<Request>) -> JsValue {
        for request in &requests {
            if let Request::Effect(effect) = request {
                self.keep_effect(effect);
            }
        }
        if self.keeps {
            keeping::keep_draft(&self.session.borrow());
        }
        requests_to_js(&requests, self.surface.prefix())
    }

    fn keep_effect(&self, effect: &Effect) {
        if !self.keeps {
            return;
        }
        keeping::keep_answer(&self.session.borrow(), effect, self.now());
        match effect {
            Effect::SpeakLanguage(language) if self.language_chosen.take() => keeping::keep_language(language),
            Effect::TellOrdered { order_number } => self.keep_attempt(Some(order_number.clone())),
            _ => {}
        }
    }

    fn keep_attempt(&self, order_number: Option<String>) {
        if self.keeps {
            keeping::keep_attempt(&self.session.borrow(), order_number);
        }
    }

    fn now(&self) -> Instant {
        self.clock.now()
    }

    /// While this tab was closed or asleep, another one may have placed the order of the same attempt.
    fn note_order_of_other_tab(&self) {
        let mut session = self.session.borrow_mut();
        let kept = if self.keeps { keeping::kept_attempt(session.offer()) } else { None };
        if let Some(KeptAttempt { attempt, order_number: Some(order_number), .. }) = kept {
            // Nobody hears yet; the first rendering shows it.
            let _ = session.ordered_elsewhere(&attempt, order_number, self.now());
        }
    }
}
