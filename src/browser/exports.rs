//! What JavaScript sees of a checkout. Every export converts and delegates: what happens is decided by
//! [`Visit`](crate::session::Visit), which native tests can reach.

use super::bridge::{from_js, problems_to_js, read_js, to_js};
use super::clock::now;
use super::device::device;
use super::intl::IntlFormatter;
use super::languages::read_catalogue;
use super::requests::{focus_on, requests_to_js};
use super::surface::{Heard, Surface};
use super::zones::IntlZones;
use crate::calendar::Instant;
use crate::checkout::{Command, OrderAnswer};
use crate::consent::EarlierAnswer;
use crate::language::Language;
use crate::offer::Offer;
use crate::quote::trace_json;
use crate::session::{Interface, Presentation, PrivacySignal, Request, Visit, VisitOpening};
use crate::shape::{Digest, Id, Json, Problem, Typed, Write, shape};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

shape! {
    /// How a checkout is opened, as JavaScript says it.
    pub struct CheckoutOpening {
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
    visit: RefCell<Visit>,
    surface: Surface,
}

/// The language to go on in: that of the confirmation which is kept for an offer, else the one that the person chose on
/// an earlier visit.
#[wasm_bindgen(js_name = keptLanguage)]
pub fn kept_language(offer: Option<String>) -> Option<String> {
    let offer = offer.and_then(|id| Id::parse(&id));
    device().language_for(offer.as_ref(), now()).map(|language| language.to_string())
}

/// The problems of an offer; an empty list for one that is in order.
#[wasm_bindgen(js_name = readOffer)]
pub fn read_offer(offer: JsValue) -> JsValue {
    match from_js(offer).and_then(|json| Offer::read_with(&json, &IntlZones::table())) {
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
    let offer = Offer::read_with(&from_js(offer)?, &IntlZones::table())?;
    let opening: CheckoutOpening = read_js(opening)?;
    let catalogue = read_catalogue(opening.language, &opening.fluent.0)?;
    let prefix = opening.prefix.clone();
    let handed = VisitOpening {
        presentation: Presentation { catalogue, formatter: Box::new(IntlFormatter::default()), prefix },
        attempt: opening.attempt,
        interface: opening.interface,
        module: opening.module,
        privacy_signal: if opening.privacy_signal { PrivacySignal::On } else { PrivacySignal::Off },
        earlier: opening.earlier,
        clock: opening.clock,
    };
    let visit = Visit::open(offer, handed, opening.keeps.then(device), now())?;
    Ok(CheckoutCore { visit: RefCell::new(visit), surface: Surface::new(opening.prefix) })
}

#[wasm_bindgen]
impl CheckoutCore {
    /// Brings the page in line with the state, and notes which quote it shows.
    ///
    /// # Errors
    /// What the DOM refuses.
    pub fn render(&self, root: &web_sys::Element) -> Result<(), JsValue> {
        let mut rendered = None;
        self.surface.render(root, || {
            let shown = self.visit.borrow().page(now());
            rendered = Some(shown.quote);
            shown.node
        })?;
        if let Some(quote) = rendered {
            self.visit.borrow_mut().note_shown(quote);
        }
        Ok(())
    }

    /// Notes that a storefront that draws its own interface shows the quote with a digest, or none.
    #[wasm_bindgen(js_name = noteShown)]
    pub fn note_shown(&self, quote: Option<String>) {
        let quote = quote.and_then(|quote| Digest::parse(&quote));
        self.visit.borrow_mut().note_shown(quote);
    }

    /// Notes that a storefront that draws its own interface was told of a change: it shows the quote of this moment.
    #[wasm_bindgen(js_name = noteTold)]
    pub fn note_told(&self) {
        self.visit.borrow_mut().note_told(now());
    }

    /// What happened while it was opened: what was answered beforehand, and what does not hold.
    pub fn begin(&self) -> JsValue {
        self.after(|visit| visit.begin(now()))
    }

    /// Hears a DOM event: what the host is asked for, or nothing where the event means nothing here.
    pub fn hear(&self, event: &web_sys::Event) -> JsValue {
        match self.surface.hear(event) {
            Heard::Nothing => JsValue::UNDEFINED,
            Heard::Refused(refusal) => self.after(|visit| visit.refuse(refusal, now())),
            Heard::Followed(place) => focus_on(place),
            Heard::Used(action, input, act) => self.after(|visit| visit.control(action, input, act, now())),
        }
    }

    /// Gives a command: what the host is asked for.
    ///
    /// # Errors
    /// A list of problems with the command.
    pub fn command(&self, command: JsValue) -> Result<JsValue, JsValue> {
        let command = read_js::<Command>(command).map_err(|problems| problems_to_js(&problems))?;
        Ok(self.after(|visit| visit.command(command, now())))
    }

    /// Takes the storefront's answer to an order.
    ///
    /// # Errors
    /// A list of problems with the answer; the outcome is unknown then.
    #[wasm_bindgen(js_name = answerOrder)]
    pub fn answer_order(&self, answer: JsValue) -> Result<JsValue, JsValue> {
        let answer = from_js(answer).and_then(|json| OrderAnswer::read_from_storefront(&json));
        let answer = answer.map_err(|problems| problems_to_js(&problems))?;
        Ok(self.after(|visit| visit.answer_order(answer, now())))
    }

    /// Takes note that no answer came.
    #[wasm_bindgen(js_name = orderLost)]
    pub fn order_lost(&self) -> JsValue {
        self.after(|visit| visit.order_lost(now()))
    }

    /// Begins a new purchase under a new attempt id.
    ///
    /// # Errors
    /// A list with the problem of an id that is none.
    #[wasm_bindgen(js_name = startAnew)]
    pub fn start_anew(&self, attempt: JsValue) -> Result<JsValue, JsValue> {
        let attempt = read_js::<Id>(attempt).map_err(|problems| problems_to_js(&problems))?;
        Ok(self.after(|visit| visit.start_anew(attempt, now())))
    }

    /// Goes on in another language, with its Fluent text.
    ///
    /// # Errors
    /// A list of problems with the texts.
    pub fn speak(&self, language: String, fluent: &str) -> Result<JsValue, JsValue> {
        let language = Language::parse(&language).ok_or_else(|| problems_to_js(&[]))?;
        let catalogue = read_catalogue(language, fluent).map_err(|problems| problems_to_js(&problems))?;
        Ok(self.after(|visit| visit.speak(catalogue, now())))
    }

    /// Hears that a storage changed in another tab: under which name, to which text.
    #[wasm_bindgen(js_name = hearStorage)]
    pub fn hear_storage(&self, name: &str, text: &str) -> JsValue {
        self.after(|visit| visit.hear_storage(name, text, now()))
    }

    /// Everything a storefront may want to know.
    pub fn snapshot(&self) -> JsValue {
        to_js(&self.visit.borrow().snapshot(now()).write())
    }

    /// The sums of the quote as they are now, without all the rest of the snapshot; nothing where there is no quote.
    pub fn totals(&self) -> JsValue {
        self.visit.borrow().totals(now()).map_or(JsValue::UNDEFINED, |totals| to_js(&totals.write()))
    }

    /// How each figure of the quote with a digest was reached; an empty list where another quote holds by now.
    pub fn trace(&self, digest: &str) -> JsValue {
        let steps = Digest::parse(digest).map(|digest| self.visit.borrow().trace(&digest, now()));
        to_js(&trace_json(&steps.unwrap_or_default()))
    }

    /// In how many milliseconds the quote changes by itself, a price or the offer ending: at most those of seven weeks.
    #[wasm_bindgen(js_name = changesIn)]
    pub fn changes_in(&self) -> Option<u32> {
        let milliseconds = self.visit.borrow().changes_in(now())?;
        Some(u32::try_from(milliseconds).unwrap_or(u32::MAX))
    }

    /// Notices that time has passed: what the host is asked for.
    #[wasm_bindgen(js_name = timePassed)]
    pub fn time_passed(&self) -> JsValue {
        self.after(|visit| visit.time_passed(now()))
    }

    /// The offer's language that meets a wish: the same one, or the same one of another region.
    #[wasm_bindgen(js_name = languageFor)]
    pub fn language_for(&self, wish: &str) -> Option<String> {
        self.visit.borrow().language_for(&Language::parse(wish)?).map(ToString::to_string)
    }

    /// The present language.
    pub fn language(&self) -> String {
        self.visit.borrow().language().to_string()
    }

    /// The storefront's record of the order; nothing before there is one.
    pub fn record(&self) -> JsValue {
        self.visit.borrow().record().map_or(JsValue::UNDEFINED, to_js)
    }

    /// The confirmation as `[title, html]`, its links resolved against `base`; nothing before there is one.
    pub fn document(&self, style: &str, base: &str) -> JsValue {
        let document = self.visit.borrow().document(style, base, now());
        document
            .map_or(JsValue::UNDEFINED, |(title, html)| to_js(&Json::List(vec![Json::Text(title), Json::Text(html)])))
    }

    /// Forgets everything that is kept on this device about this purchase.
    pub fn forget(&self) {
        self.visit.borrow().forget();
    }
}

impl CheckoutCore {
    /// Lets something happen to the visit, and hands out what the host is asked for.
    fn after(&self, happens: impl FnOnce(&mut Visit) -> Vec<Request>) -> JsValue {
        let requests = happens(&mut self.visit.borrow_mut());
        requests_to_js(&requests, self.surface.prefix())
    }
}
