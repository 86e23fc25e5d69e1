//! Every case of `tests/cases/columns`: a cart as columns of prices, quantities and taxes, under the terms of the plain
//! shop. See `tests/README.md` for the keys.

use crate::{figures, plain_shop, shop};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use upfront_checkout::quote::{Columns, Pricing};
use upfront_checkout::shape::{Json, Problem};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFile {
    title: String,
    source: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    what: String,
    /// How the figures were worked out: for readers.
    #[serde(rename = "worked")]
    _worked: Option<String>,
    #[serde(default)]
    offer: toml::Table,
    lines: Vec<CaseLine>,
    /// Amount, discount, total, net, tax and gross of each line; a `*` stands for any.
    figures: Vec<String>,
    #[serde(default)]
    expect: BTreeMap<String, toml::Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseLine {
    price: String,
    quantity: String,
    tax: String,
}

#[test]
fn every_cart_in_columns_comes_to_its_figures() {
    let files = shop::cases("columns", 3);
    let failures: Vec<String> = files.iter().flat_map(|file| failures_of(file)).collect();
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

fn failures_of(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).expect("a case");
    let file: CaseFile = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    assert!(!file.title.is_empty() && !file.source.is_empty() && !file.cases.is_empty(), "{name} says what it is");
    let failures_of = |case: &Case| -> Vec<String> {
        let lists = [case.list_for_each_line(), case.one_list_for_each_tax()];
        let wrong = lists.iter().flat_map(|(taxes, lists)| case.differences(taxes, lists));
        wrong.map(|wrong| format!("{name}, {}: {wrong}", case.what)).collect()
    };
    file.cases.iter().flat_map(failures_of).collect()
}

impl Case {
    fn list_for_each_line(&self) -> (Vec<u16>, Vec<&str>) {
        let lists: Vec<&str> = self.lines.iter().map(|line| line.tax.as_str()).collect();
        ((0..).take(lists.len()).collect(), lists)
    }

    fn one_list_for_each_tax(&self) -> (Vec<u16>, Vec<&str>) {
        let mut lists: Vec<&str> = self.lines.iter().map(|line| line.tax.as_str()).collect();
        lists.sort_unstable();
        lists.dedup();
        let place = |line: &CaseLine| lists.iter().position(|list| *list == line.tax).and_then(|at| at.try_into().ok());
        (self.lines.iter().filter_map(place).collect(), lists)
    }

    fn differences(&self, taxes: &[u16], lists: &[&str]) -> Vec<String> {
        let column = |member: fn(&CaseLine) -> &String| -> String {
            self.lines.iter().map(|line| member(line).as_str()).collect::<Vec<_>>().join("\n")
        };
        let (prices, quantities) = (column(|line| &line.price), column(|line| &line.quantity));
        let (rows, rest) = match columns(&self.offer, &prices, &quantities, taxes, lists) {
            Ok(quoted) => quoted,
            Err(problems) => return vec![format!("{problems:?}")],
        };
        let mut wrong = figures::differences(&rest, &self.expect);
        if rows.len() != self.figures.len() || !rows.iter().zip(&self.figures).all(|(row, wanted)| fits(row, wanted)) {
            wrong.push(format!("expected the lines {:#?}, computed {rows:#?}", self.figures));
        }
        wrong
    }
}

/// Whether a row has the wanted figures.
fn fits(row: &str, wanted: &str) -> bool {
    let (row, wanted): (Vec<&str>, Vec<&str>) = (row.split(' ').collect(), wanted.split(' ').collect());
    row.len() == wanted.len() && row.iter().zip(wanted).all(|(found, wanted)| wanted == "*" || wanted == *found)
}

/// A cart as columns under the plain shop's terms; the lines' figures in rows, and the rest.
fn columns(
    members: &toml::Table,
    prices: &str,
    quantities: &str,
    taxes: &[u16],
    lists: &[&str],
) -> Result<(Vec<String>, Json), Vec<Problem>> {
    let lists: Vec<String> = lists.iter().map(|list| (*list).to_owned()).collect();
    let columns = Columns { prices, quantities, taxes, lists: &lists };
    let terms = plain_shop::offer(&toml::Table::new(), members).expect("terms");
    let quoted = Pricing::new(terms).expect("terms").quote(columns, shop::sunday())?;
    let figures: Vec<&str> = quoted.lines.split('\n').collect();
    Ok((figures.chunks(6).map(|row| row.join(" ")).collect(), quoted.rest))
}

#[test]
fn a_cart_in_columns_that_cannot_be_read_is_refused_at_its_line() {
    let none = toml::Table::new();
    let refused = |prices: &str, quantities: &str, taxes: &[u16], lists: &[&str]| -> Vec<(String, String)> {
        let problems = columns(&none, prices, quantities, taxes, lists).expect_err("refused");
        problems.iter().map(|problem| (problem.code.as_str().to_owned(), problem.pointer.clone())).collect()
    };
    let shape = |place: &str| vec![("decimal-shape".to_owned(), place.to_owned())];
    for wrong in ["01.00", "1.", ".5", "1e3", "1,5", "", "1.2.3", "+1", "00"] {
        assert_eq!(refused(&format!("1.00\n{wrong}"), "1\n1", &[0, 0], &["t7"]), shape("/1/price"), "`{wrong}`");
    }
    assert_eq!(refused("1.00", "x", &[0], &["t7"]), shape("/0/quantity"));
    assert_eq!(refused("1.00\n2.00", "1", &[0], &["t7"]), shape("/1/price"), "more prices than lines");
    assert_eq!(refused("1.00", "1\n2", &[0], &["t7"]), shape("/1/price"), "more quantities than lines");
    assert_eq!(refused("9999999999999.00", "1", &[0], &["t7"]), shape("/0/price"), "past the range");
    let unknown = vec![("unknown-reference".to_owned(), "/1/taxes".to_owned())];
    assert_eq!(refused("1.00\n1.00", "1\n1", &[0, 1], &["t7", "luxury"]), unknown);
    for right in ["0", "0.5", "100", "0.000000000001"] {
        assert!(columns(&none, right, "1", &[0], &["t7"]).is_ok(), "`{right}`");
    }
}
