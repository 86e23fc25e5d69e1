//! A visit: what the device keeps of a checkout, what is resumed, and what one tab hears of another.

use crate::shop;
use upfront_checkout::boundary::{read_text, write_text};
use upfront_checkout::calendar::Instant;
use upfront_checkout::checkout::{Command, Effect, Notice, OrderAnswer, Stage, Step};
use upfront_checkout::consent::{Act, Answer, Subject};
use upfront_checkout::offer::Offer;
use upfront_checkout::party::Field;
use upfront_checkout::ports::{MemoryStore, Store};
use upfront_checkout::session::{Input, Interface, Request, Visit, VisitOpening};
use upfront_checkout::shape::{Json, read_document};
use upfront_checkout::tree::html;
use upfront_checkout::view::Action;

const ATTEMPT: &str = "upfront.attempt.teehaus-kastanie";
const LANGUAGE: &str = "upfront.language";

/// A browser: a store for each tab, and one that all of them share.
#[derive(Default)]
struct Browser {
    shared: MemoryStore,
}

impl Browser {
    /// A visit in a tab, with a fresh attempt id.
    fn visit(&self, tab: &MemoryStore, attempt: &str) -> Visit {
        self.visit_with(shop::offer(), shop::opening("de", attempt), tab, shop::sunday())
    }

    fn visit_with(&self, offer: Offer, opening: VisitOpening, tab: &MemoryStore, now: Instant) -> Visit {
        Visit::open(offer, opening, Some(shop::device(tab, &self.shared)), now).expect("a visit")
    }
}

fn at(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}

fn command(json: &str) -> Command {
    read_document(&read_text(json).expect("JSON")).expect("a command")
}

/// Gives a command as a page's script does.
fn give(visit: &mut Visit, json: &str) -> Vec<Request> {
    visit.command(command(json), shop::sunday())
}

/// Uses a control as a person does.
fn press(visit: &mut Visit, action: Action, checked: bool) -> Vec<Request> {
    visit.control(action, Input { text: String::new(), checked }, Act::Pointer, shop::sunday())
}

fn answer(visit: &mut Visit, purpose: &str, agrees: bool) -> Vec<Request> {
    press(visit, Action::Consent(Subject::Purpose, shop::id(purpose), Some(agrees)), false)
}

/// Enters everything, declares, and presses the order button in the review.
fn order(visit: &mut Visit) {
    for json in [
        r#"{"command": "enter", "field": "name", "text": "Ada Muster"}"#,
        r#"{"command": "enter", "field": "email", "text": "ada@example.org"}"#,
        r#"{"command": "chooseDelivery", "method": "standard"}"#,
        r#"{"command": "enter", "field": "street", "text": "Lindenweg 3"}"#,
        r#"{"command": "enter", "field": "postal-code", "text": "10435"}"#,
        r#"{"command": "enter", "field": "city", "text": "Berlin"}"#,
        r#"{"command": "enter", "field": "country", "text": "DE"}"#,
        r#"{"command": "choosePayment", "method": "invoice"}"#,
        r#"{"command": "goTo", "step": "review"}"#,
    ] {
        give(visit, json);
    }
    press(visit, Action::Consent(Subject::Declaration, shop::id("terms"), None), true);
    visit.note_shown(visit.page(shop::sunday()).quote);
    press(visit, Action::Order, false);
    assert!(matches!(visit.session().state().stage, Stage::Ordering { .. }), "the order is sent");
}

fn confirm(visit: &mut Visit) {
    let (order_number, confirmed_at) = ("TK-7".to_owned(), shop::sunday());
    visit.answer_order(
        OrderAnswer::Confirmed { order_number, confirmed_at, record: None, charged: None },
        shop::sunday(),
    );
}

/// The languages whose texts are asked for.
fn loads(requests: &[Request]) -> Vec<String> {
    let load = requests.iter().filter_map(|request| match request {
        Request::LoadLanguage(language) => Some(language.to_string()),
        _ => None,
    });
    load.collect()
}

fn attempt_of(visit: &Visit) -> String {
    visit.session().state().attempt.to_string()
}

fn name_of_buyer(visit: &Visit) -> String {
    visit.session().state().party.get(Field::Name).to_owned()
}

// --- Drafts ---

