//! Offers from a fixed corpus, changed at random places for a bounded time. Each gives a quote that adds up or a list of
//! problems; never a panic, a hang or a wrong sum.
//!
//! `FUZZ_SECONDS=600 FUZZ_SEED=7 cargo test --test native fuzz::` looks longer and elsewhere.

use crate::{quote_cases, shop};
use std::time::{Duration, Instant as Clock};
use upfront_checkout::boundary::write_text;
use upfront_checkout::money::Exact;
use upfront_checkout::offer::Offer;
use upfront_checkout::quote::{Quote, Stated, quote_totals, quote_traced};
use upfront_checkout::selection::Selection;
use upfront_checkout::shape::Json;

/// A small generator of random numbers (xorshift), so that a seed always gives the same run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(bound.max(1)).expect("a bound")).expect("a place")
    }
}

/// Values that have broken real checkouts.
const NASTY: &[&str] = &[
    "\"0\"",
    "\"-1\"",
    "\"0.000000000001\"",
    "\"9999999999999.999999999999\"",
    "\"1000000000000\"",
    "\"-1000000000000/0.000000000001\"",
    "\"1/3\"",
    "\"1/0\"",
    "\"1e3\"",
    "\"NaN\"",
    "\"\"",
    "\"1\"",
    "\"0.5\"",
    "\"99.999999999999\"",
    "\"EUR\"",
    "\"KWD\"",
    "\"XXX\"",
    "\"2026-11-22T09:30:00Z\"",
    "\"9999-12-31T23:59:59Z\"",
    "\"0001-01-01T00:00:00Z\"",
    "\"line\"",
    "\"unit\"",
    "\"document\"",
    "\"exact\"",
    "\"half-odd\"",
    "\"after-tax\"",
    "\"split-by-rate\"",
    "null",
    "true",
    "false",
    "0",
    "1",
    "31",
    "1000000",
    "-5",
    "9007199254740993",
    "[]",
    "{}",
    "[\"standard\", \"standard\"]",
    "[\"reduced\", \"standard\"]",
    "{\"percent\": \"1.5\"}",
    "{\"count\": 1, \"unit\": \"day\"}",
];

/// Decimals that offers do hold, and some they should not.
const DECIMALS: &[&str] = &[
    "0",
    "0.01",
    "0.005",
    "1",
    "-1",
    "0.99",
    "19.90",
    "1.115",
    "33.333333",
    "100",
    "0.5",
    "0.25",
    "0.055",
    "0.19",
    "1/3",
    "9.99/1.2",
    "12345.6789",
    "-0.96",
    "999999",
    "1000000000000",
    "0.000000000001",
    "9999999999999.999999999999",
];

