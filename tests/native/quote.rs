//! Every case of `tests/cases/quote`: what is chosen, and what it must cost. See `tests/README.md` for the keys.

use crate::{figures, shop};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use upfront_checkout::calendar::Instant;
use upfront_checkout::money::{Quantity, plain_decimal};
use upfront_checkout::offer::{BasketLine, ChosenOption, Offer};
use upfront_checkout::quote::quote;
use upfront_checkout::selection::Selection;
use upfront_checkout::shape::{Json, Write};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    title: String,
    source: String,
    /// The day, or the exact moment with its offset.
    day: String,
    delivery: Option<String>,
    payment: Option<String>,
    voucher: Option<String>,
    #[serde(default)]
    offer: toml::Table,
    lines: Vec<CaseLine>,
    /// The code of the problem there is instead of a quote.
    problem: Option<String>,
    #[serde(default)]
    expect: BTreeMap<String, toml::Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseLine {
    line: String,
    quantity: String,
    #[serde(default)]
    options: BTreeMap<String, String>,
}

/// The browser tests run the cases that are built into them: none may be missing there. Where the list is old, this writes
/// it anew and fails once, so that the change is seen.
#[test]
fn every_case_is_built_into_the_browser_tests() {
    let files = shop::files_in(&shop::root().join("tests/cases/quote"), "json");
    let names = files.iter().map(|file| file.file_stem().expect("a name").to_string_lossy());
    let mut names: Vec<String> = names.map(|name| format!("    \"{name}\",\n")).collect();
    names.sort();
    let list = shop::root().join("tests/quote_cases/embedded_names.rs");
    let kept = fs::read_to_string(&list).expect("the list");
    let (head, _) = kept.split_once("embed![\n").expect("the list begins");
    let present = format!("{head}embed![\n{}]\n", names.concat());
    if kept != present {
        fs::write(&list, &present).expect("written");
        panic!("{} was old and is written anew: run this again, and commit it", list.display());
    }
}

#[test]
fn every_quote_case_comes_out_to_the_last_cent() {
    let files = shop::cases("quote", 150);
    let failures: Vec<String> = files.iter().flat_map(|file| failures_of(file)).collect();
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

fn failures_of(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).expect("a case");
    let case: Case = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    assert!(!case.title.is_empty() && !case.source.is_empty(), "{}: says what it is and where from", file.display());
    let offer = offer_of(&case);
    let moment = if case.day.contains('T') { case.day.clone() } else { format!("{}T09:30:00Z", case.day) };
    let moment = Instant::parse(&moment).expect("a day or a moment");
    let quoted = quote(&offer, &selection_of(&case), moment);
    let name = file.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    match (quoted, &case.problem) {
        (Ok(quote), None) => {
            let wrong = figures::differences(&quote.write(), &case.expect);
            wrong.into_iter().map(|wrong| format!("{name}: {wrong}")).collect()
        }
        (Ok(_), Some(problem)) => vec![format!("{name}: there is a quote instead of the problem {problem}")],
        (Err(error), wanted) if wanted.as_deref() == Some(error.problem().code.as_str()) => Vec::new(),
        (Err(error), _) => vec![format!("{name}: {error}")],
    }
}

/// The shop's offer with the case's own top-level members in place of the shop's.
fn offer_of(case: &Case) -> Offer {
    let Json::Object(mut members) = shop::offer_json() else { panic!("an offer is an object") };
    for (name, value) in &case.offer {
        let value = shop::json_of(value);
        match members.iter_mut().find(|(known, _)| known == name) {
            Some(member) => member.1 = value,
            None => members.push((name.clone(), value)),
        }
    }
    Offer::read(&Json::Object(members)).expect("the offer is in order")
}

fn selection_of(case: &Case) -> Selection {
    let line = |line: &CaseLine| BasketLine {
        line: shop::id(&line.line),
        quantity: Quantity::new(plain_decimal(&line.quantity).expect("a decimal")).expect("a quantity"),
        options: line
            .options
            .iter()
            .map(|(option, choice)| ChosenOption { option: shop::id(option), choice: shop::id(choice) })
            .collect(),
    };
    Selection {
        lines: case.lines.iter().map(line).collect(),
        delivery: case.delivery.as_deref().map(shop::id),
        payment: case.payment.as_deref().map(shop::id),
        voucher_code: case.voucher.clone(),
        charges: None,
    }
}
