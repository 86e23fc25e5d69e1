//! The words at the total, on random ways of paying: a text whose condition is false is never in the tree.

use crate::shop;
use proptest::prelude::*;
use upfront_checkout::checkout::OrderAnswer;
use upfront_checkout::offer::Offer;
use upfront_checkout::session::Session;
use upfront_checkout::tree::canonical_text;

/// How the invoice of the shop is paid, in this test.
#[derive(Debug, Clone)]
struct Way {
    kind: &'static str,
    due: Option<&'static str>,
    parts: bool,
    charged: Option<&'static str>,
}

fn way() -> impl Strategy<Value = Way> {
    let due = prop::sample::select(vec![
        None,
        Some(r#"{"when": "with-order"}"#),
        Some(r#"{"when": "after-order", "days": 14}"#),
        Some(r#"{"when": "after-delivery", "days": 14}"#),
        Some(r#"{"when": "on-delivery"}"#),
        Some(r#"{"when": "on-pick-up"}"#),
    ]);
    let charged = prop::sample::select(vec![None, Some("0.00"), Some("10.00"), Some("500.00")]);
    (prop::sample::select(vec!["card", "invoice"]), due, prop::bool::ANY, charged)
        .prop_map(|(kind, due, parts, charged)| Way { kind, due: due.filter(|_| !parts), parts, charged })
}

/// A session whose invoice is paid so.
fn session(way: &Way, language: &str) -> Session {
    let kind = format!("\"{}\"", way.kind);
    let mut json = shop::offer_json();
    if way.kind != "invoice" {
        json = shop::replaced(json, "/payment/1/kind", Some(&kind));
    }
    json = shop::replaced(json, "/payment/1/due", None);
    if let Some(due) = way.due {
        json = shop::replaced(json, "/payment/1/due", Some(due));
    }
    if way.parts {
        let parts = r#"{"count": 3, "interval": {"count": 1, "unit": "month"}}"#;
        json = shop::replaced(json, "/payment/1/instalments", Some(parts));
    }
    let offer = Offer::read(&json).unwrap_or_else(|problems| panic!("{way:?}: {problems:#?}"));
    shop::session_of(offer, language)
}

/// Everything that is shown.
fn said(session: &mut Session) -> String {
    canonical_text(&shop::show(session))
}

/// A word of both languages, and whether it may be said.
struct Word(&'static str, &'static str, bool);

fn check(text: &str, words: &[Word]) -> Result<(), TestCaseError> {
    for Word(english, german, may) in words {
        let there = text.contains(english) || text.contains(german);
        prop_assert_eq!(there, *may, "{} in {}", english, text);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// "Today", a day, "on pick-up" and "charged" stand exactly where they are true.
    #[test]
    fn the_total_says_only_what_is_true(
        way in way(),
        picked_up in prop::bool::ANY,
        language in prop::sample::select(vec!["de", "en"]),
    ) {
        let mut session = session(&way, language);
        let nothing_known = [
            Word("Total today", "Heute zu zahlen", false),
            Word("To pay ", "Zu zahlen ", false),
            Word("Charged: ", "Abgebucht: ", false),
        ];
        check(&said(&mut session), &nothing_known)?;
        shop::fill(&mut session);
        if picked_up {
            shop::give(&mut session, r#"{"command": "chooseDelivery", "method": "pick-up"}"#);
        }
        shop::declare(&mut session);
        let due = way.due.unwrap_or_default();
        let at_once = way.parts || due.contains("with-order") || way.due.is_none() && way.kind == "card";
        let words = |today, charged| [
            Word("Total today", "Heute zu zahlen", today && at_once),
            Word("Due with the order", "Mit der Bestellung fällig", !today && at_once),
            Word("To pay by invoice", "Zu zahlen auf Rechnung", way.due.is_none() && !way.parts && way.kind == "invoice"),
            Word("To pay by 6 December 2026", "Zu zahlen bis 6. Dezember 2026", due.contains("after-order")),
            Word("To pay within 14 days of receipt", "Zu zahlen innerhalb von 14 Tagen nach Erhalt", due.contains("after-delivery")),
            Word("To pay on delivery", "Zu zahlen bei Lieferung", due.contains("on-delivery") && !picked_up),
            Word("To pay on pick-up", "Zu zahlen bei Abholung", due.contains("on-pick-up") && picked_up),
            Word("Charged: ", "Abgebucht: ", charged),
        ];
        check(&said(&mut session), &words(true, false))?;
        shop::give(&mut session, r#"{"command": "order"}"#);
        let charged = way.charged.map(|charged| format!(r#", "charged": "{charged}""#)).unwrap_or_default();
        let answer = format!(
            r#"{{"outcome": "confirmed", "orderNumber": "TK-1", "confirmedAt": "2026-11-22T09:30:01Z"{charged}}}"#,
        );
        let answer = upfront_checkout::boundary::read_text(&answer).expect("JSON");
        session.answer_order(OrderAnswer::read_from_storefront(&answer).expect("an answer"), shop::sunday());
        check(&said(&mut session), &words(false, way.charged.is_some()))?;
    }
}
