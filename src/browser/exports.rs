//! What JavaScript sees of the engine. Every export converts and delegates; nothing is decided here.

use super::bridge::{from_js, problems_to_js, read_js, to_js};
use super::clock;
use super::control::{Meaning, meaning};
use super::intl::IntlFormatter;
use super::patcher::patch;
use super::requests::requests_to_js;
use super::seen::is_as_rendered;
use super::web_store::WebStore;
use crate::checkout::{Command, OrderAnswer, Stage, State};
use crate::consent::Act;
use crate::language::{Language, negotiate};
use crate::offer::Offer;
use crate::ports::Store;
use crate::quote::trace_json;
use crate::session::{
    Draft, KeptAttempt, KeptLanguage, Request, Session, attempt_name, draft_name, language_name, take_kept,
};
use crate::shape::{Digest, Id, Json, Problem, ProblemCode, Typed, Write, canonical, choice, shape};
use crate::text::Catalogue;
use crate::view::{Action, Node};
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
    }
}

/// A running checkout.
#[wasm_bindgen]
pub struct CheckoutCore {
    session: RefCell<Session>,
    shown: RefCell<Vec<Node>>,
    /// Taking a focused field out of the page fires its events in the middle of it; those are not heard.
    rendering: Cell<bool>,
    act: Cell<Act>,
    /// Whether the language that is being loaded was a person's choice: only such a one is kept for the next visit.
    language_chosen: Cell<bool>,
    interface: Interface,
    keeps: bool,
    prefix: String,
}

/// The best of the available languages for the wishes, most wanted first; nothing where none is available.
#[wasm_bindgen(js_name = negotiateLanguage)]
pub fn negotiate_language(wishes: Vec<String>, available: Vec<String>) -> Option<String> {
    let tags = |tags: &[String]| tags.iter().filter_map(|tag| Language::parse(tag)).collect::<Vec<_>>();
    negotiate(&tags(&wishes), &tags(&available)).map(ToString::to_string)
}

/// The language to go on in: that of the confirmation which is kept for an offer, else the one that the person chose on
/// an earlier visit.
#[wasm_bindgen(js_name = keptLanguage)]
pub fn kept_language(offer: Option<String>) -> Option<String> {
    let draft = offer.and_then(|id| Id::parse(&id)).and_then(|id| kept_draft(&id));
    let confirmed = draft.filter(|draft| matches!(draft.state.stage, Stage::Confirmed { .. }));
    let confirmed = confirmed.map(|draft| draft.state.language.to_string());
    confirmed.or_else(|| {
        let until = |kept: &KeptLanguage| kept.until;
        let kept = take_kept(&WebStore::local(), language_name(), clock::now(), parse_json, until)?;
        Some(kept.language.to_string())
    })
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
    let Opening { language, fluent, attempt, prefix, interface, keeps, module, privacy_signal } = read_js(opening)?;
    let catalogue = read_catalogue(language, &fluent.0)?;
    let draft = if keeps { kept_draft(&offer.id) } else { None };
    let former = draft.as_ref().and_then(|draft| draft.former_offer(&offer));
    let mut state = match draft {
        Some(draft) => draft.state.resumed(&offer, draft.offer != offer.digest()),
        None => {
            let attempt = if keeps { shared_attempt(&offer, attempt) } else { attempt };
            State::new(&offer, catalogue.language().clone(), attempt)
        }
    };
    let (offer, next) = match former {
        Some(former) => (former, Some(offer)),
        None => (offer, None),
    };
    // The language of this visit was negotiated outside, with the person's own choice first.
    state.language = catalogue.language().clone();
    let session = Session::new(offer, state, catalogue, Box::new(IntlFormatter::default()), &prefix, clock::now())?;
    let session = session.with_next_offer(next).shown_by(module).with_privacy_signal(privacy_signal, clock::now());
    let core = CheckoutCore {
        session: RefCell::new(session),
        shown: RefCell::new(Vec::new()),
        rendering: Cell::new(false),
        act: Cell::new(Act::Pointer),
        language_chosen: Cell::new(false),
        interface,
        keeps,
        prefix,
    };
    core.note_order_of_other_tab();
    if core.interface == Interface::Storefront {
        core.session.borrow_mut().tell(clock::now());
    }
    Ok(core)
}

