//! Every case of `tests/cases/rules`: one rule of the quote at a time, with figures worked out by hand. `quote_totals`
//! must give the same totals as the whole quote. See `tests/README.md` for the keys.

use crate::{figures, plain_shop, shop};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use upfront_checkout::boundary::{read_text, write_text};
use upfront_checkout::money::{Quantity, plain_decimal};
use upfront_checkout::offer::{BasketLine, ChosenOption, Offer, StatedTotals};
use upfront_checkout::quote::{QuoteError, Stated, StatedFault, StatedFigure, quote, quote_stated, quote_totals};
use upfront_checkout::selection::Selection;
use upfront_checkout::shape::{Write, read_document};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    title: String,
    source: String,
    /// What is sold, by a name that cases use.
    #[serde(default)]
    goods: BTreeMap<String, toml::Table>,
    cases: Vec<Case>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Case {
    what: String,
    /// How the figures were worked out: for readers.
    #[serde(rename = "worked")]
    _worked: Option<String>,
    goods: Option<String>,
    /// Goods of this case alone.
    lines: Option<toml::Table>,
    quantities: BTreeMap<String, String>,
    options: BTreeMap<String, BTreeMap<String, String>>,
    delivery: Option<String>,
    payment: Option<String>,
    offer: toml::Table,
    changes: BTreeMap<String, toml::Value>,
    expect: BTreeMap<String, toml::Value>,
    /// Paths at which there is no figure.
    missing: Vec<String>,
    /// Everything that is wrong with the stated totals: which figure, what it should be, what it is; commas between them.
    wrong: Option<String>,
    /// The offer is refused with these problems.
    refused: Vec<String>,
    /// The offer is taken; nothing is said of its quote.
    accepted: bool,
}

#[test]
fn every_rule_comes_out_as_it_was_worked_out() {
    let files = shop::cases("rules", 9);
    let failures: Vec<String> = files.iter().flat_map(|file| failures_of(file)).collect();
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

fn failures_of(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).expect("a case");
    let file: CaseFile = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    assert!(!file.title.is_empty() && !file.source.is_empty() && !file.cases.is_empty(), "{name} says what it is");
    let failures_of = |case: &Case| {
        assert!(case.checks() == 1, "{name}, {}: a case says one thing that must hold", case.what);
        let wrong = case.differences(&file);
        wrong.into_iter().map(|wrong| format!("{name}, {}: {wrong}", case.what)).collect::<Vec<_>>()
    };
    file.cases.iter().flat_map(failures_of).collect()
}

impl Case {
    /// How many kinds of outcome the case names.
    fn checks(&self) -> usize {
        let figures = !self.expect.is_empty() || !self.missing.is_empty();
        [figures, self.wrong.is_some(), !self.refused.is_empty(), self.accepted].iter().filter(|named| **named).count()
    }

    fn differences(&self, file: &CaseFile) -> Vec<String> {
        let offer = match (self.offer_of(file), self.refused.is_empty()) {
            (Ok(offer), true) => offer,
            (Ok(_), false) => return vec![format!("is not refused, instead of {:?}", self.refused)],
            (Err(found), _) if found == self.refused => return Vec::new(),
            (Err(found), _) => return vec![format!("is refused: {found:?} instead of {:?}", self.refused)],
        };
        match (self.accepted, &self.wrong) {
            (true, _) => Vec::new(),
            (false, Some(wrong)) => self.stated_totals_differ(&offer, wrong),
            (false, None) => self.figures_differ(&offer),
        }
    }

    /// The offer, or what it is refused for: code and place of each problem.
    fn offer_of(&self, file: &CaseFile) -> Result<Offer, Vec<String>> {
        let shared = self.goods.as_ref().map(|name| file.goods.get(name).unwrap_or_else(|| panic!("no goods {name}")));
        let goods = self.lines.as_ref().or(shared).unwrap_or_else(|| panic!("{}: names its goods", self.what));
        let mut json = plain_shop::offer_json(goods, &self.offer);
        for (pointer, value) in &self.changes {
            json = shop::replaced(json, pointer, Some(&write_text(&shop::json_of(value))));
        }
        Offer::read(&json).map_err(|problems| {
            problems.iter().map(|problem| format!("{} {}", problem.code.as_str(), problem.pointer)).collect()
        })
    }

