//! Only what applies: a text whose condition is not met is nowhere, in no step, and not in what is kept.

use crate::final_quote::{answer, saved};
use crate::shop;
use proptest::prelude::*;
use std::fmt::Write as _;
use upfront_checkout::checkout::Verdict;
use upfront_checkout::checkout::verify;
use upfront_checkout::offer::Offer;
use upfront_checkout::record::{Confirmation, OrderRecord};
use upfront_checkout::session::Session;
use upfront_checkout::shape::{Json, Write};
use upfront_checkout::tree::canonical_text;

/// A condition as the test judges it, apart from the engine.
#[derive(Debug, Clone, Default)]
struct Condition {
    lines: Vec<&'static str>,
    natures: Vec<&'static str>,
    countries: Vec<&'static str>,
    delivery: Vec<&'static str>,
    payment: Vec<&'static str>,
}

/// What is bought and how, as far as it is known.
#[derive(Debug, Clone, Copy)]
struct Purchase {
    guide: bool,
    country: Option<&'static str>,
    delivery: Option<&'static str>,
    payment: Option<&'static str>,
}

fn some(of: &'static [&'static str]) -> impl Strategy<Value = Vec<&'static str>> {
    prop_oneof![2 => Just(Vec::new()), 1 => prop::sample::subsequence(of, 1..=of.len())]
}

fn condition() -> impl Strategy<Value = Condition> {
    let parts = (
        some(&["darjeeling", "guide", "liqueur"]),
        some(&["goods", "digital", "service"]),
        some(&["DE", "AT"]),
        some(&["standard", "pick-up"]),
        some(&["invoice", "transfer"]),
    );
    parts.prop_map(|(lines, natures, countries, delivery, payment)| Condition {
        lines,
        natures,
        countries,
        delivery,
        payment,
    })
}

fn purchase() -> impl Strategy<Value = Purchase> {
    let ways = (
        prop::bool::ANY,
        prop::sample::select(vec!["DE", "AT"]),
        prop::sample::select(vec!["standard", "pick-up"]),
        prop::sample::select(vec!["invoice", "transfer"]),
    );
    ways.prop_map(|(guide, country, delivery, payment)| Purchase {
        guide,
        country: Some(country),
        delivery: Some(delivery),
        payment: Some(payment),
    })
}

impl Condition {
    fn json(&self) -> String {
        let lists = [
            ("lines", &self.lines),
            ("natures", &self.natures),
            ("countries", &self.countries),
            ("delivery", &self.delivery),
            ("payment", &self.payment),
        ];
        let members: Vec<String> = lists.iter().map(|(name, list)| format!("\"{name}\": {list:?}")).collect();
        format!("{{{}}}", members.join(", "))
    }

    /// Whether it is met by the order. The basket always has Darjeeling, which is goods.
    fn is_met(&self, bought: &Purchase) -> bool {
        let has = |list: &[&str], any: &[&str]| list.is_empty() || any.iter().any(|one| list.contains(one));
        let (lines, natures) = match bought.guide {
            true => (["darjeeling", "guide"].as_slice(), ["goods", "digital"].as_slice()),
            false => (["darjeeling"].as_slice(), ["goods"].as_slice()),
        };
        // Nothing is sent to who picks up: the market's country counts.
        let country = if bought.delivery == Some("pick-up") { Some("DE") } else { bought.country };
        has(&self.lines, lines)
            && has(&self.natures, natures)
            && has(&self.countries, country.as_slice())
            && has(&self.delivery, bought.delivery.as_slice())
            && has(&self.payment, bought.payment.as_slice())
    }
}

/// The texts of the four kinds of statement, each with a word that stands nowhere else.
const MARKS: [&str; 4] = ["Markfact", "Markpolicy", "Markpromise", "Markdeclaration"];