/// Reads the Fluent text of a language.
pub(super) fn read_catalogue(language: Language, fluent: &str) -> Result<Catalogue, Vec<Problem>> {
    Catalogue::read(language, fluent).map_err(|errors| {
        let message = format!("the texts cannot be read: {}", errors.join("; "));
        let help = "use the locale files of this very version".to_owned();
        vec![Problem { code: ProblemCode::WrongType, pointer: String::new(), message, help }]
    })
}

fn parse_json(text: &str) -> Option<Json> {
    from_js(js_sys::JSON::parse(text).ok()?).ok()
}

fn kept_draft(offer: &Id) -> Option<Draft> {
    take_kept(&WebStore::session(), &draft_name(offer), clock::now(), parse_json, |draft: &Draft| draft.until)
}

fn kept_attempt(offer: &Offer) -> Option<KeptAttempt> {
    let until = |kept: &KeptAttempt| kept.until;
    take_kept(&WebStore::local(), &attempt_name(&offer.id), clock::now(), parse_json, until)
}

/// The attempt that every tab with this offer shares: the kept one while its order is open, else a fresh one.
fn shared_attempt(offer: &Offer, fresh: Id) -> Id {
    if let Some(KeptAttempt { attempt, order_number: None, .. }) = kept_attempt(offer) {
        return attempt;
    }
    let kept = KeptAttempt::of(&fresh, None, clock::now());
    WebStore::local().write(&attempt_name(&offer.id), &canonical(&kept.write()));
    fresh
}

#[wasm_bindgen]
impl CheckoutCore {
    /// Brings the page in line with the state.
    ///
    /// # Errors
    /// What the DOM refuses.
    pub fn render(&self, root: &web_sys::Element) -> Result<(), JsValue> {
        let document = root.owner_document().ok_or("the element is in no document")?;
        if self.rendering.replace(true) {
            return Ok(());
        }
        let new = vec![self.session.borrow().page(clock::now())];
        let old = self.shown.replace(new.clone());
        let patched = patch(&document, root, &old, &new);
        self.rendering.set(false);
        patched
    }