    fn figures_differ(&self, offer: &Offer) -> Vec<String> {
        let (selection, now) = (self.selection(), shop::sunday());
        let quoted = match quote(offer, &selection, now) {
            Ok(quoted) => quoted,
            Err(error) => return vec![error.to_string()],
        };
        let written = quoted.write();
        let mut wrong = figures::differences(&written, &self.expect);
        let there = self.missing.iter().filter(|path| figures::figure(&written, path).is_some());
        wrong.extend(there.map(|path| format!("{path}: expected nothing")));
        match quote_totals(offer, &selection, &Stated::in_offer(offer), now) {
            Ok(sums) if sums == quoted.totals => {}
            Ok(_) => wrong.push("the sums alone are others than those of the quote".to_owned()),
            Err(error) => wrong.push(format!("the sums alone: {error}")),
        }
        wrong
    }

    fn stated_totals_differ(&self, offer: &Offer, wrong: &str) -> Vec<String> {
        match quote(offer, &self.selection(), shop::sunday()) {
            Err(QuoteError::StatedTotals(faults)) => {
                let told = faults.iter().map(told_fault).collect::<Vec<_>>().join(", ");
                if told == wrong { Vec::new() } else { vec![format!("{told} instead of {wrong}")] }
            }
            Err(error) => vec![format!("{error} instead of {wrong}")],
            Ok(_) => vec![format!("there is a quote instead of {wrong}")],
        }
    }

    fn selection(&self) -> Selection {
        let line = |(line, quantity): (&String, &String)| BasketLine {
            line: shop::id(line),
            quantity: Quantity::new(plain_decimal(quantity).expect("a decimal")).expect("a quantity"),
            options: self.options.get(line).into_iter().flatten().map(chosen).collect(),
        };
        Selection {
            lines: self.quantities.iter().map(line).collect(),
            delivery: self.delivery.as_deref().map(shop::id),
            payment: self.payment.as_deref().map(shop::id),
            voucher_code: None,
            charges: None,
        }
    }
}

/// A figure that cannot be: which, what it should be, what it is.
fn told_fault(fault: &StatedFault) -> String {
    let figure = match fault.figure {
        StatedFigure::Net => "net".to_owned(),
        StatedFigure::Tax => "tax".to_owned(),
        StatedFigure::Total => "total".to_owned(),
        StatedFigure::RowNet(row) => format!("taxes/{row}/net"),
        StatedFigure::RowAmount(row) => format!("taxes/{row}/amount"),
    };
    format!("{figure} {} {}", fault.expected, fault.found)
}

fn chosen((option, choice): (&String, &String)) -> ChosenOption {
    ChosenOption { option: shop::id(option), choice: shop::id(choice) }
}

/// One thing for 100.00 with ten percent, and a selection of so many.
fn one_thing(members: &str, quantities: &[&str]) -> (Offer, Vec<Selection>) {
    let goods = r#"a = { price = "100.00", taxes = ["t10"] }"#.parse().expect("TOML");
    let offer = plain_shop::offer(&goods, &members.parse().expect("TOML")).expect("an offer");
    let selection = |quantity: &&str| {
        let quantities = BTreeMap::from([("a".to_owned(), (*quantity).to_owned())]);
        Case { quantities, ..Case::default() }.selection()
    };
    (offer, quantities.iter().map(selection).collect())
}

/// A service's answer counts for one selection, which it names by its digest; in the quote and in `quote_totals` alike.
#[test]
fn an_answer_counts_for_its_selection() {
    let (offer, selections) = one_thing("", &["1", "2"]);
    let answer = |of: &Selection| -> StatedTotals {
        let text = format!(
            r#"{{"selection": "{}", "net": "100.00", "tax": "7.75", "total": "107.75",
                "taxes": [{{"name": {{"de": "S", "en": "T"}}, "amount": "7.75"}}]}}"#,
            of.digest()
        );
        read_document(&read_text(&text).expect("JSON")).expect("an answer")
    };
    for (answered, gross) in selections.iter().zip(["107.75", "110.00"]) {
        let stated = answer(answered);
        let stated = Stated { totals: Some(&stated), destination: None };
        let quoted = quote_stated(&offer, &selections[0], &stated, shop::sunday()).expect("a quote");
        assert_eq!(figures::plain(figures::figure(&quoted.write(), "totals.gross").as_ref()), gross);
        let sums = quote_totals(&offer, &selections[0], &stated, shop::sunday()).expect("sums");
        assert_eq!(sums, quoted.totals);
    }
}

/// Where a service states the totals, there are none before its answer.
#[test]
fn without_the_services_answer_there_are_no_sums() {
    let (offer, selections) = one_thing("totalsAreStated = true", &["1"]);
    assert_eq!(quote(&offer, &selections[0], shop::sunday()).err(), Some(QuoteError::NotStated));
    assert_eq!(
        quote_totals(&offer, &selections[0], &Stated::default(), shop::sunday()).err(),
        Some(QuoteError::NotStated)
    );
}
