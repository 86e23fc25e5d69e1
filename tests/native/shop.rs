//! The demo shop, as native tests use it: its offer, its texts, sessions in it, and case files.

use std::fs;
use std::path::{Path, PathBuf};
use upfront_checkout::boundary::read_text;
use upfront_checkout::calendar::Instant;
use upfront_checkout::checkout::{Arrival, Command, Effect, FirstVersion, Order, ShownTexts, State};
use upfront_checkout::consent::Subject;
use upfront_checkout::language::Language;
use upfront_checkout::offer::{Offer, Statements};
use upfront_checkout::ports::{MemoryStore, PlainFormatter};
use upfront_checkout::session::{Device, Interface, Presentation, PrivacySignal, Request, Session, VisitOpening};
use upfront_checkout::shape::{Id, Json, read_document};
use upfront_checkout::text::{Catalogue, Texts};
use upfront_checkout::tree::Node;
use upfront_checkout::view::shown_words;

pub const ATTEMPT: &str = "11111111-2222-4333-8444-555555555555";

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The demo shop's offer, with its days in UTC: the moments of the cases are written so. `zones` is about the days of
/// places.
pub fn offer_json() -> Json {
    replaced(offer_in_berlin(), "/timeZone", None)
}

/// The demo shop's offer as it is.
pub fn offer_in_berlin() -> Json {
    read_text(&fs::read_to_string(root().join("www/shop/offer.json")).expect("the shop has an offer")).expect("JSON")
}

pub fn offer() -> Offer {
    Offer::read(&offer_json()).expect("the shop's offer is in order")
}

/// A value of a case file as the engine reads it.
pub fn json_of(value: &toml::Value) -> Json {
    match value {
        toml::Value::String(text) => Json::text(text),
        toml::Value::Integer(number) => Json::Integer(*number),
        toml::Value::Boolean(value) => Json::Bool(*value),
        toml::Value::Array(items) => Json::List(items.iter().map(json_of).collect()),
        toml::Value::Table(members) => {
            Json::Object(members.iter().map(|(name, value)| (name.clone(), json_of(value))).collect())
        }
        other => panic!("a case holds no {other:?}"),
    }
}

pub fn language(tag: &str) -> Language {
    Language::parse(tag).expect("a language")
}

pub fn id(text: &str) -> Id {
    Id::parse(text).expect("an id")
}

/// A Sunday in November, the day the shop's screenshots were taken.
pub fn sunday() -> Instant {
    Instant::parse("2026-11-22T09:30:00Z").expect("an instant")
}

/// An order that arrives at a moment, at a storefront that has nothing on record and never ran an earlier release.
pub fn arrival(now: Instant) -> Arrival<'static> {
    Arrival { earlier: &[], now, first_version: FirstVersion::Refused }
}

pub fn fluent(tag: &str) -> String {
    let mut files: Vec<PathBuf> = files_in(&root().join("locales").join(tag), "ftl");
    files.sort();
    files.iter().map(|file| fs::read_to_string(file).expect("a locale file")).collect::<Vec<_>>().join("\n")
}

/// The languages that have texts: the folders of `locales/`.
pub fn locales() -> Vec<String> {
    let folder = fs::read_dir(root().join("locales")).expect("locales").map(|entry| entry.expect("an entry"));
    let folders = folder.filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> = folders.map(|entry| entry.file_name().into_string().expect("a name")).collect();
    names.sort();
    names
}

pub fn catalogue(tag: &str) -> Catalogue {
    Catalogue::read(language(tag), &fluent(tag)).expect("the texts are in order")
}

/// What a page in a language is shown with.
pub fn presentation(tag: &str) -> Presentation {
    Presentation { catalogue: catalogue(tag), formatter: Box::new(PlainFormatter), prefix: "upfront".to_owned() }
}

pub fn session_of(offer: Offer, tag: &str) -> Session {
    let state = State::new(&offer, language(tag), id(ATTEMPT));
    Session::open(offer, state, presentation(tag), sunday()).expect("a session")
}

/// The shop in one of its languages.
pub fn session(tag: &str) -> Session {
    let offer = offer();
    assert!(offer.languages.contains(&language(tag)), "www/shop/offer.json has no texts in `{tag}`: add them");
    session_of(offer, tag)
}

/// The name under which a draft of the shop's offer is kept.
pub const DRAFT: &str = "upfront.draft.teehaus-kastanie";

/// A device with these stores.
pub fn device(tab: &MemoryStore, shared: &MemoryStore) -> Device {
    let parse = |text: &str| read_text(text).ok();
    Device { tab: Box::new(tab.clone()), shared: Box::new(shared.clone()), parse }
}

/// How a visit is opened in a language, with a fresh attempt id.
pub fn opening(tag: &str, attempt: &str) -> VisitOpening {
    VisitOpening {
        presentation: presentation(tag),
        attempt: id(attempt),
        interface: Interface::Element,
        module: None,
        privacy_signal: PrivacySignal::Off,
        earlier: Vec::new(),
        clock: None,
    }
}

/// Renders the page, as a host does: the quote in it is the one that a press on the order button confirms.
pub fn show(session: &mut Session) -> Node {
    show_at(session, sunday())
}