#[test]
fn a_draft_is_resumed_in_the_same_tab_and_in_no_other() {
    let (browser, tab) = (Browser::default(), MemoryStore::default());
    let mut first = browser.visit(&tab, "first");
    give(&mut first, r#"{"command": "enter", "field": "name", "text": "Ada"}"#);
    let again = browser.visit(&tab, "second");
    assert_eq!((name_of_buyer(&again).as_str(), attempt_of(&again).as_str()), ("Ada", "first"));
    assert_eq!(again.session().state(), first.session().state());
    let other = browser.visit(&MemoryStore::default(), "third");
    assert_eq!(name_of_buyer(&other), "", "what a person entered stays in the tab");
}

#[test]
fn nothing_is_kept_of_a_visit_in_which_nothing_happened() {
    let (browser, tab) = (Browser::default(), MemoryStore::default());
    let mut visit = browser.visit(&tab, "first");
    assert_eq!(visit.begin(shop::sunday()), []);
    assert_eq!(visit.hear_storage("theme", "dark", shop::sunday()), []);
    assert!(tab.names().is_empty());
    assert_eq!(browser.shared.names(), [ATTEMPT], "the attempt alone, so that other tabs can join it");
}

/// The shop's offer on the next day: the teapot is dearer, the iced tea is gone.
fn next_offer() -> Offer {
    let mut offer = shop::offer();
    let price = offer.lines[1].price.as_mut().expect("a price");
    price.amount = upfront_checkout::money::Price::new(rust_decimal::Decimal::new(5_900, 2)).expect("an amount");
    offer.lines.retain(|line| line.id.as_str() != "iced-tea");
    offer.basket.retain(|line| line.line.as_str() != "iced-tea");
    offer
}

#[test]
fn a_draft_of_a_changed_offer_keeps_what_was_entered_and_shows_the_basket_first() {
    let (browser, tab) = (Browser::default(), MemoryStore::default());
    let mut visit = browser.visit(&tab, "first");
    give(&mut visit, r#"{"command": "addLine", "line": "iced-tea"}"#);
    give(&mut visit, r#"{"command": "continue"}"#);
    give(&mut visit, r#"{"command": "enter", "field": "name", "text": "Ada"}"#);
    answer(&mut visit, "newsletter", true);
    let again = browser.visit_with(next_offer(), shop::opening("de", "second"), &tab, shop::sunday());
    let state = again.session().state();
    assert_eq!((state.party.get(Field::Name), state.step), ("Ada", Step::Basket));
    assert_eq!(state.notice(), Some(&Notice::QuoteChanged {}));
    assert!(state.selection.lines.iter().all(|line| line.line.as_str() != "iced-tea"), "the shop has it no more");
    assert!(state.ledger.events().is_empty(), "the yes was to other words, and is asked again");
}

#[test]
fn a_confirmation_is_resumed_with_the_offer_that_was_ordered_from() {
    let (browser, tab) = (Browser::default(), MemoryStore::default());
    let mut visit = browser.visit(&tab, "first");
    order(&mut visit);
    confirm(&mut visit);
    let shown = html(&visit.page(shop::sunday()).node);
    let mut again = browser.visit_with(next_offer(), shop::opening("de", "second"), &tab, shop::sunday());
    assert_eq!(html(&again.page(shop::sunday()).node), shown);
    again.start_anew(shop::id("third"), shop::sunday());
    assert_eq!(again.session().offer(), &next_offer());
}

#[test]
fn an_order_that_was_on_its_way_is_resumed_as_unknown() {
    let (browser, tab) = (Browser::default(), MemoryStore::default());
    let mut visit = browser.visit(&tab, "first");
    order(&mut visit);
    let again = browser.visit(&tab, "second");
    assert!(matches!(again.session().state().stage, Stage::Unknown { .. }));
    assert_eq!(attempt_of(&again), "first", "sent again, it is the same order");
}

/// The kept draft with the value at a JSON Pointer replaced.
fn changed_draft(tab: &MemoryStore, pointer: &str, value: &str) -> String {
    let draft = read_text(&tab.read(shop::DRAFT).expect("a draft")).expect("JSON");
    write_text(&shop::replaced(draft, pointer, Some(value)))
}

#[test]
fn a_draft_that_is_over_or_is_none_is_forgotten_and_the_checkout_begins_anew() {
    let (browser, tab) = (Browser::default(), MemoryStore::default());
    give(&mut browser.visit(&tab, "first"), r#"{"command": "enter", "field": "name", "text": "Ada"}"#);
    let unusable = [
        changed_draft(&tab, "/until", r#""2026-11-22T09:30:00Z""#),
        changed_draft(&tab, "/draftVersion", r#""0""#),
        changed_draft(&tab, "/state/step", r#""kitchen""#),
        "{\"draftVersion\":".to_owned(),
        "7".to_owned(),
        String::new(),
    ];
    for text in unusable {
        tab.write(shop::DRAFT, &text);
        let visit = browser.visit(&tab, "second");
        assert_eq!(name_of_buyer(&visit), "", "{text}");
        assert_eq!(tab.read(shop::DRAFT), None, "{text}");
    }
}

#[test]
fn a_draft_ends_a_day_after_the_last_change_by_the_devices_clock() {
    let (browser, tab) = (Browser::default(), MemoryStore::default());
    // The storefront's clock is ten years ahead of the device's.
    let ahead = || VisitOpening { clock: Some(at("2036-11-22T09:30:00Z")), ..shop::opening("de", "first") };
    let valid = || Offer { valid_until: at("2037-01-01T00:00:00Z"), ..shop::offer() };
    let mut visit = browser.visit_with(valid(), ahead(), &tab, shop::sunday());
    give(&mut visit, r#"{"command": "enter", "field": "name", "text": "Ada"}"#);
    let draft = read_text(&tab.read(shop::DRAFT).expect("a draft")).expect("JSON");
    assert_eq!(draft.get("until").and_then(Json::as_text), Some("2026-11-23T09:30:00Z"));
    let again = browser.visit_with(valid(), ahead(), &tab, at("2026-11-23T09:29:59Z"));
    assert_eq!(name_of_buyer(&again), "Ada");
    let over = browser.visit_with(valid(), ahead(), &tab, at("2026-11-23T09:30:00Z"));
    assert_eq!(name_of_buyer(&over), "");
}

// --- One intent, one attempt ---

#[test]
fn tabs_with_the_same_offer_share_an_attempt_until_it_is_ordered() {
    let browser = Browser::default();
    let mut first = browser.visit(&MemoryStore::default(), "first");
    assert_eq!(attempt_of(&browser.visit(&MemoryStore::default(), "second")), "first");
    order(&mut first);
    confirm(&mut first);
    assert_eq!(attempt_of(&browser.visit(&MemoryStore::default(), "third")), "third", "another intent to buy");
}

#[test]
fn a_tab_hears_that_another_one_placed_the_order() {
    let (browser, tab) = (Browser::default(), MemoryStore::default());
    let mut other = browser.visit(&tab, "second");
    let mut first = browser.visit(&MemoryStore::default(), "first");
    order(&mut first);
    confirm(&mut first);
    let kept = browser.shared.read(ATTEMPT).expect("the attempt");
    other.hear_storage(ATTEMPT, &kept, shop::sunday());
    let elsewhere = Stage::OrderedElsewhere { order_number: "TK-7".to_owned() };
    assert_eq!(other.session().state().stage, elsewhere);
    assert_eq!(browser.visit(&tab, "third").session().state().stage, elsewhere, "and keeps it");
}

#[test]
fn a_tab_that_was_closed_meanwhile_sees_the_order_when_it_opens() {
    let (browser, tab) = (Browser::default(), MemoryStore::default());
    give(&mut browser.visit(&tab, "first"), r#"{"command": "continue"}"#);
    let mut other = browser.visit(&MemoryStore::default(), "second");
    order(&mut other);
    confirm(&mut other);
    let again = browser.visit(&tab, "third");
    assert!(matches!(again.session().state().stage, Stage::OrderedElsewhere { .. }));
}

#[test]
fn what_says_nothing_about_this_attempt_is_not_heard() {
    let browser = Browser::default();
    let mut visit = browser.visit(&MemoryStore::default(), "first");
    let until = r#""until":"2026-11-23T09:30:00Z""#;
    for (name, text) in [
        (ATTEMPT, format!(r#"{{"attempt":"another","orderNumber":"TK-8",{until}}}"#)),
        (ATTEMPT, format!(r#"{{"attempt":"first",{until}}}"#)),
        (ATTEMPT, "{".to_owned()),
        ("upfront.attempt.another-shop", format!(r#"{{"attempt":"first","orderNumber":"TK-8",{until}}}"#)),
    ] {
        assert_eq!(visit.hear_storage(name, &text, shop::sunday()), [], "{name}: {text}");
        assert!(matches!(visit.session().state().stage, Stage::Filling { .. }), "{name}: {text}");
    }
}

// --- Languages ---

fn speak(visit: &mut Visit, tag: &str) -> Vec<Request> {
    visit.speak(shop::catalogue(tag), shop::sunday())
}

#[test]
fn a_language_that_a_person_chose_is_kept_for_a_year() {
    let browser = Browser::default();
    let mut visit = browser.visit(&MemoryStore::default(), "first");
    let requests = press(&mut visit, Action::Do(command(r#"{"command": "setLanguage", "language": "en"}"#)), false);
    assert_eq!(loads(&requests), ["en"]);
    assert_eq!(browser.shared.read(LANGUAGE), None, "not before it is spoken");
    speak(&mut visit, "en");
    let device = shop::device(&MemoryStore::default(), &browser.shared);
    let english = Some(shop::language("en"));
    assert_eq!(device.language_for(None, at("2027-11-22T09:29:59Z")), english);
    assert_eq!(device.language_for(None, at("2027-11-22T09:30:00Z")), None);
}

#[test]
fn a_language_that_a_pages_script_set_is_not_kept() {
    let browser = Browser::default();
    let mut visit = browser.visit(&MemoryStore::default(), "first");
    assert_eq!(loads(&give(&mut visit, r#"{"command": "setLanguage", "language": "en"}"#)), ["en"]);
    speak(&mut visit, "en");
    assert_eq!(visit.language(), &shop::language("en"));
    assert_eq!(browser.shared.read(LANGUAGE), None);
}

#[test]
fn a_language_that_a_storefront_with_its_own_interface_sets_is_the_persons_choice() {
    let browser = Browser::default();
    let opening = VisitOpening { interface: Interface::Storefront, ..shop::opening("de", "first") };
    let mut visit = browser.visit_with(shop::offer(), opening, &MemoryStore::default(), shop::sunday());
    give(&mut visit, r#"{"command": "setLanguage", "language": "en"}"#);
    speak(&mut visit, "en");
    assert!(browser.shared.read(LANGUAGE).is_some());
}

#[test]
fn a_tab_follows_the_language_of_another_one_but_a_confirmation_stays() {
    let (browser, tab) = (Browser::default(), MemoryStore::default());
    let mut visit = browser.visit(&tab, "first");
    let mut other = browser.visit(&MemoryStore::default(), "second");
    press(&mut other, Action::Do(command(r#"{"command": "setLanguage", "language": "en"}"#)), false);
    speak(&mut other, "en");
    let kept = browser.shared.read(LANGUAGE).expect("a language");
    assert_eq!(loads(&visit.hear_storage(LANGUAGE, &kept, shop::sunday())), ["en"]);
    assert_eq!(loads(&other.hear_storage(LANGUAGE, &kept, shop::sunday())), Vec::<String>::new(), "it speaks it");
    order(&mut visit);
    confirm(&mut visit);
    assert_eq!(loads(&visit.hear_storage(LANGUAGE, &kept, shop::sunday())), Vec::<String>::new());
    let device = shop::device(&tab, &browser.shared);
    let id = shop::offer().id;
    assert_eq!(device.language_for(Some(&id), shop::sunday()), Some(shop::language("de")), "that of the confirmation");
    assert_eq!(device.language_for(None, shop::sunday()), Some(shop::language("en")));
}

// --- Answers ---

/// What the next visit on this device knows of earlier answers.
fn remembered(browser: &Browser) -> Vec<(String, Answer)> {
    let visit = browser.visit(&MemoryStore::default(), "next");
    let device = &visit.session().state().earlier.device;
    device.iter().map(|answer| (answer.id.to_string(), answer.answer)).collect()
}

#[test]
fn a_no_is_remembered_at_once_and_a_yes_once_it_is_ordered() {
    let browser = Browser::default();
    let mut visit = browser.visit(&MemoryStore::default(), "first");
    answer(&mut visit, "newsletter", true);
    answer(&mut visit, "reviews", false);
    assert_eq!(remembered(&browser), [("reviews".to_owned(), Answer::Refused)]);
    order(&mut visit);
    confirm(&mut visit);
    let mut known = remembered(&browser);
    known.sort_by(|one, other| one.0.cmp(&other.0));
    let expected = [("newsletter", Answer::Given), ("reviews", Answer::Refused), ("terms", Answer::Given)];
    assert_eq!(known, expected.map(|(id, answer)| (id.to_owned(), answer)));
    answer(&mut visit, "newsletter", false);
    assert!(remembered(&browser).contains(&("newsletter".to_owned(), Answer::Withdrawn)), "after the order too");
}

#[test]
fn a_no_is_not_asked_about_again_on_the_next_visit() {
    let browser = Browser::default();
    answer(&mut browser.visit(&MemoryStore::default(), "first"), "reviews", false);
    let mut next = browser.visit(&MemoryStore::default(), "second");
    let requests = next.begin(shop::sunday());
    let acts = requests.iter().filter_map(|request| match request {
        Request::Effect(Effect::TellConsent(event)) => Some((event.id.to_string(), event.act)),
        _ => None,
    });
    assert_eq!(acts.collect::<Vec<_>>(), [("reviews".to_owned(), Act::Remembered)]);
}

#[test]
fn the_last_purchase_is_one_of_those_before_the_next() {
    let (browser, tab) = (Browser::default(), MemoryStore::default());
    let mut visit = browser.visit(&tab, "first");
    answer(&mut visit, "newsletter", true);
    order(&mut visit);
    confirm(&mut visit);
    visit.forget();
    visit.start_anew(shop::id("second"), shop::sunday());
    let earlier = &visit.session().state().earlier;
    let newsletter = earlier.last(Subject::Purpose, &shop::id("newsletter")).expect("an answer");
    assert_eq!(newsletter.answer, Answer::Given);
}

// --- Forgetting, and keeping nothing ---

#[test]
fn forgetting_forgets_all_of_a_purchase() {
    let (browser, tab) = (Browser::default(), MemoryStore::default());
    let mut visit = browser.visit(&tab, "first");
    order(&mut visit);
    confirm(&mut visit);
    assert!(!tab.names().is_empty() && browser.shared.names().contains(&ATTEMPT.to_owned()));
    visit.forget();
    assert!(tab.names().is_empty());
    assert!(!browser.shared.names().contains(&ATTEMPT.to_owned()));
    let next = browser.visit(&tab, "second");
    assert_eq!((name_of_buyer(&next).as_str(), attempt_of(&next).as_str()), ("", "second"));
}

#[test]
fn a_new_purchase_is_kept_under_its_own_attempt() {
    let (browser, tab) = (Browser::default(), MemoryStore::default());
    let mut visit = browser.visit(&tab, "first");
    order(&mut visit);
    confirm(&mut visit);
    visit.forget();
    visit.start_anew(shop::id("second"), shop::sunday());
    assert_eq!(attempt_of(&browser.visit(&MemoryStore::default(), "third")), "second", "open again, so it is shared");
}

#[test]
fn without_a_device_nothing_is_kept_heard_or_resumed() {
    let mut visit = Visit::open(shop::offer(), shop::opening("de", "first"), None, shop::sunday()).expect("a visit");
    answer(&mut visit, "reviews", false);
    press(&mut visit, Action::Do(command(r#"{"command": "setLanguage", "language": "en"}"#)), false);
    speak(&mut visit, "en");
    let kept = r#"{"attempt":"first","orderNumber":"TK-8","until":"2026-11-23T09:30:00Z"}"#;
    assert_eq!(visit.hear_storage(ATTEMPT, kept, shop::sunday()), []);
    order(&mut visit);
    confirm(&mut visit);
    visit.forget();
    visit.start_anew(shop::id("second"), shop::sunday());
    let again = Visit::open(shop::offer(), shop::opening("de", "third"), None, shop::sunday()).expect("a visit");
    assert_eq!(attempt_of(&again), "third");
    assert!(again.session().state().earlier.device.is_empty());
}

#[test]
fn a_full_store_keeps_nothing_and_the_checkout_goes_on() {
    let browser = Browser { shared: MemoryStore::with_room(0) };
    let tab = MemoryStore::with_room(0);
    let mut visit = browser.visit(&tab, "first");
    answer(&mut visit, "reviews", false);
    order(&mut visit);
    confirm(&mut visit);
    assert!(matches!(visit.session().state().stage, Stage::Confirmed { .. }));
    assert!(tab.names().is_empty() && browser.shared.names().is_empty());
    assert_eq!(attempt_of(&browser.visit(&tab, "second")), "second");
}
