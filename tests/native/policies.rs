//! Policies and promises as they age: which version is which, what changed, what holds at a moment.

use crate::shop;
use upfront_checkout::calendar::Instant;
use upfront_checkout::offer::{InLanguages, Offer, Policy, Version};
use upfront_checkout::session::check_offer;
use upfront_checkout::shape::{Json, Write};

fn version(text: &str) -> Version {
    Version::parse(text).expect("a version")
}

fn changed(pointer: &str, value: Option<&str>) -> Json {
    shop::replaced(shop::offer_json(), pointer, value)
}

/// The shop's terms in version 3.1, which changed materially, with this list of changes in place of their own.
fn terms(changes: &str) -> Policy {
    let offer = Offer::read(&changed("/policies/0/changes", Some(changes))).expect("an offer");
    offer.policies[0].clone()
}

const SECTION: &str = r#"[{"title": {"de": "x", "en": "x"}, "text": {"de": "y", "en": "y"}}]"#;

#[test]
fn versions_are_compared_by_their_numbers() {
    let rising = ["0", "0.9", "1", "1.0.1", "1.2", "1.10", "2"];
    for pair in rising.windows(2) {
        assert!(version(pair[0]) < version(pair[1]), "{pair:?}");
    }
    assert_eq!(version("3"), version("3.0.0"));
    assert_eq!(version("03.1").as_str(), "03.1", "what stands on the text is kept");
    for none in ["", "v1", "1.", ".1", "1.2.3.4", "1.2-beta", "1,2", "-1", "99999999999"] {
        assert!(Version::parse(none).is_none(), "{none}");
    }
}

#[test]
fn only_a_material_change_since_the_version_that_was_agreed_to_asks_anew() {
    let steps = format!(
        r#"[{{"version": "2.9", "material": true, "sections": {SECTION}}},
            {{"version": "3.0", "material": false, "sections": {SECTION}}},
            {{"version": "3.1", "material": false, "sections": {SECTION}}}]"#
    );
    let terms = terms(&steps);
    assert!(!terms.is_material_since(&version("3.1")));
    assert!(!terms.is_material_since(&version("2.9")), "two changes, neither of them material");
    assert!(terms.is_material_since(&version("2.8")), "the material one lies between");
    let agreed = version("2.9");
    let told: Vec<&str> = terms.changes_since(&agreed).map(|change| change.version.as_str()).collect();
    assert_eq!(told, ["3.1", "3.0"], "the newest first");
}

#[test]
fn what_a_policy_does_not_say_counts_as_material() {
    let untold = terms(&format!(r#"[{{"version": "3.0", "material": false, "sections": {SECTION}}}]"#));
    assert!(untold.is_material_since(&version("3.0")), "version 3.1 says nothing of its changes");
    assert!(untold.is_material_since(&version("4.0")), "an earlier version came back");
    assert!(!untold.is_material_since(&version("3.1")));
}

#[test]
fn a_policy_without_a_digest_is_read_and_opens_no_checkout() {
    let unpinned = changed("/policies/3/digest", None);
    Offer::read(&unpinned).expect("an older offer can still be read, to check its orders");
    let problems = check_offer(&unpinned, shop::sunday());
    let places: Vec<(&str, &str)> =
        problems.iter().map(|found| (found.code.as_str(), found.pointer.as_str())).collect();
    assert_eq!(places, [("not-in-force", "/policies/3")]);
    assert!(problems[0].help.contains("upfront-checkout digest"));
}

#[test]
fn a_text_can_stand_in_the_offer_itself_or_at_an_address_for_each_language() {
    let mut json = changed("/policies/3/url", None);
    json = shop::replaced(json, "/policies/3/digest", None);
    json = shop::replaced(json, "/policies/3/text", Some(r#"{"de": "Erstens.\nZweitens.", "en": "First.\nSecond."}"#));
    json = shop::replaced(json, "/policies/0/url", Some(r#"{"de": "/agb", "en": "/terms"}"#));
    assert_eq!(check_offer(&json, shop::sunday()), []);
    let offer = Offer::read(&json).expect("an offer");
    assert_eq!(Some(&offer.policies.write()), json.get("policies"), "written as it was read");
    let address = offer.policies[0].url.as_ref().and_then(|url| InLanguages::in_language(url, &shop::language("en")));
    assert_eq!(address.expect("an address").as_str(), "/terms");
}

#[test]
fn what_does_not_hold_at_a_moment_is_told_with_its_place() {
    let ended = changed("/promises/2/validUntil", Some(r#""2026-11-22T09:30:00Z""#));
    let ended = shop::replaced(ended, "/policies/1/validFrom", Some(r#""2026-12-01T00:00:00Z""#));
    let at = |text: &str| {
        let problems = check_offer(&ended, Instant::parse(text).expect("an instant"));
        problems.into_iter().map(|problem| problem.pointer).collect::<Vec<_>>()
    };
    assert_eq!(at("2026-11-22T09:29:59Z"), ["/policies/1/validFrom"]);
    assert_eq!(at("2026-11-22T09:30:00Z"), ["/policies/1/validFrom", "/promises/2/validUntil"]);
    assert_eq!(at("2026-12-01T00:00:00Z"), ["/promises/2/validUntil"]);
}
