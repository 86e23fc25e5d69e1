//! The offer at the door: what is refused, with which code, at which place; all of it at once.

use crate::shop;
use std::collections::BTreeSet;
use upfront_checkout::boundary::read_text;
use upfront_checkout::offer::Offer;
use upfront_checkout::shape::{Json, Problem, ProblemCode, Write, schema_of};

/// The shop's offer with the value at a JSON Pointer replaced.
fn changed(pointer: &str, value: Option<&str>) -> Json {
    shop::replaced(shop::offer_json(), pointer, value)
}

fn problems(offer: &Json) -> Vec<Problem> {
    Offer::read(offer).expect_err("the offer is refused")
}

/// Pointer, new value, and the code and place of the problem that must be found.
const REFUSED: &[(&str, Option<&str>, &str, &str)] = &[
    ("/currency", Some(r#""DEM""#), "unknown-currency", "/currency"),
    ("/currency", Some("978"), "wrong-type", "/currency"),
    ("/market", Some(r#""UK""#), "unknown-country", "/market"),
    ("/seller/address/country", Some(r#""XX""#), "unknown-country", "/seller/address/country"),
    ("/languages/0", Some(r#""deutsch!""#), "language-tag", "/languages/0"),
    ("/validUntil", Some(r#""2030-01-01 00:00""#), "instant-shape", "/validUntil"),
    ("/validUntil", Some(r#""2020-01-01T00:00:00Z""#), "contradiction", "/validUntil"),
    ("/offerVersion", Some(r#""2""#), "unknown-word", "/offerVersion"),
    ("/id", Some(r#""Teehaus Kastanie""#), "id-shape", "/id"),
    ("/seller", None, "missing-field", ""),
    ("/sellre", Some("{}"), "unknown-field", "/sellre"),
    ("/lines/0/price/amount", Some("8.9"), "wrong-type", "/lines/0/price/amount"),
    ("/lines/0/price/amount", Some(r#""1e3""#), "decimal-shape", "/lines/0/price/amount"),
    ("/lines/0/price/amount", Some(r#""8,90""#), "decimal-shape", "/lines/0/price/amount"),
    ("/lines/0/price/amount", Some(r#""9/0""#), "decimal-shape", "/lines/0/price/amount"),
    ("/lines/0/price/amount", Some(r#""9999999999999""#), "number-range", "/lines/0/price/amount"),
    ("/lines/0/price/per", Some(r#""0""#), "contradiction", "/lines/0/price/per"),
    ("/lines/0/quantity/unit", Some(r#""KILO""#), "unknown-word", "/lines/0/quantity/unit"),
    ("/lines/0/quantity/step", Some(r#""0""#), "contradiction", "/lines/0/quantity/step"),
    ("/lines/0/quantity/minimum", Some(r#""3""#), "contradiction", "/lines/0/quantity/maximum"),
    ("/lines/0/title", Some(r#"{"de": "Tee"}"#), "missing-language", "/lines/0/title"),
    ("/lines/0/title/de", Some(r#"" ""#), "text-length", "/lines/0/title/de"),
    ("/lines/0/taxes/0", Some(r#""luxury""#), "unknown-reference", "/lines/0/taxes/0"),
    ("/lines/0/image", Some(r#""javascript:alert(1)""#), "link-shape", "/lines/0/image"),
    ("/lines/0/price", None, "contradiction", "/lines/0/price"),
    ("/lines/1/id", Some(r#""darjeeling""#), "duplicate-id", "/lines/1"),
    ("/taxes/0/rate", Some(r#""19""#), "number-range", "/taxes/0/rate"),
    ("/basket/0/line", Some(r#""gift""#), "unknown-reference", "/basket/0/line"),
    ("/rules/0/needs/choice", Some(r#""tiny""#), "unknown-reference", "/rules/0/needs/choice"),
    ("/rules/0/kind", Some(r#""suggests""#), "unknown-word", "/rules/0"),
    ("/delivery/0/earliestDays", Some("9"), "contradiction", "/delivery/0/latestDays"),
    ("/delivery", Some("[]"), "contradiction", "/delivery"),
    ("/payment/1/taxes", None, "contradiction", "/payment/1/fee"),
    ("/payment/2/transfer", None, "contradiction", "/payment/2/transfer"),
    ("/payment/2/due", Some(r#"{"when": "with-order"}"#), "contradiction", "/payment/2/due"),
    ("/payment/1/due", Some(r#"{"when": "some-day"}"#), "unknown-word", "/payment/1/due"),
    ("/payment/1/due", Some(r#"{"when": "after-order"}"#), "missing-field", "/payment/1/due"),
    (
        "/payment/1/instalments",
        Some(r#"{"count": 3, "interval": {"count": 1, "unit": "month"}}"#),
        "contradiction",
        "/payment/1/due",
    ),
    ("/discounts/0/amount", Some(r#""5.00""#), "contradiction", "/discounts/0/percent"),
    ("/discounts/0/codeDigest", Some(r#""TEEZEIT10""#), "digest-shape", "/discounts/0/codeDigest"),
    ("/purposes/0/policy", Some(r#""nowhere""#), "unknown-reference", "/purposes/0/policy"),
    ("/policies/0/validUntil", Some(r#""1999-01-01T00:00:00Z""#), "contradiction", "/policies/0/validUntil"),
    ("/purposes/0/checked", Some("true"), "unknown-field", "/purposes/0/checked"),
    ("/purposes/0/lapsesAfter", Some(r#"{"count": 0, "unit": "day"}"#), "contradiction", "/purposes/0/lapsesAfter"),
    ("/askAgainAfter/count", Some("0"), "contradiction", "/askAgainAfter"),
    ("/policies/0/version", Some(r#""3.1-draft""#), "version-shape", "/policies/0/version"),
    ("/policies/0/version", Some(r#""3.0""#), "contradiction", "/policies/0/changes/0/version"),
    ("/policies/0/changes/0/sections", Some("[]"), "contradiction", "/policies/0/changes/0/sections"),
    ("/policies/0/changes/0/material", None, "missing-field", "/policies/0/changes/0"),
    ("/policies/0/text", Some(r#"{"de": "Alles.", "en": "All."}"#), "contradiction", "/policies/0/url"),
    ("/policies/0/url", None, "contradiction", "/policies/0/digest"),
    ("/policies/0/url", Some(r#"{"de": "/agb"}"#), "missing-language", "/policies/0/url"),
    ("/policies/0/digest", Some(r#""3.1""#), "digest-shape", "/policies/0/digest"),
    ("/promises/0/limits", None, "missing-field", "/promises/0"),
    ("/promises/0/scope", None, "missing-field", "/promises/0"),
    ("/promises/0/limits/de", Some(r#"" ""#), "text-length", "/promises/0/limits/de"),
    ("/promises/0/version", None, "missing-field", "/promises/0"),
    ("/promises/0/validUntil", None, "missing-field", "/promises/0"),
    ("/promises/0/validUntil", Some(r#""2020-01-01T00:00:00Z""#), "contradiction", "/promises/0/validUntil"),
    ("/promises/1/policy", Some(r#""nowhere""#), "unknown-reference", "/promises/1/policy"),
    ("/promises/1/id", Some(r#""dispatch""#), "duplicate-id", "/promises/1"),
    (
        "/declarations/3",
        Some(
            r#"{"id": "once", "statement": {"de": "x", "en": "x"}, "neededFor": "every-order",
            "asked": "until-material-change"}"#,
        ),
        "contradiction",
        "/declarations/3/asked",
    ),
    ("/rounding/decimals", Some("10"), "contradiction", "/rounding/decimals"),
    ("/rounding/increment", Some(r#""0""#), "contradiction", "/rounding/increment"),
    ("/rounding/convention", Some(r#""magneto""#), "unknown-word", "/rounding/convention"),
    ("/taxes/0/compoundOn", Some(r#"["reduced"]"#), "unknown-reference", "/taxes/0/compoundOn/0"),
    ("/lines/0/taxes", Some(r#"["reduced", "reduced"]"#), "duplicate-id", "/lines/0/taxes/1"),
    ("/lines/0/taxes", None, "missing-field", "/lines/0"),
    (
        "/lines/0/discounts",
        Some(r#"[{"percent": "0.1", "amount": "1"}]"#),
        "contradiction",
        "/lines/0/discounts/0/percent",
    ),
    ("/lines/0/price/prior", Some(r#"{"amount": "8.90"}"#), "contradiction", "/lines/0/price/prior/amount"),
    (
        "/lines/0/price/prior",
        Some(r#"{"amount": "10.90", "percent": "0.19"}"#),
        "contradiction",
        "/lines/0/price/prior/percent",
    ),
    (
        "/lines/0/price/prior",
        Some(
            r#"{"amount": "10.90", "reducedSince": "2025-12-20T00:00:00Z",
            "history": [{"from": "2025-12-01T00:00:00Z", "amount": "9.90"}]}"#,
        ),
        "contradiction",
        "/lines/0/price/prior/amount",
    ),
    (
        "/lines/0/price/next",
        Some(r#"[{"from": "2020-01-01T00:00:00Z", "amount": "1"}]"#),
        "contradiction",
        "/lines/0/price/next/0/from",
    ),
    (
        "/charges",
        Some(r#"[{"id": "c", "title": {"de": "x", "en": "x"}, "kind": "customs-duty"}]"#),
        "contradiction",
        "/charges/0/note",
    ),
    (
        "/charges",
        Some(r#"[{"id": "c", "title": {"de": "x", "en": "x"}, "kind": "fee", "amount": "1", "least": "1"}]"#),
        "contradiction",
        "/charges/0/amount",
    ),
    (
        "/charges",
        Some(r#"[{"id": "c", "title": {"de": "x", "en": "x"}, "kind": "fee", "least": "2", "most": "1"}]"#),
        "contradiction",
        "/charges/0/most",
    ),
    (
        "/payableRounding",
        Some(r#"{"increment": "0.05", "payment": ["cash"]}"#),
        "unknown-reference",
        "/payableRounding/payment/0",
    ),
    ("/payableRounding", Some("{}"), "contradiction", "/payableRounding/increment"),
    (
        "/payment/0/instalments",
        Some(r#"{"count": 1, "interval": {"count": 1, "unit": "month"}}"#),
        "contradiction",
        "/payment/0/instalments/count",
    ),
    ("/lines/2/plan/billingDay", Some("32"), "contradiction", "/lines/2/plan/billingDay"),
    ("/lines/2/plan/trial", Some(r#"{"count": 0, "unit": "day"}"#), "contradiction", "/lines/2/plan/trial"),
    ("/lines/2/plan/ends", Some(r#""2999-01-01""#), "contradiction", "/lines/2/plan/ends"),
    ("/lines/2/discounts", Some(r#"[{"percent": "0.1"}]"#), "contradiction", "/lines/2/discounts"),
    ("/discounts/0/targets", Some(r#"["subscription"]"#), "contradiction", "/discounts/0/targets/0"),
];

#[test]
fn each_mistake_is_found_at_its_place() {
    for (pointer, value, code, place) in REFUSED {
        let found = problems(&changed(pointer, *value));
        let hit = found.iter().any(|problem| problem.code.as_str() == *code && problem.pointer == *place);
        assert!(hit, "{pointer} = {value:?}: wanted {code} at {place}, found {found:#?}");
        for problem in &found {
            assert!(!problem.message.is_empty() && !problem.message.ends_with('.'), "{problem:?}");
            assert!(!problem.help.is_empty(), "{problem:?}");
        }
    }
}

#[test]
fn every_mistake_is_found_at_once() {
    let text = r#"{"offerVersion": "2", "languages": ["de", "en"], "currency": "DEM", "market": "UK",
        "validFrom": "today", "lines": [{"id": "A", "title": {"de": "x"}}, 5]}"#;
    let found = problems(&read_text(text).expect("JSON"));
    let places: BTreeSet<&str> = found.iter().map(|problem| problem.pointer.as_str()).collect();
    for place in
        ["/offerVersion", "/currency", "/market", "/validFrom", "/lines/0/id", "/lines/0/title", "/lines/1", ""]
    {
        assert!(places.contains(place), "{place} is among {places:?}");
    }
}

#[test]
fn mistakes_of_shape_and_of_meaning_are_found_together() {
    let offer = changed("/lines/0/taxes/0", Some(r#""luxury""#));
    let offer = shop::replaced(offer, "/lines/0/colour", Some(r#""green""#));
    let found = problems(&shop::replaced(offer, "/lines/1/title", Some(r#"{"de": "Kanne"}"#)));
    let codes: Vec<&str> = found.iter().map(|problem| problem.code.as_str()).collect();
    assert_eq!(codes, ["unknown-field", "missing-language", "unknown-reference"], "{found:#?}");
}

#[test]
fn the_same_member_twice_is_refused() {
    let text = r#"{"id": "a", "id": "b"}"#;
    let found = problems(&read_text(text).expect("JSON"));
    assert!(found.iter().any(|problem| problem.code == ProblemCode::DuplicateField && problem.pointer == "/id"));
}

#[test]
fn twenty_thousand_mistakes_come_to_an_end() {
    let lines = vec![Json::Integer(1); 20_000];
    let found = problems(&Json::object([("lines", Json::List(lines))]));
    assert!(found.len() <= 201, "{}", found.len());
    assert!(found.iter().any(|problem| problem.code == ProblemCode::TooMany));
}

#[test]
fn a_wrong_name_is_helped() {
    let found = problems(&changed("/sellre", Some("{}")));
    assert!(found.iter().any(|problem| problem.help == "did you mean `seller`?"), "{found:#?}");
}

#[test]
fn an_offer_comes_back_as_it_was_read() {
    let json = shop::offer_json();
    let offer = Offer::read(&json).expect("an offer");
    assert_eq!(Offer::read(&offer.write()).expect("an offer"), offer);
}

#[test]
fn the_schema_knows_every_member_of_the_shops_offer() {
    let schema = schema_of::<Offer>("Upfront offer");
    let definitions = schema.get("$defs").expect("definitions");
    let Some(Json::Object(properties)) = definitions.get("Offer").and_then(|offer| offer.get("properties")) else {
        panic!("the offer is described")
    };
    let Json::Object(members) = shop::offer_json() else { panic!("an offer is an object") };
    for (name, _) in &members {
        let described = properties.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        let description = described.and_then(|value| value.get("description")).and_then(Json::as_text);
        assert!(description.is_some_and(|text| text.len() > 8), "{name} is described");
    }
    assert_eq!(definitions.get("Offer").and_then(|offer| offer.get("additionalProperties")), Some(&Json::Bool(false)));
}
