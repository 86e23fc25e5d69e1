//! Every step and outcome in both languages, as HTML: what is shown is what stands in `tests/snapshots`.
//!
//! After a wanted change: `UPDATE_SNAPSHOTS=1 cargo test --test native snapshots::`, and read the difference.

use crate::{diff, shop};
use std::fs;
use upfront_checkout::checkout::OrderAnswer;
use upfront_checkout::session::Session;
use upfront_checkout::text::Message;
use upfront_checkout::tree::{Element, Node, canonical_text, html};
use upfront_checkout::view::Action;

/// A state by its name, and how a fresh session reaches it.
type Reached = (&'static str, fn(&mut Session));

/// The states that are kept.
const STATES: &[Reached] = &[
    ("1-basket", |_| {}),
    ("1-basket-with-violations", |session| {
        shop::give(session, r#"{"command": "addLine", "line": "strainer"}"#);
        shop::give(session, r#"{"command": "typeQuantity", "line": "darjeeling", "text": "0.07"}"#);
        shop::give(session, r#"{"command": "continue"}"#);
    }),
    ("2-details", |session| {
        shop::give(session, r#"{"command": "continue"}"#);
    }),
    ("2-details-with-problems", |session| {
        shop::give(session, r#"{"command": "addLine", "line": "liqueur"}"#);
        shop::give(session, r#"{"command": "continue"}"#);
        shop::give(session, r#"{"command": "enter", "field": "email", "text": "ada"}"#);
        shop::give(session, r#"{"command": "continue"}"#);
    }),
    ("3-delivery", |session| {
        shop::fill(session);
        shop::give(session, r#"{"command": "goTo", "step": "delivery"}"#);
    }),
    ("4-payment", |session| {
        shop::fill(session);
        shop::give(session, r#"{"command": "goTo", "step": "payment"}"#);
    }),
    ("5-review", |session| {
        shop::give(session, r#"{"command": "addLine", "line": "subscription"}"#);
        shop::give(session, r#"{"command": "addLine", "line": "guide"}"#);
        shop::give(session, r#"{"command": "applyVoucher", "code": "TEEZEIT10"}"#);
        shop::fill(session);
    }),
    ("6-ordering", ordered),
    ("7-unknown", |session| {
        ordered(session);
        session.order_lost(shop::sunday());
    }),
    ("7-declined", |session| {
        ordered(session);
        session.answer_order(
            OrderAnswer::Declined { reason: Some("card-declined".to_owned()), charged: None },
            shop::sunday(),
        );
    }),
    ("7-ordered-elsewhere", |session| {
        session.ordered_elsewhere(&shop::id(shop::ATTEMPT), "TK-2026-000009".to_owned(), shop::sunday());
    }),
    ("8-confirmed", |session| {
        shop::give(session, r#"{"command": "answer", "purpose": "newsletter", "agrees": true}"#);
        shop::give(session, r#"{"command": "answer", "purpose": "reviews", "agrees": false}"#);
        shop::fill(session);
        shop::give(session, r#"{"command": "choosePayment", "method": "transfer"}"#);
        shop::give(session, r#"{"command": "goTo", "step": "review"}"#);
        shop::declare(session);
        shop::show(session);
        shop::give(session, r#"{"command": "order"}"#);
        let (order_number, confirmed_at) = ("TK-2026-000123".to_owned(), shop::sunday());
        session.answer_order(
            OrderAnswer::Confirmed { order_number, confirmed_at, record: None, charged: None },
            shop::sunday(),
        );
    }),
];

fn ordered(session: &mut Session) {
    shop::fill(session);
    shop::declare(session);
    shop::show(session);
    shop::give(session, r#"{"command": "order"}"#);
}

#[test]
fn every_step_and_outcome_is_shown_as_kept() {
    let update = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    let mut changed = Vec::new();
    for tag in &shop::locales() {
        for (name, reach) in STATES {
            let mut session = shop::session(tag);
            reach(&mut session);
            let shown = readable(&html(&session.page(shop::sunday()).node));
            let file = shop::root().join(format!("tests/snapshots/{tag}/{name}.html"));
            if update {
                fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
                fs::write(&file, &shown).expect("written");
            } else {
                let kept = fs::read_to_string(&file).unwrap_or_default();
                if kept != shown {
                    changed.push(format!("tests/snapshots/{tag}/{name}.html\n{}", diff::lines(&kept, &shown)));
                }
            }
        }
    }
    assert!(
        changed.is_empty(),
        "shown otherwise than kept; see tests/README.md, Updating snapshots\n{}",
        changed.join("\n\n")
    );
}

#[test]
fn no_text_is_missing_and_no_language_is_mixed() {
    for tag in &shop::locales() {
        let foreign = sentences_of_others(tag);
        for (name, reach) in STATES {
            let mut session = shop::session(tag);
            reach(&mut session);
            let page = session.page(shop::sunday()).node;
            let text = canonical_text(&page);
            assert!(!text.contains('⟦'), "{tag}/{name}: {text}");
            assert!(html(&page).contains(&format!("lang=\"{tag}\"")), "{tag}/{name}");
            let mixed = foreign.iter().find(|sentence| text.contains(sentence.as_str()));
            assert!(mixed.is_none(), "{tag}/{name} says {mixed:?}");
        }
    }
}

/// What only other languages say: their messages without variables, long enough to be no accident.
fn sentences_of_others(tag: &str) -> Vec<String> {
    let said = |tag: &str| -> Vec<String> {
        let catalogue = shop::catalogue(tag);
        Message::ALL.iter().map(|message| catalogue.say(*message, &[])).filter(|text| !text.contains('⟦')).collect()
    };
    let own = said(tag).join("\n");
    let others = shop::locales().into_iter().filter(|other| other != tag).flat_map(|other| said(&other));
    let found: Vec<String> = others.filter(|text| text.chars().count() >= 12 && !own.contains(text.as_str())).collect();
    assert!(found.len() > 50, "the other languages say more than that");
    found
}

#[test]
fn every_control_does_what_its_code_says() {
    let mut controls = 0;
    for (name, reach) in STATES {
        let mut session = shop::session("en");
        reach(&mut session);
        each_element(&session.page(shop::sunday()).node, &mut |element| {
            let read = Action::of(element).map(|action| action.code());
            assert_eq!(read, element.action, "{name}: the code is read back as it was written");
            controls += usize::from(read.is_some());
        });
    }
    assert!(controls > 100, "only {controls} controls were found");
}

fn each_element(node: &Node, seen: &mut impl FnMut(&Element)) {
    let Node::Element(element) = node else { return };
    seen(element);
    element.children.iter().for_each(|child| each_element(child, seen));
}

#[test]
fn nothing_is_answered_beforehand() {
    let mut session = shop::session("de");
    shop::fill(&mut session);
    let shown = html(&session.page(shop::sunday()).node);
    let checked = shown.split('<').filter(|tag| tag.starts_with("input") && tag.contains(" checked")).count();
    assert_eq!(checked, 0, "the review begins without a single tick");
}

#[test]
fn text_of_the_offer_stays_text() {
    let mut offer = shop::offer();
    let hostile = r#"{"de": "<img src=x onerror=alert(1)>", "en": "</p><script>alert(1)</script>"}"#;
    let hostile = upfront_checkout::boundary::read_text(hostile).expect("JSON");
    offer.lines[0].title = upfront_checkout::shape::read_document(&hostile).expect("a wording");
    let shown = html(&shop::session_of(offer, "en").page(shop::sunday()).node);
    assert!(!shown.contains("<script") && shown.contains("&lt;script&gt;"));
}

/// One tag a line, so that a difference can be read.
fn readable(html: &str) -> String {
    format!("{}\n", html.replace("><", ">\n<"))
}