/// Members that may stand in an object that has a certain other member.
const PLAUSIBLE: &[(&str, &str, &str)] = &[
    ("nature", "pricesIncludeTax", "false"),
    ("nature", "pricesIncludeTax", "true"),
    ("nature", "taxes", "[]"),
    ("nature", "discounts", r#"[{"percent": "0.1"}, {"amount": "1.005", "per": "unit"}]"#),
    ("nature", "discounts", r#"[{"percent": "1.5", "belowZero": true}]"#),
    ("nature", "charges", r#"[{"title": {"en": "x", "de": "x"}, "percent": "0.05"}]"#),
    ("nature", "charges", r#"[{"title": {"en": "x", "de": "x"}, "amount": "0.25", "per": "unit", "taxable": false}]"#),
    ("rate", "compound", "true"),
    ("rate", "included", "true"),
    ("rate", "included", "false"),
    ("rate", "basis", r#""gross""#),
    ("rate", "category", r#""Z""#),
    ("amount", "per", r#""0.1""#),
    ("offerVersion", "pricesIncludeTax", "true"),
    ("offerVersion", "pricesIncludeTax", "false"),
    ("offerVersion", "rounding", r#"{"convention": "woocommerce"}"#),
    ("offerVersion", "rounding", r#"{"convention": "gobl"}"#),
    ("offerVersion", "rounding", r#"{"convention": "odoo-portugal"}"#),
    ("offerVersion", "rounding", r#"{"convention": "vendure", "mode": "up"}"#),
    ("offerVersion", "rounding", r#"{"convention": "magento-total", "decimals": 0}"#),
    ("offerVersion", "rounding", r#"{"level": "unit", "increment": "0.05"}"#),
    ("offerVersion", "rounding", r#"{"level": "line", "components": "combined", "net": "independent"}"#),
    ("offerVersion", "rounding", r#"{"level": "document", "decimals": 9, "amountDecimals": 1}"#),
    ("offerVersion", "discounts", r#"[{"id": "d", "title": {"en": "x", "de": "x"}, "percent": "0.1"}]"#),
    (
        "offerVersion",
        "discounts",
        r#"[{"id": "d", "title": {"en": "x", "de": "x"}, "amount": "7", "apply": "split-by-rate"}]"#,
    ),
    (
        "offerVersion",
        "discounts",
        r#"[{"id": "d", "title": {"en": "x", "de": "x"}, "amount": "7", "apply": "after-tax"}]"#,
    ),
    (
        "offerVersion",
        "discounts",
        r#"[{"id": "d", "title": {"en": "x", "de": "x"}, "percent": "0.9", "includeCharges": true}]"#,
    ),
    (
        "offerVersion",
        "charges",
        r#"[{"id": "c", "title": {"en": "x", "de": "x"}, "kind": "fee", "amount": "4.17", "taxRule": "weighted-by-lines"}]"#,
    ),
    (
        "offerVersion",
        "charges",
        r#"[{"id": "c", "title": {"en": "x", "de": "x"}, "kind": "customs-duty", "least": "1"}]"#,
    ),
    ("offerVersion", "prepaid", r#"[{"id": "p", "title": {"en": "x", "de": "x"}, "amount": "10"}]"#),
    ("offerVersion", "payableRounding", r#"{"increment": "0.05", "preRoundDecimals": 2, "on": "total"}"#),
];

/// The fixed corpus: the shop, and the offers of real cases with all their conventions.
fn corpus() -> Vec<Json> {
    let mut corpus = vec![shop::offer_json()];
    let cases = quote_cases::read_folder(&shop::root().join("tests/cases/quote"));
    corpus.extend(cases.iter().filter_map(quote_cases::Case::offer));
    corpus
}

/// Goes down to a random place and changes it there.
fn change(json: &mut Json, random: &mut Random, depth: usize) {
    let deeper = depth < 8 && random.below(4) > 0;
    match json {
        Json::Object(members) if !members.is_empty() && deeper => {
            let place = random.below(members.len());
            change(&mut members[place].1, random, depth + 1);
        }
        Json::List(items) if !items.is_empty() && deeper => {
            let place = random.below(items.len());
            change(&mut items[place], random, depth + 1);
        }
        Json::Object(members) => change_members(members, random),
        Json::List(items) => change_items(items, random),
        old => *old = other(old, random),
    }
}

/// A hostile value or a plausible one. Most changes must leave an offer that can be read.
fn other(old: &Json, random: &mut Random) -> Json {
    let decimal = |random: &mut Random| Json::text(DECIMALS[random.below(DECIMALS.len())]);
    match old {
        _ if random.below(10) == 0 => nasty(random),
        Json::Text(text) if Exact::parse(text).is_some() => decimal(random),
        Json::Bool(value) => Json::Bool(!value),
        Json::Integer(_) => Json::Integer(i64::try_from(random.below(40)).expect("a number")),
        other => other.clone(),
    }
}

fn nasty(random: &mut Random) -> Json {
    let text = NASTY[random.below(NASTY.len())];
    serde_json::from_str(text).expect("JSON")
}

fn change_members(members: &mut Vec<(String, Json)>, random: &mut Random) {
    match random.below(14) {
        0 if !members.is_empty() => drop(members.remove(random.below(members.len()))),
        1 if !members.is_empty() => {
            let twice = members[random.below(members.len())].clone();
            members.push(twice);
        }
        _ => {
            let has = |name: &str| members.iter().any(|(known, _)| known == name);
            let fitting: Vec<_> = PLAUSIBLE.iter().filter(|(beside, _, _)| has(beside)).collect();
            let Some((_, name, value)) = fitting.get(random.below(fitting.len())) else { return };
            members.retain(|(known, _)| known != name);
            members.push(((*name).to_owned(), serde_json::from_str(value).expect("JSON")));
        }
    }
}

fn change_items(items: &mut Vec<Json>, random: &mut Random) {
    match random.below(6) {
        0 if !items.is_empty() => drop(items.remove(random.below(items.len()))),
        1 if !items.is_empty() && items.len() < 200 => {
            let again = items[random.below(items.len())].clone();
            items.push(again);
        }
        2 if items.len() > 1 => {
            let (one, other) = (random.below(items.len()), random.below(items.len()));
            items.swap(one, other);
        }
        3 => items.push(nasty(random)),
        _ => {}
    }
}

/// What must hold of every quote there is.
fn hold_to_the_laws(offer: &Offer, selection: &Selection, quote: &Quote) {
    let exact = |money: upfront_checkout::money::Money| Exact::of_decimal(money.amount());
    let totals = &quote.totals;
    let after_tax = quote.discounts.iter().filter(|discount| discount.apply.as_str() == "after-tax");
    let after_tax = Exact::sum(after_tax.map(|discount| exact(discount.amount))).expect("a sum");
    let gross = exact(totals.net).plus(exact(totals.tax)).and_then(|sum| sum.minus(after_tax)).expect("a sum");
    // An endless decimal is written with twelve digits, so the sum of the written figures can be slightly off.
    let near = |one: Exact, other: Exact| {
        let apart = one.minus(other).expect("a difference");
        let tiny = Exact::parse("0.00000001").expect("a number");
        apart < tiny && apart.negated() < tiny
    };
    assert!(near(gross, exact(totals.gross)), "net + tax = gross");
    let due = exact(totals.gross).minus(exact(totals.prepaid)).and_then(|due| due.plus(exact(totals.rounding)));
    assert!(near(due.expect("a sum"), exact(totals.payable)), "gross - prepaid + rounding = payable");
    let all = exact(totals.now).plus(exact(totals.later)).expect("a sum");
    assert!(near(all, exact(totals.commitment)), "now + later = commitment");
    let now = shop::sunday();
    let alone = quote_totals(offer, selection, &Stated::in_offer(offer), now).expect("the sums alone");
    assert_eq!(alone, *totals, "the sums alone are the same");
}

#[test]
fn offers_as_nobody_would_write_them() {
    let seconds = std::env::var("FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(8);
    let seed = std::env::var("FUZZ_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(20_261_125u64);
    let (corpus, mut random) = (corpus(), Random(seed.max(1)));
    let (begun, time) = (Clock::now(), Duration::from_secs(seconds));
    let (mut tried, mut quoted, mut refused) = (0u32, 0u32, 0u32);
    while begun.elapsed() < time {
        let mut offer = corpus[random.below(corpus.len())].clone();
        for _ in 0..=random.below(3) {
            change(&mut offer, &mut random, 0);
        }
        let one = Clock::now();
        let outcome = std::panic::catch_unwind(|| try_offer(&offer));
        tried += 1;
        match outcome {
            Ok(true) => quoted += 1,
            Ok(false) => refused += 1,
            Err(_) => panic!("this offer breaks the engine:\n{}", write_text(&offer)),
        }
        assert!(one.elapsed() < Duration::from_secs(5), "this offer takes too long:\n{}", write_text(&offer));
    }
    println!("{tried} offers: {quoted} quoted, {refused} refused");
    assert!(quoted > tried / 20 && refused > tried / 20, "the changes are neither harmless nor hopeless");
}

/// Whether there is a quote; problems are told in full.
fn try_offer(json: &Json) -> bool {
    let offer = match Offer::read(json) {
        Ok(offer) => offer,
        Err(problems) => {
            assert!(!problems.is_empty() && problems.iter().all(|problem| !problem.message.is_empty()));
            return false;
        }
    };
    let selection = Selection::of_basket(&offer);
    match quote_traced(&offer, &selection, &Stated::in_offer(&offer), shop::sunday()) {
        Ok((quote, trace)) => {
            hold_to_the_laws(&offer, &selection, &quote);
            assert!(quote.lines.is_empty() || !trace.is_empty());
            true
        }
        Err(error) => {
            assert!(!error.problem().message.is_empty());
            false
        }
    }
}

/// A million lines are refused at once, and told where.
#[test]
fn absurd_sizes_are_refused() {
    let entry = Json::object([("line", Json::text("darjeeling")), ("quantity", Json::text("1"))]);
    let Json::Object(mut members) = shop::offer_json() else { panic!("an offer is an object") };
    let basket = Json::List(vec![entry; 1_000_000]);
    members.iter_mut().find(|(name, _)| name == "basket").expect("a basket").1 = basket;
    let begun = Clock::now();
    let problems = Offer::read(&Json::Object(members)).expect_err("it is refused");
    assert!(problems.iter().any(|problem| problem.code.as_str() == "too-large" && problem.pointer == "/basket"));
    assert!(begun.elapsed() < Duration::from_secs(2), "it is refused at once");
}

/// Amounts of 28 digits give a problem, never a wrong sum.
#[test]
fn overflow_is_a_problem() {
    let mut offer = shop::offer_json();
    for pointer in ["/lines/1/price/amount", "/lines/0/price/amount"] {
        offer = shop::replaced(offer, pointer, Some("\"999999999999.999999999999\""));
    }
    let offer = shop::replaced(offer, "/lines/0/price/per", Some("\"0.000000000001\""));
    let offer = Offer::read(&shop::replaced(offer, "/basket/0/quantity", Some("\"999999999.999999999999\"")))
        .expect("an offer");
    let selection = Selection::of_basket(&offer);
    match quote_traced(&offer, &selection, &Stated::default(), shop::sunday()) {
        Err(error) => assert_eq!(error.problem().code.as_str(), "overflow"),
        Ok((quote, _)) => hold_to_the_laws(&offer, &selection, &quote),
    }
}