    /// Hears a DOM event: what the host is asked for, or nothing where the event means nothing here.
    pub fn hear(&self, event: &web_sys::Event) -> JsValue {
        if self.rendering.get() {
            return JsValue::UNDEFINED;
        }
        match meaning(event) {
            Meaning::Forged => self.requests(vec![needs_a_person()]),
            Meaning::Nothing => JsValue::UNDEFINED,
            Meaning::Act(act) => {
                self.act.set(act);
                JsValue::UNDEFINED
            }
            Meaning::Followed(place) if !place.starts_with(&format!("{}-", self.prefix)) => JsValue::UNDEFINED,
            Meaning::Followed(place) => {
                event.prevent_default();
                let focus = Json::object([("request", Json::text("focus")), ("id", Json::text(place))]);
                to_js(&Json::List(vec![focus]))
            }
            Meaning::Clicked(action, _, control) if !self.is_shown(&action, &control) => {
                self.requests(vec![needs_a_person()])
            }
            Meaning::Clicked(Action::Consent(..), _, control) if !is_as_rendered(&self.shown.borrow(), &control) => {
                // The box or radio button stays as it was.
                event.prevent_default();
                self.requests(vec![not_as_shown()])
            }
            Meaning::Used(action, input) | Meaning::Clicked(action, input, _) => {
                let requests = self.session.borrow_mut().control(action, input, self.act.get(), clock::now());
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
        let requests = self.session.borrow_mut().command(command, vouched, clock::now());
        if loads_language(&requests) {
            // A storefront that draws its own interface speaks for the person; a page's script does not.
            self.language_chosen.set(vouched);
        }
        if vouched {
            self.session.borrow_mut().tell(clock::now());
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
        let requests = self.session.borrow_mut().answer_order(answer, clock::now());
        Ok(self.requests(requests))
    }

    /// Takes note that no answer came.
    #[wasm_bindgen(js_name = orderLost)]
    pub fn order_lost(&self) -> JsValue {
        let requests = self.session.borrow_mut().order_lost(clock::now());
        self.requests(requests)
    }

    /// Begins a new purchase under a new attempt id.
    ///
    /// # Errors
    /// A list with the problem of an id that is none.
    #[wasm_bindgen(js_name = startAnew)]
    pub fn start_anew(&self, attempt: JsValue) -> Result<JsValue, JsValue> {
        let attempt = read_js::<Id>(attempt).map_err(|problems| problems_to_js(&problems))?;
        let requests = self.session.borrow_mut().start_anew(attempt.clone(), clock::now());
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
        let requests = self.session.borrow_mut().speak(catalogue, clock::now());
        Ok(self.requests(requests))
    }

    /// Hears that a storage changed in another tab: under which name, to which text.
    #[wasm_bindgen(js_name = hearStorage)]
    pub fn hear_storage(&self, name: &str, text: &str) -> JsValue {
        if name == language_name() {
            let until = |kept: &KeptLanguage| kept.until;
            let kept = take_kept(&WebStore::local(), name, clock::now(), parse_json, until);
            let language = kept.map(|kept| kept.language);
            let session = self.session.borrow();
            let confirmed = matches!(session.state().stage, Stage::Confirmed { .. });
            let wanted = language.filter(|language| *language != session.state().language && !confirmed);
            drop(session);
            return self.requests(wanted.into_iter().map(Request::LoadLanguage).collect());
        }
        let attempt = attempt_name(&self.session.borrow().offer().id);
        let kept = (name == attempt).then(|| parse_json(text)).flatten();
        let kept = kept.and_then(|json| crate::shape::read_document::<KeptAttempt>(&json).ok());
        let ordered = kept.and_then(|kept| Some((kept.attempt, kept.order_number?)));
        let requests = ordered
            .map(|(attempt, number)| self.session.borrow_mut().ordered_elsewhere(&attempt, number, clock::now()));
        self.requests(requests.unwrap_or_default())
    }

    /// Everything a storefront may want to know.
    pub fn snapshot(&self) -> JsValue {
        let with_party = self.interface == Interface::Storefront;
        to_js(&self.session.borrow().snapshot(with_party, clock::now()).write())
    }

    /// The sums of the quote as they are now, without all the rest of the snapshot; nothing where there is no quote.
    pub fn totals(&self) -> JsValue {
        self.session.borrow().totals(clock::now()).map_or(JsValue::UNDEFINED, |totals| to_js(&totals.write()))
    }

    /// How each figure of the quote with a digest was reached; an empty list where another quote holds by now.
    pub fn trace(&self, digest: &str) -> JsValue {
        let digest = Digest::parse(digest);
        let steps = digest.map(|digest| self.session.borrow().trace(&digest, clock::now()));
        to_js(&trace_json(&steps.unwrap_or_default()))
    }

    /// When the quote changes by itself, as an RFC 3339 time: the end of a price, or of the offer.
    #[wasm_bindgen(js_name = changesAt)]
    pub fn changes_at(&self) -> Option<String> {
        self.session.borrow().changes_at(clock::now()).map(|at| at.to_string())
    }

    /// Notices that time has passed: what the host is asked for.
    #[wasm_bindgen(js_name = timePassed)]
    pub fn time_passed(&self) -> JsValue {
        let requests = self.session.borrow_mut().time_passed(clock::now());
        self.requests(requests)
    }

    /// The offer's language that meets a wish: the same one, or the same one of another region.
    #[wasm_bindgen(js_name = languageFor)]
    pub fn language_for(&self, wish: &str) -> Option<String> {
        let wish = Language::parse(wish)?;
        let session = self.session.borrow();
        let languages = &session.offer().languages;
        let exact = languages.iter().find(|language| **language == wish);
        let met = exact.or_else(|| languages.iter().find(|language| language.primary() == wish.primary()));
        met.map(ToString::to_string)
    }

    /// The present language.
    pub fn language(&self) -> String {
        self.session.borrow().state().language.to_string()
    }

    /// The confirmation as `[title, html]`, its links resolved against `base`; nothing before there is one.
    pub fn document(&self, style: &str, base: &str) -> JsValue {
        let document = self.session.borrow().document(style, base, clock::now());
        document
            .map_or(JsValue::UNDEFINED, |(title, html)| to_js(&Json::List(vec![Json::Text(title), Json::Text(html)])))
    }

    /// Forgets everything that is kept on this device about this purchase.
    pub fn forget(&self) {
        let session = self.session.borrow();
        WebStore::session().remove(&draft_name(&session.offer().id));
        WebStore::local().remove(&attempt_name(&session.offer().id));
    }
}

fn loads_language(requests: &[Request]) -> bool {
    requests.iter().any(|request| matches!(request, Request::LoadLanguage(_)))
}

/// Whether an action stands in the tree at the element of an id: what a script put into the page does not.
fn stands(nodes: &[Node], action: &Action, id: &str) -> bool {
    nodes.iter().any(|node| match node {
        Node::Element(element) => {
            element.action.as_ref() == Some(action) && element.get("id") == Some(id)
                || stands(&element.children, action, id)
        }
        Node::Text(_) => false,
    })
}

fn not_as_shown() -> Request {
    Request::Effect(crate::checkout::Effect::Report(Problem {
        code: ProblemCode::NotAsShown,
        pointer: String::new(),
        message: "the page changed, hid or covered the text at this control, so an answer would be to other words"
            .to_owned(),
        help: "leave the text at questions and declarations as it is rendered, and let all of it be seen".to_owned(),
    }))
}

fn needs_a_person() -> Request {
    Request::Effect(crate::checkout::Effect::Report(Problem {
        code: ProblemCode::NeedsAPerson,
        pointer: String::new(),
        message: "this event was made by a script, not by a person".to_owned(),
        help: "let the person use the control".to_owned(),
    }))
}

impl CheckoutCore {
    /// Whether a control is the one that was shown for an action.
    fn is_shown(&self, action: &Action, control: &web_sys::Element) -> bool {
        stands(&self.shown.borrow(), action, &control.id())
    }

    /// Keeps what is to be kept, and hands the requests out.
    fn requests(&self, requests: Vec<Request>) -> JsValue {
        for request in &requests {
            if let Request::Effect(effect) = request {
                self.keep_effect(effect);
            }
        }
        self.keep_draft();
        requests_to_js(&requests, &self.prefix)
    }

    fn keep_effect(&self, effect: &crate::checkout::Effect) {
        use crate::checkout::Effect;
        if !self.keeps {
            return;
        }
        match effect {
            Effect::SpeakLanguage(language) if self.language_chosen.take() => {
                let kept = KeptLanguage::of(language, clock::now());
                WebStore::local().write(language_name(), &canonical(&kept.write()));
            }
            Effect::TellOrdered { order_number } => self.keep_attempt(Some(order_number.clone())),
            _ => {}
        }
    }

    fn keep_attempt(&self, order_number: Option<String>) {
        if self.keeps {
            let session = self.session.borrow();
            let kept = KeptAttempt::of(&session.state().attempt, order_number, clock::now());
            WebStore::local().write(&attempt_name(&session.offer().id), &canonical(&kept.write()));
        }
    }

    fn keep_draft(&self) {
        if self.keeps {
            let session = self.session.borrow();
            let draft = Draft::of(session.state(), session.offer(), clock::now());
            WebStore::session().write(&draft_name(&session.offer().id), &canonical(&draft.write()));
        }
    }

    /// While this tab was closed or asleep, another one may have placed the order of the same attempt.
    fn note_order_of_other_tab(&self) {
        let mut session = self.session.borrow_mut();
        let kept = if self.keeps { kept_attempt(session.offer()) } else { None };
        if let Some(KeptAttempt { attempt, order_number: Some(order_number), .. }) = kept {
            // Nobody hears yet; the first rendering shows it.
            let _ = session.ordered_elsewhere(&attempt, order_number, clock::now());
        }
    }
}
