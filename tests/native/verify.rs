//! The storefront's check of an order: what is in order is accepted, and each thing that is tampered with is named.

use crate::shop;
use upfront_checkout::boundary::read_text;
use upfront_checkout::calendar::Instant;
use upfront_checkout::checkout::{Acceptance, Arrival, Difference, Verdict, verify};
use upfront_checkout::consent::{Earlier, EarlierAnswer};
use upfront_checkout::offer::Offer;
use upfront_checkout::shape::{Digest, Json, Write, read_document};

/// An order of tea, a liqueur and a voucher, with a yes, a no and the declaration.
fn order() -> Json {
    let mut session = shop::session("de");
    shop::give(&mut session, r#"{"command": "addLine", "line": "liqueur"}"#);
    shop::give(&mut session, r#"{"command": "applyVoucher", "code": "TEEZEIT10"}"#);
    shop::give(&mut session, r#"{"command": "enter", "field": "birth-date", "text": "24.12.1990"}"#);
    shop::fill(&mut session);
    shop::give(&mut session, r#"{"command": "answer", "purpose": "newsletter", "agrees": true}"#);
    shop::give(&mut session, r#"{"command": "answer", "purpose": "reviews", "agrees": false}"#);
    shop::declare(&mut session);
    shop::show(&mut session);
    shop::order(&mut session).write()
}

fn check(order: &Json) -> Verdict {
    check_at(order, shop::sunday())
}

fn check_at(order: &Json, now: Instant) -> Verdict {
    let offer = shop::offer();
    verify(&offer, order, &shop::arrival(now), &shop::LocaleTexts)
}

fn differences(order: &Json) -> Vec<Difference> {
    match check(order) {
        Verdict::Accepted(_) => panic!("a tampered order was accepted"),
        Verdict::Refused(differences) => differences,
    }
}

/// The order with the value at a JSON Pointer replaced.
fn tampered(pointer: &str, value: Option<&str>) -> Json {
    shop::replaced(order(), pointer, value)
}

#[track_caller]
fn refused(pointer: &str, value: Option<&str>, code: &str, place: &str) {
    let found = differences(&tampered(pointer, value));
    let hit = found.iter().any(|difference| difference.code == code && difference.pointer.0 == place);
    assert!(hit, "{pointer} = {value:?}: wanted {code} at {place}, found {found:#?}");
}

#[test]
fn an_honest_order_is_accepted() {
    let order = order();
    let accepted = Acceptance { digest: Digest::of(&order), other_offsets: Vec::new() };
    assert_eq!(check(&order), Verdict::Accepted(accepted));
}

#[test]
fn a_changed_price_is_refused() {
    refused("/quote/lines/0/unitPrice", Some(r#""0.89""#), "quote", "/quote/lines/0/unitPrice");
    refused("/quote/lines/0/amount", Some(r#""1.34""#), "quote", "/quote/lines/0/amount");
}

#[test]
fn a_changed_quantity_is_refused() {
    refused("/selection/lines/0/quantity", Some(r#""2""#), "quote", "/quote/lines/0/quantity");
    refused("/selection/lines/0/quantity", Some(r#""0.07""#), "not-a-step", "/selection/lines/0");
}

#[test]
fn a_changed_consent_is_refused() {
    refused("/consents/0/answer", Some(r#""withdrawn""#), "consent-order", "/consents/0/answer");
    refused(
        "/consents/0/shown",
        Some(r#""sha256:0000000000000000000000000000000000000000000000000000000000000000""#),
        "consent-text",
        "/consents/0/shown",
    );
    refused("/consents/0/id", Some(r#""sell-everything""#), "consent-text", "/consents/0/id");
    refused("/consents/0/language", Some(r#""en""#), "consent-text", "/consents/0/shown");
    refused("/consents/0/at", Some(r#""2026-11-22T09:31:00Z""#), "consent-order", "/consents/0/at");
}

#[test]
fn a_missing_declaration_is_refused() {
    refused("/consents/2", None, "undeclared", "/consents");
}

/// The shop asks for its terms once, and has on record that this customer agreed to a version of them in August.
fn verdict_on_terms_agreed_to_once(version: &str, material: bool) -> Verdict {
    let json = shop::replaced(shop::offer_json(), "/declarations/0/asked", Some(r#""until-material-change""#));
    let json = if material { json } else { shop::replaced(json, "/policies/0/changes/0/material", Some("false")) };
    let offer = Offer::read(&json).expect("the offer is in order");
    let on_record = format!(
        r#"[{{"subject": "declaration", "id": "terms", "answer": "given", "at": "2026-08-02T10:00:00Z",
            "policies": [{{"policy": "terms", "version": "{version}"}}, {{"policy": "withdrawal", "version": "1.2"}}]}}]"#
    );
    let on_record: Vec<EarlierAnswer> =
        read_document(&read_text(&on_record).expect("JSON")).expect("an earlier answer");
    let earlier = Earlier { storefront: on_record.clone(), device: Vec::new() };
    let mut session = shop::session_of(offer.clone(), "de").with_earlier(earlier, shop::sunday());
    shop::fill(&mut session);
    if material {
        shop::declare(&mut session);
    }
    shop::show(&mut session);
    let order = shop::order(&mut session).write();
    let undeclared = verify(&offer, &order, &shop::arrival(shop::sunday()), &shop::LocaleTexts);
    let declared = matches!(undeclared, Verdict::Accepted(_));
    assert_eq!(declared, material, "a server that has nothing on record wants the declaration in the order");
    verify(&offer, &order, &Arrival { earlier: &on_record, ..shop::arrival(shop::sunday()) }, &shop::LocaleTexts)
}

#[test]
fn terms_that_are_on_record_need_not_stand_in_the_order() {
    assert!(matches!(verdict_on_terms_agreed_to_once("3.0", false), Verdict::Accepted(_)));
    assert!(matches!(verdict_on_terms_agreed_to_once("3.0", true), Verdict::Accepted(_)), "asked anew, and declared");
}

/// The order, with what it says was agreed to before it.
fn with_earlier(earlier: &str) -> Json {
    tampered("/earlier", Some(earlier))
}

fn earlier(change: &str, value: &str) -> String {
    let offer = shop::offer();
    let essence = offer.statements().purpose(&shop::id("recommendations")).expect("a purpose").essence();
    let honest = format!(
        r#"[{{"subject": "purpose", "id": "recommendations", "answer": "given", "at": "2026-06-01T10:00:00Z",
            "policies": [{{"policy": "privacy", "version": "2.3"}}], "essence": "{essence}"}}]"#
    );
    if change.is_empty() {
        return honest;
    }
    assert!(honest.contains(change), "{change} is changed");
    honest.replace(change, value)
}

#[test]
fn a_consent_from_before_that_cannot_have_counted_is_refused() {
    assert!(matches!(check(&with_earlier(&earlier("", ""))), Verdict::Accepted(_)));
    for (change, value) in [
        ("\"given\"", "\"refused\""),
        ("2026-06-01", "2026-12-01"),
        ("\"2.3\"", "\"9.9\""),
        ("privacy", "terms"),
        ("\"purpose\"", "\"declaration\""),
        // Both are answered in this order.
        ("recommendations", "newsletter"),
        ("recommendations", "reviews"),
        ("recommendations", "nothing"),
    ] {
        let found = differences(&with_earlier(&earlier(change, value)));
        let told: Vec<_> = found.iter().map(|found| (found.code.as_str(), found.pointer.0.as_str())).collect();
        assert_eq!(told, [("consent-before", "/earlier/0")], "{change} = {value}");
    }
}

#[test]
fn a_memory_that_says_yes_is_refused() {
    refused("/consents/0/act", Some(r#""remembered""#), "consent-order", "/consents/0/act");
    refused("/consents/0/act", Some(r#""expiry""#), "consent-order", "/consents/0/act");
}

#[test]
fn a_changed_total_is_refused() {
    refused("/quote/totals/now", Some(r#""0.01""#), "quote", "/quote/totals/now");
    refused("/quote/totals/tax", Some(r#""0.00""#), "quote", "/quote/totals/tax");
}

#[test]
fn a_changed_digest_is_refused() {
    let zeros = r#""sha256:0000000000000000000000000000000000000000000000000000000000000000""#;
    refused("/quoteDigest", Some(zeros), "quote-digest", "/quoteDigest");
    refused("/offer/digest", Some(zeros), "offer", "/offer/digest");
}

#[test]
fn a_line_or_charge_that_is_left_out_is_refused() {
    refused("/quote/charges/0", None, "quote", "/quote/charges");
    refused("/selection/delivery", None, "delivery", "/selection/delivery");
    refused("/selection/payment", None, "payment", "/selection/payment");
}

#[test]
fn a_forged_discount_is_refused() {
    refused("/selection/voucherCode", Some(r#""EVERYTHING""#), "voucher", "/selection/voucherCode");
    refused("/quote/discounts/0/amount", Some(r#""50.00""#), "quote", "/quote/discounts/0/amount");
    refused("/quote/gift", Some(r#""yes""#), "quote", "/quote/gift");
}

#[test]
fn a_combination_that_cannot_be_had_is_refused() {
    refused("/selection/lines/1/options/0/choice", Some(r#""black""#), "excludes", "/selection/lines/1");
}

#[test]
fn other_words_on_the_button_are_refused() {
    refused("/button", Some(r#""Weiter""#), "button", "/button");
    refused("/marketPack", Some(r#""none""#), "market-pack", "/marketPack");
    refused("/language", Some(r#""fr""#), "language", "/language");
}

#[test]
fn a_person_too_young_or_unnamed_is_refused() {
    refused("/party/birthDate", Some(r#""24.12.2015""#), "field-too-young", "/party/birthDate");
    refused("/party/name", None, "field-missing", "/party/name");
    refused("/party/postalCode", Some(r#""1""#), "field-postal-code", "/party/postalCode");
}

#[test]
fn overlong_data_and_hidden_signs_are_refused() {
    refused("/party/name", Some(&format!("\"{}\"", "x".repeat(201))), "field-not-plain", "/party/name");
    refused("/party/name", Some("\"Ada\\u202e Muster\""), "field-not-plain", "/party/name");
    refused("/party/city", Some("\"Ber\\u0000lin\""), "field-not-plain", "/party/city");
}

#[test]
fn the_same_option_twice_is_refused() {
    let twice = r#"[{"option": "colour", "choice": "blue"}, {"option": "colour", "choice": "sand"}, {"option": "size", "choice": "large"}]"#;
    refused("/selection/lines/1/options", Some(twice), "selection", "/selection/lines");
}

#[test]
fn data_that_was_not_asked_for_is_refused() {
    let mut session = shop::session("de");
    shop::fill(&mut session);
    shop::declare(&mut session);
    shop::show(&mut session);
    let mut order = shop::order(&mut session);
    order.party.birth_date = Some("24.12.1990".to_owned());
    let found = differences(&order.write());
    assert!(found.iter().any(|difference| difference.code == "field-not-asked"), "{found:#?}");
}

#[test]
fn an_old_or_early_order_is_refused() {
    let at = |text: &str| check_at(&order(), Instant::parse(text).expect("an instant"));
    assert!(matches!(at("2026-11-23T09:29:00Z"), Verdict::Accepted(_)), "a retry within a day");
    assert!(matches!(at("2026-11-22T03:30:00Z"), Verdict::Accepted(_)), "a clock six hours fast");
    assert!(matches!(at("2026-11-23T09:31:00Z"), Verdict::Refused(_)), "later than a day");
    assert!(matches!(at("2026-11-21T09:29:00Z"), Verdict::Refused(_)), "from the future");
    assert!(matches!(at("2030-01-01T00:00:00Z"), Verdict::Refused(_)), "after the offer's end");
}

#[test]
fn anything_that_is_no_order_is_refused_with_places() {
    refused("/gift", Some("true"), "unknown-field", "/gift");
    refused("/placedAt", Some(r#""yesterday""#), "instant-shape", "/placedAt");
    assert!(matches!(check(&Json::Null), Verdict::Refused(found) if !found.is_empty()));
    assert!(matches!(check(&Json::List(vec![])), Verdict::Refused(found) if !found.is_empty()));
}

#[test]
fn every_single_changed_figure_of_the_quote_is_found() {
    let order = order();
    let quote = order.get("quote").expect("a quote").clone();
    let mut pointers = Vec::new();
    figures(&quote, "/quote", &mut pointers);
    assert!(pointers.len() > 60, "{}", pointers.len());
    for pointer in pointers {
        let found = differences(&tampered(&pointer, Some(r#""tampered""#)));
        assert!(found.iter().any(|difference| difference.pointer.0 == pointer), "{pointer}: {found:#?}");
    }
}

fn figures(json: &Json, pointer: &str, found: &mut Vec<String>) {
    match json {
        Json::Object(members) => {
            members.iter().for_each(|(name, value)| figures(value, &format!("{pointer}/{name}"), found))
        }
        Json::List(items) => {
            items.iter().enumerate().for_each(|(index, value)| figures(value, &format!("{pointer}/{index}"), found))
        }
        _ => found.push(pointer.to_owned()),
    }
}