fn both(words: &str) -> String {
    format!(r#"{{"de": "{words}", "en": "{words}"}}"#)
}

/// The shop's offer with a fact, a policy, a promise and a declaration under a condition each.
fn offer(conditions: &[Condition; 4]) -> Json {
    let [fact, policy, promise, declaration] = conditions.each_ref().map(Condition::json);
    let times = r#""version": "1", "validFrom": "2026-01-01T00:00:00Z""#;
    let added = [
        ("afterSales", format!(r#"{{"topic": "support", "text": {}, "appliesTo": {fact}}}"#, both("Markfact"))),
        (
            "policies",
            format!(
                r#"{{"id": "mark", "title": {}, {times}, "text": {}, "appliesTo": {policy}}}"#,
                both("Markpolicy"),
                both("Markpolicy in full")
            ),
        ),
        (
            "promises",
            format!(
                r#"{{"id": "mark", "topic": "support", "statement": {}, "scope": {}, "limits": {}, {times},
                    "validUntil": "2030-01-01T00:00:00Z", "appliesTo": {promise}}}"#,
                both("Markpromise"),
                both("all"),
                both("none")
            ),
        ),
        (
            "declarations",
            format!(
                r#"{{"id": "mark", "statement": {}, "policies": [], "neededFor": "every-order", "appliesTo": {declaration}}}"#,
                both("Markdeclaration")
            ),
        ),
    ];
    added.iter().fold(shop::offer_json(), |offer, (list, entry)| appended(offer, list, entry))
}

fn appended(mut offer: Json, list: &str, entry: &str) -> Json {
    let entry = upfront_checkout::boundary::read_text(entry).unwrap_or_else(|problems| panic!("{entry}: {problems:?}"));
    if let Json::Object(members) = &mut offer {
        match members.iter_mut().find(|(name, _)| name == list) {
            Some((_, Json::List(items))) => items.push(entry),
            _ => panic!("the shop has {list}"),
        }
    }
    offer
}

fn give(session: &mut Session, command: &str) {
    shop::give(session, command);
}

/// Goes to the order button. After each command: what is known then, and what the page says.
fn walk(session: &mut Session, bought: &Purchase) -> Vec<(Purchase, String)> {
    let mut known = Purchase { guide: false, country: None, delivery: None, payment: None };
    let mut seen = Vec::new();
    let mut see = |session: &mut Session, known: Purchase, command: String| {
        give(session, &command);
        seen.push((known, canonical_text(&shop::show(session))));
    };
    see(session, known, r#"{"command": "removeLine", "line": "teapot"}"#.to_owned());
    see(session, known, r#"{"command": "goTo", "step": "details"}"#.to_owned());
    if bought.guide {
        known.guide = true;
        see(session, known, r#"{"command": "addLine", "line": "guide"}"#.to_owned());
    }
    let (country, delivery) = (bought.country.unwrap_or_default(), bought.delivery.unwrap_or_default());
    for (field, text) in [
        ("name", "Ada Muster"),
        ("email", "ada@example.org"),
        ("street", "Lindenweg 3"),
        ("postal-code", if country == "DE" { "10435" } else { "1010" }),
        ("city", "Berlin"),
        ("country", country),
    ] {
        known.country = bought.country.filter(|_| field == "country");
        see(session, known, format!(r#"{{"command": "enter", "field": "{field}", "text": "{text}"}}"#));
    }
    see(session, known, r#"{"command": "goTo", "step": "delivery"}"#.to_owned());
    known.delivery = bought.delivery;
    see(session, known, format!(r#"{{"command": "chooseDelivery", "method": "{delivery}"}}"#));
    see(session, known, r#"{"command": "goTo", "step": "payment"}"#.to_owned());
    known.payment = bought.payment;
    let payment = bought.payment.unwrap_or_default();
    see(session, known, format!(r#"{{"command": "choosePayment", "method": "{payment}"}}"#));
    see(session, known, r#"{"command": "goTo", "step": "review"}"#.to_owned());
    seen
}

/// Declares what the order needs.
fn declare_all(session: &mut Session, declaration: bool, guide: bool) {
    let mut needed = vec!["terms"];
    if declaration {
        needed.push("mark");
    }
    if guide {
        needed.extend(["digital-waiver-consent", "digital-waiver-loss"]);
    }
    for id in needed {
        give(session, &format!(r#"{{"command": "declare", "declaration": "{id}", "agrees": true}}"#));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_does_not_apply_is_nowhere(
        conditions in [condition(), condition(), condition(), condition()],
        bought in purchase(),
    ) {
        let offer = Offer::read(&offer(&conditions)).map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
        let mut session = shop::session_of(offer.clone(), "en");
        let met = conditions.each_ref().map(|condition| condition.is_met(&bought));
        let walk = walk(&mut session, &bought);
        for (known, page) in &walk {
            for (mark, condition) in MARKS.iter().zip(&conditions) {
                prop_assert!(!page.contains(mark) || condition.is_met(known), "{} of {:?} at {:?}", mark, condition, known);
            }
        }
        let last = walk.last().map(|(_, page)| page.clone()).unwrap_or_default();
        for (mark, applies) in MARKS.iter().zip(met) {
            prop_assert_eq!(last.contains(mark), applies, "{} at the button", mark);
        }
        declare_all(&mut session, met[3], bought.guide);
        shop::show(&mut session);
        let order = shop::order(&mut session);
        let verdict = verify(&offer, &order.write(), &shop::arrival(shop::sunday()), &shop::LocaleTexts);
        prop_assert!(matches!(verdict, Verdict::Accepted(_)), "{:?}", verdict);
        let confirmation = Confirmation { order_number: "N-1".to_owned(), confirmed_at: shop::sunday() };
        let record = OrderRecord::of(&offer, order, confirmation, &shop::LocaleTexts).expect("a record");
        let mut recorded = String::new();
        for part in [record.policies.write(), record.promises.write(), record.declarations.write()] {
            let _ = write!(recorded, "{part:?}");
        }
        answer(&mut session);
        let kept = saved(&session);
        let shown = canonical_text(&shop::show(&mut session));
        for (mark, applies) in MARKS.iter().zip(met) {
            prop_assert_eq!(kept.contains(mark), applies, "{} in the saved file", mark);
            prop_assert_eq!(shown.contains(mark), applies, "{} in the confirmation", mark);
            prop_assert!(*mark == "Markfact" || recorded.contains(mark) == applies, "{} in the record", mark);
        }
    }
}

#[test]
fn a_fact_about_downloads_is_told_only_with_a_download() {
    let mut session = shop::session("en");
    shop::fill(&mut session);
    let without = canonical_text(&shop::show(&mut session));
    give(&mut session, r#"{"command": "addLine", "line": "guide"}"#);
    give(&mut session, r#"{"command": "goTo", "step": "review"}"#);
    let with = canonical_text(&shop::show(&mut session));
    let fact = offer_fact("digital");
    assert!(!without.contains(&fact), "{fact}");
    assert!(with.contains(&fact), "{fact}");
}

#[test]
fn facts_about_goods_are_not_told_of_a_download_alone() {
    let mut session = shop::session("en");
    give(&mut session, r#"{"command": "addLine", "line": "guide"}"#);
    for line in ["darjeeling", "teapot", "iced-tea"] {
        give(&mut session, &format!(r#"{{"command": "removeLine", "line": "{line}"}}"#));
    }
    shop::fill(&mut session);
    let shown = canonical_text(&shop::show(&mut session));
    assert!(!shown.contains(&offer_fact("returns")));
    declare_all(&mut session, false, true);
    shop::show(&mut session);
    shop::order(&mut session);
    answer(&mut session);
    assert!(!saved(&session).contains(&offer_fact("returns")));
    assert!(saved(&session).contains(&offer_fact("warranty")));
}

/// The shop's words on a topic.
fn offer_fact(topic: &str) -> String {
    let offer = shop::offer();
    let fact = offer.after_sales.iter().find(|fact| fact.topic.as_str() == topic).expect("the shop has a fact");
    match fact.text.write().get("en") {
        Some(Json::Text(text)) => text.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn conditions_name_what_is_there_and_policies_hold_wherever_they_are_spoken_of() {
    let refused = |pointer: &str, value: &str| {
        let problems =
            Offer::read(&shop::replaced(shop::offer_json(), pointer, Some(value))).expect_err("it is refused");
        problems.iter().map(|problem| format!("{} {}", problem.code.as_str(), problem.pointer)).collect::<Vec<_>>()
    };
    assert_eq!(
        refused("/afterSales/0/appliesTo", r#"{"lines": ["coffee"], "delivery": ["drone"], "payment": ["gold"]}"#),
        [
            "unknown-reference /afterSales/0/appliesTo/lines/0",
            "unknown-reference /afterSales/0/appliesTo/delivery/0",
            "unknown-reference /afterSales/0/appliesTo/payment/0",
        ]
    );
    assert_eq!(
        refused("/policies/0/appliesTo", r#"{"natures": ["goods"]}"#),
        ["contradiction /policies/0/appliesTo"],
        "the terms are declared in every order"
    );
}
