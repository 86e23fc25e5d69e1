//! The quote at the order button, and in what is kept of an order: everything that must be known stands in it, unfolded.

use crate::shop;
use std::fs;
use upfront_checkout::boundary::read_text;
use upfront_checkout::checkout::OrderAnswer;
use upfront_checkout::offer::Offer;
use upfront_checkout::session::Session;
use upfront_checkout::shape::{Json, read_document};
use upfront_checkout::tree::{Element, Node, canonical_text};

/// The offer of a shop that sells another's mugs.
pub fn potter_json() -> Json {
    let file = shop::root().join("tests/cases/final/potter.json");
    read_text(&fs::read_to_string(file).expect("the case is there")).expect("JSON")
}

/// A session of an offer, filled in up to the order button.
pub fn at_the_button(offer: &Json, delivery: &str) -> Session {
    let offer = Offer::read(offer).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let mut session = shop::session_of(offer, "en");
    shop::fill(&mut session);
    shop::give(&mut session, &format!(r#"{{"command": "chooseDelivery", "method": "{delivery}"}}"#));
    shop::give(&mut session, r#"{"command": "goTo", "step": "review"}"#);
    session
}

/// Orders, and takes the storefront's answer that it is confirmed.
pub fn confirm(session: &mut Session) {
    shop::declare(session);
    shop::show(session);
    shop::order(session);
    answer(session);
}

/// Takes the storefront's answer that the order is confirmed.
pub fn answer(session: &mut Session) {
    let answer = r#"{"outcome": "confirmed", "orderNumber": "N-1", "confirmedAt": "2026-11-22T09:30:00Z"}"#;
    let answer: OrderAnswer = read_document(&read_text(answer).expect("JSON")).expect("an answer");
    session.answer_order(answer, shop::sunday());
}

/// The element of a class in a page.
pub fn of_class<'n>(node: &'n Node, class: &str) -> Option<&'n Element> {
    let Node::Element(element) = node else { return None };
    let is_it = element.attributes.iter().any(|(name, value)| *name == "class" && value.split(' ').any(|c| c == class));
    if is_it { Some(element) } else { element.children.iter().find_map(|child| of_class(child, class)) }
}

/// The words in the element of a class.
pub fn words_in(session: &mut Session, class: &str) -> String {
    let page = shop::show(session);
    let found = of_class(&page, class).unwrap_or_else(|| panic!("no {class}"));
    canonical_text(&Node::from(found.clone()))
}

/// The saved file.
pub fn saved(session: &Session) -> String {
    session.document("", "https://shop.example/", shop::sunday()).expect("a document").1
}

const MUST_BE_KNOWN: [&str; 5] = [
    "Stoneware, 0.3 l, dishwasher safe.",
    "Made in: Portugal",
    "Provided by Potter Ltd",
    "Arrives Tue 24 Nov to Thu 26 Nov",
    "2 pieces × €12.00 per piece",
];

#[test]
fn main_features_supplier_and_delivery_window_stand_at_the_button_and_in_what_is_kept() {
    let mut session = at_the_button(&potter_json(), "parcel");
    let at_the_button = words_in(&mut session, "up-final");
    confirm(&mut session);
    let confirmed = words_in(&mut session, "up-confirmation");
    let saved = saved(&session);
    for known in MUST_BE_KNOWN {
        for (place, text) in [("button", &at_the_button), ("confirmation", &confirmed), ("saved file", &saved)] {
            assert!(text.contains(known), "{known} at the {place}: {text}");
        }
    }
}

#[test]
fn the_terms_of_a_subscription_stand_at_the_button() {
    let mut session = shop::session("en");
    shop::give(&mut session, r#"{"command": "addLine", "line": "subscription"}"#);
    shop::fill(&mut session);
    let words = words_in(&mut session, "up-final");
    for known in ["Three teas of 50 g each", "Contents: 3 × 50 g of loose tea a month", "Until", "€252.00 in all"] {
        assert!(words.contains(known), "{known}: {words}");
    }
}

#[test]
fn the_expected_deliveries_of_a_subscription_are_told() {
    let deliveries = r#"{"interval": {"count": 1, "unit": "month"}, "earliestDays": 2, "latestDays": 4}"#;
    let offer = shop::replaced(shop::offer_json(), "/lines/2/plan/deliveries", Some(deliveries));
    let mut session = shop::session_of(Offer::read(&offer).expect("an offer"), "en");
    shop::give(&mut session, r#"{"command": "addLine", "line": "subscription"}"#);
    let expected = "First delivery: Tue 24 Nov to Thu 26 Nov. Then one every month.";
    assert!(words_in(&mut session, "up-quote").contains(expected), "beside the basket");
    shop::fill(&mut session);
    assert!(words_in(&mut session, "up-final").contains(expected), "at the button");
    shop::give(&mut session, r#"{"command": "declare", "declaration": "renewal", "agrees": true}"#);
    confirm(&mut session);
    assert!(words_in(&mut session, "up-confirmation").contains(expected), "in the confirmation");
    assert!(saved(&session).contains(expected), "in the saved file");
}

#[test]
fn deliveries_that_cannot_be_meant_are_refused() {
    let refused = |pointer: &str, value: &str| {
        let offer = shop::replaced(shop::offer_json(), pointer, Some(value));
        let problems = Offer::read(&offer).expect_err("it is refused");
        problems.iter().map(|problem| format!("{} {}", problem.code.as_str(), problem.pointer)).collect::<Vec<_>>()
    };
    let never = r#"{"interval": {"count": 0, "unit": "month"}, "earliestDays": 2, "latestDays": 4}"#;
    let backwards = r#"{"interval": {"count": 1, "unit": "month"}, "earliestDays": 4, "latestDays": 2}"#;
    for wrong in [never, backwards] {
        let place = "contradiction /lines/2/plan/deliveries";
        assert_eq!(refused("/lines/2/plan/deliveries", wrong), [place], "{wrong}");
    }
    let monthly = r#"{"interval": {"count": 1, "unit": "month"}, "earliestDays": 2, "latestDays": 4}"#;
    let service = shop::replaced(shop::offer_json(), "/lines/2/nature", Some(r#""service""#));
    let service = shop::replaced(service, "/lines/2/plan/deliveries", Some(monthly));
    let problems = Offer::read(&service).expect_err("nothing is delivered");
    assert!(problems.iter().any(|problem| problem.pointer == "/lines/2/plan/deliveries"), "{problems:?}");
}

#[test]
fn whose_law_governs_stands_at_the_button_and_in_what_is_kept() {
    let law = r#"{"en": "The law of Ireland governs. You may also sue where you live."}"#;
    let offer = shop::replaced(potter_json(), "/governingLaw", Some(law));
    let expected = "Law and courts: The law of Ireland governs. You may also sue where you live.";
    let mut session = at_the_button(&offer, "parcel");
    assert!(words_in(&mut session, "up-final").contains(expected));
    confirm(&mut session);
    assert!(words_in(&mut session, "up-confirmation").contains(expected));
    assert!(saved(&session).contains("The law of Ireland governs."));
    let mut silent = at_the_button(&potter_json(), "parcel");
    assert!(!words_in(&mut silent, "up-final").contains("Law and courts"));
}

#[test]
fn the_quote_can_be_kept_before_the_order_and_names_nobody() {
    let mut session = at_the_button(&potter_json(), "parcel");
    let (name, html) = session.document("", "https://shop.example/", shop::sunday()).expect("the quote to keep");
    assert_eq!(name, "Offer of 22 November 2026 – Corner Shop");
    for known in MUST_BE_KNOWN.into_iter().chain([
        "An offer, not an order",
        "Nothing has been ordered",
        "We sell mugs. You pay by invoice within 14 days.",
        "We refund within 14 days of your withdrawal",
        "Terms and conditions",
        "Lindenweg 3",
    ]) {
        assert!(html.contains(known), "{known}: {html}");
    }
    for private in ["Ada Muster", "ada@example.org"] {
        assert!(!html.contains(private), "{private}: {html}");
    }
    assert!(!html.contains("<button") && !html.contains("<input"));
    shop::give(&mut session, r#"{"command": "goTo", "step": "basket"}"#);
    assert!(session.document("", "https://shop.example/", shop::sunday()).is_none(), "the quote is not final yet");
}

#[test]
fn the_kept_quote_has_the_digest_of_every_text_at_an_address() {
    let mut session = shop::session("en");
    shop::give(&mut session, r#"{"command": "addLine", "line": "subscription"}"#);
    shop::fill(&mut session);
    let html = saved(&session);
    assert_eq!(html.matches("digest sha256:").count(), shop::offer().policies.len());
    assert!(!html.contains("ada@example.org"), "statements of account go there");
}