/// The same at another time.
pub fn show_at(session: &mut Session, now: Instant) -> Node {
    let shown = session.page(now);
    session.note_shown(shown.quote);
    shown.node
}

/// Gives a command written as JSON, as a storefront that draws its own interface.
pub fn give(session: &mut Session, command: &str) -> Vec<Request> {
    give_at(session, command, sunday())
}

/// The same at another time.
pub fn give_at(session: &mut Session, command: &str, now: Instant) -> Vec<Request> {
    let command: Command = read_document(&read_text(command).expect("JSON")).expect("a command");
    session.command(command, Interface::Storefront, now)
}

/// The words that are shown, from the locale files.
pub struct LocaleTexts;

impl ShownTexts for LocaleTexts {
    fn words(&self, asked: Statements<'_>, subject: Subject, id: &Id, language: &Language) -> Option<String> {
        let catalogue = catalogue(language.as_str());
        shown_words(asked, Texts::new(&catalogue, &PlainFormatter), subject, id)
    }
}

/// Presses the order button of a session whose page was shown; the order that is sent.
pub fn order(session: &mut Session) -> Order {
    order_at(session, sunday())
}

pub fn order_at(session: &mut Session, now: Instant) -> Order {
    let requests = give_at(session, r#"{"command": "order"}"#, now);
    let sent = requests.into_iter().find_map(|request| match request {
        Request::Effect(Effect::SendOrder(order)) => Some(*order),
        _ => None,
    });
    sent.expect("the order is sent")
}

/// Everything from the basket to the review, in the way of most people.
pub fn fill(session: &mut Session) {
    fill_at(session, sunday());
}

/// The same at another time.
pub fn fill_at(session: &mut Session, now: Instant) {
    for command in [
        r#"{"command": "continue"}"#,
        r#"{"command": "enter", "field": "name", "text": "Ada Muster"}"#,
        r#"{"command": "enter", "field": "email", "text": "ada@example.org"}"#,
        r#"{"command": "continue"}"#,
        r#"{"command": "chooseDelivery", "method": "standard"}"#,
        r#"{"command": "enter", "field": "street", "text": "Lindenweg 3"}"#,
        r#"{"command": "enter", "field": "postal-code", "text": "10435"}"#,
        r#"{"command": "enter", "field": "city", "text": "Berlin"}"#,
        r#"{"command": "enter", "field": "country", "text": "DE"}"#,
        r#"{"command": "continue"}"#,
        r#"{"command": "choosePayment", "method": "invoice"}"#,
        r#"{"command": "continue"}"#,
    ] {
        give_at(session, command, now);
    }
}

/// The declarations that the shop needs for every order.
pub fn declare(session: &mut Session) {
    declare_at(session, sunday());
}

/// The same at another time.
pub fn declare_at(session: &mut Session, now: Instant) {
    give_at(session, r#"{"command": "declare", "declaration": "terms", "agrees": true}"#, now);
}

/// Every file below a folder with an ending, sorted.
pub fn files_in(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(files_in(&path, ending));
        } else if path.extension().is_some_and(|found| found == ending) {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The case files of a folder, of which there are at least so many; with `CASE=name` in the environment that one alone,
/// which must be there.
pub fn cases(folder: &str, at_least: usize) -> Vec<PathBuf> {
    let all = files_in(&root().join("tests/cases").join(folder), "toml");
    assert!(all.len() >= at_least, "the cases of tests/cases/{folder} are there");
    let Ok(wanted) = std::env::var("CASE") else { return all };
    let named = all.into_iter().filter(|file| file.file_stem().is_some_and(|stem| stem == wanted.as_str()));
    let named: Vec<PathBuf> = named.collect();
    assert!(!named.is_empty(), "tests/cases/{folder} holds no `{wanted}.toml`, which CASE names");
    named
}

/// A document with the value at a JSON Pointer replaced or added; `None` takes it out.
pub fn replaced(mut document: Json, pointer: &str, value: Option<&str>) -> Json {
    let value = value.map(|text| read_text(text).expect("JSON"));
    let (place, name) = pointer.rsplit_once('/').expect("a pointer");
    let mut node = &mut document;
    for token in place.split('/').skip(1) {
        node = match node {
            Json::Object(members) => &mut members.iter_mut().find(|(known, _)| known == token).expect("a member").1,
            Json::List(items) => &mut items[token.parse::<usize>().expect("an index")],
            other => panic!("{other:?} has no {token}"),
        };
    }
    match (node, value) {
        (Json::Object(members), None) => members.retain(|(known, _)| known != name),
        (Json::Object(members), Some(value)) => match members.iter_mut().find(|(known, _)| known == name) {
            Some(member) => {
                assert_ne!(member.1, value, "{pointer} is changed");
                member.1 = value;
            }
            None => members.push((name.to_owned(), value)),
        },
        (Json::List(items), None) => {
            items.remove(name.parse::<usize>().expect("an index"));
        }
        (Json::List(items), Some(value)) => items[name.parse::<usize>().expect("an index")] = value,
        _ => panic!("{pointer} cannot be changed"),
    }
    document
}
