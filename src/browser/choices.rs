//! The choices of an order that was placed earlier, for JavaScript: from its record alone.

use super::bridge::{from_js, problems_to_js, read_js, to_js};
use super::clock::now;
use super::intl::IntlFormatter;
use super::languages::read_catalogue;
use super::requests::{focus_on, requests_to_js};
use super::surface::{Heard, Surface};
use super::zones::IntlZones;
use crate::calendar::Instant;
use crate::consent::{Component, ConsentEvent};
use crate::language::Language;
use crate::record::OrderRecord;
use crate::session::{Choices, Presentation, Request, ShopClock};
use crate::shape::{Digest, Problem, Typed, Write, shape};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

shape! {
    /// How the choices of an order are opened.
    pub struct ChoicesOpening {
        /// The answers after the order, as the storefront has them.
        pub later: Vec<ConsentEvent>,
        /// The language to begin in.
        pub language: Language,
        /// The languages that there are texts in.
        pub languages: Vec<Language>,
        /// The Fluent text of that language.
        pub fluent: Typed,
        /// What ids in the page begin with.
        pub prefix: String,
        /// The digest of the compiled module, as the package names it.
        pub module: Option<Digest>,
        /// What the storefront's clock shows.
        pub clock: Option<Instant>,
    }
}

/// The choices of an order as they are shown.
#[wasm_bindgen]
pub struct ChoicesCore {
    choices: RefCell<Choices>,
    surface: Surface,
    clock: ShopClock,
}

/// The languages that a record is written in, that of the order first. An empty list where it is no record.
#[wasm_bindgen(js_name = recordLanguages)]
pub fn record_languages(record: JsValue) -> Vec<String> {
    let read = || -> Result<OrderRecord, Vec<Problem>> { OrderRecord::read_whole(&from_js(record)?) };
    let Ok(record) = read() else { return Vec::new() };
    let first = record.order.language.to_string();
    let others = record.seller.hours.languages().map(ToString::to_string).filter(|language| *language != first);
    [first.clone()].into_iter().chain(others).collect()
}

/// Opens the choices of an order from its record.
///
/// # Errors
/// A list of problems with the record, the later answers or the opening.
#[wasm_bindgen(js_name = openChoices)]
pub fn open_choices(record: JsValue, opening: JsValue) -> Result<ChoicesCore, JsValue> {
    open(record, opening).map_err(|problems| problems_to_js(&problems))
}

fn open(record: JsValue, opening: JsValue) -> Result<ChoicesCore, Vec<Problem>> {
    let record = from_js(record)?;
    let ChoicesOpening { later, language, languages, fluent, prefix, module, clock } = read_js(opening)?;
    let catalogue = read_catalogue(language, &fluent.0)?;
    let formatter = Box::new(IntlFormatter::default());
    let presentation = Presentation { catalogue, formatter, prefix: prefix.clone() };
    let choices = Choices::open(&record, later, presentation, Component::this(module))?;
    let choices = choices.in_zones(&IntlZones::table()).shown_in(&languages);
    Ok(ChoicesCore {
        choices: RefCell::new(choices),
        surface: Surface::new(prefix),
        clock: ShopClock::showing(clock, now()),
    })
}

#[wasm_bindgen]
impl ChoicesCore {
    /// Brings the page in line with the choices.
    ///
    /// # Errors
    /// What the DOM refuses.
    pub fn render(&self, root: &web_sys::Element) -> Result<(), JsValue> {
        self.surface.render(root, || self.choices.borrow().page())
    }

    /// What happened by itself since the last answer: the time of a consent ended.
    pub fn begin(&self) -> JsValue {
        let requests = self.choices.borrow_mut().begin(self.clock.at(now()));
        self.requests(&requests)
    }

    /// Hears a DOM event: what the host is asked for, or nothing where the event means nothing here.
    pub fn hear(&self, event: &web_sys::Event) -> JsValue {
        match self.surface.hear(event) {
            Heard::Nothing => JsValue::UNDEFINED,
            Heard::Refused(request) => self.requests(&[request]),
            Heard::Followed(place) => focus_on(place),
            Heard::Used(action, input, act) => {
                let requests = self.choices.borrow_mut().control(action, &input, act, self.clock.at(now()));
                self.requests(&requests)
            }
        }
    }

    /// Goes on in another language, with its Fluent text.
    ///
    /// # Errors
    /// A list of problems with the texts.
    pub fn speak(&self, language: String, fluent: &str) -> Result<JsValue, JsValue> {
        let language = Language::parse(&language).ok_or_else(|| problems_to_js(&[]))?;
        let catalogue = read_catalogue(language, fluent).map_err(|problems| problems_to_js(&problems))?;
        let requests = self.choices.borrow_mut().speak(catalogue);
        Ok(self.requests(&requests))
    }

    /// Asks for a language, as a storefront's code does.
    #[wasm_bindgen(js_name = setLanguage)]
    pub fn set_language(&self, language: &str) -> JsValue {
        let wanted = Language::parse(language).map(|language| self.choices.borrow().set_language(language));
        self.requests(&wanted.unwrap_or_default())
    }

    /// The record's language that meets a wish: the same one, or the same one of another region.
    #[wasm_bindgen(js_name = languageFor)]
    pub fn language_for(&self, wish: &str) -> Option<String> {
        let choices = self.choices.borrow();
        Language::parse(wish)?.met_by(choices.languages()).map(ToString::to_string)
    }

    /// The present language.
    pub fn language(&self) -> String {
        self.choices.borrow().language().to_string()
    }

    /// Everything a storefront may want to know.
    pub fn snapshot(&self) -> JsValue {
        to_js(&self.choices.borrow().snapshot().write())
    }

    fn requests(&self, requests: &[Request]) -> JsValue {
        requests_to_js(requests, self.surface.prefix())
    }
}
