//! A charge is unavoidable and says why, or it is the consumer's own choice.

use crate::shop;
use std::fs;
use upfront_checkout::boundary::read_text;
use upfront_checkout::checkout::{Verdict, verify};
use upfront_checkout::offer::Offer;
use upfront_checkout::session::check_offer;
use upfront_checkout::shape::{Json, Write};

const CHARGES: &str = r#"[
    {"id": "gift", "title": {"de": "x", "en": "x"}, "kind": "fee", "optional": true, "amount": "2.50"},
    {"id": "insurance", "title": {"de": "x", "en": "x"}, "kind": "other", "optional": true, "amount": "3.00",
     "delivery": ["express"]}]"#;

fn problems(offer: &Json) -> Vec<String> {
    let problems = check_offer(offer, shop::sunday());
    problems.iter().map(|problem| format!("{} {}", problem.code.as_str(), problem.pointer)).collect()
}

fn with_charges(charges: &str) -> Json {
    shop::replaced(shop::offer_json(), "/charges", Some(charges))
}

#[test]
fn a_donation_that_every_buyer_pays_is_refused() {
    let file = shop::root().join("tests/cases/offers/donation-as-charge.json");
    let offer = read_text(&fs::read_to_string(file).expect("the offer")).expect("JSON");
    assert_eq!(problems(&offer), ["contradiction /charges/0/reason", "contradiction /charges/1/reason"]);
    let chosen = shop::replaced(offer, "/charges/0/optional", Some("true"));
    let chosen = shop::replaced(chosen, "/charges/1/optional", Some("true"));
    assert_eq!(problems(&chosen), [""; 0]);
}

#[test]
fn what_law_and_carrier_bring_needs_no_reason() {
    for kind in ["shipping", "customs-duty", "import-tax", "currency-conversion", "tourist-tax", "deposit"] {
        let charge =
            format!(r#"[{{"id": "c", "title": {{"de": "x", "en": "x"}}, "kind": "{kind}", "amount": "1.00"}}]"#);
        assert_eq!(problems(&with_charges(&charge)), [""; 0], "{kind}");
    }
    for kind in ["fee", "surcharge", "other"] {
        let charge =
            format!(r#"[{{"id": "c", "title": {{"de": "x", "en": "x"}}, "kind": "{kind}", "amount": "1.00"}}]"#);
        assert_eq!(problems(&with_charges(&charge)), ["contradiction /charges/0/reason"], "{kind}");
    }
}

#[test]
fn a_charge_to_choose_has_a_price_and_no_reason() {
    let charge = r#"[{"id": "c", "title": {"de": "x", "en": "x"}, "kind": "fee", "optional": true,
        "note": {"de": "x", "en": "x"}, "reason": {"de": "x", "en": "x"}}]"#;
    assert_eq!(problems(&with_charges(charge)), ["contradiction /charges/0/amount", "contradiction /charges/0/reason"]);
}

/// An order with charges that were chosen; the insurance comes with another way of delivery than the one chosen at last.
#[test]
fn an_order_names_the_charges_that_were_chosen_and_come_with_it() {
    let offer = Offer::read(&with_charges(CHARGES)).expect("an offer");
    let mut session = shop::session_of(offer.clone(), "de");
    shop::fill(&mut session);
    for charge in ["insurance", "gift"] {
        shop::give(&mut session, &format!(r#"{{"command": "chooseCharge", "charge": "{charge}", "chosen": true}}"#));
    }
    shop::declare(&mut session);
    shop::show(&mut session);
    let order = shop::order(&mut session).write();
    let charges = order.get("selection").and_then(|selection| selection.get("charges"));
    assert_eq!(charges, Some(&Json::List(vec![Json::text("gift")])));
    let verdict = verify(&offer, &order, &shop::arrival(shop::sunday()), &shop::LocaleTexts);
    assert!(matches!(verdict, Verdict::Accepted(_)), "{verdict:?}");
    for wrong in [r#"["gift", "gift"]"#, r#"["gift", "insurance"]"#, r#"["gift", "glass"]"#, "[]"] {
        let order = shop::replaced(order.clone(), "/selection/charges", Some(wrong));
        let Verdict::Refused(differences) = verify(&offer, &order, &shop::arrival(shop::sunday()), &shop::LocaleTexts)
        else {
            panic!("{wrong} was accepted");
        };
        assert!(differences.iter().any(|difference| difference.code == "charge"), "{wrong}: {differences:?}");
    }
}
