//! A shop with next to nothing in it, for cases about one rule at a time: `tests/cases/plain-shop.toml` in place of the
//! demo shop's members. Titles and other words, which no rule looks at, are filled in.

use crate::shop;
use std::fs;
use upfront_checkout::offer::Offer;
use upfront_checkout::shape::{Json, Problem};

/// An offer of these goods, by the id of their line, with these members in place of the plain shop's.
pub fn offer(goods: &toml::Table, members: &toml::Table) -> Result<Offer, Vec<Problem>> {
    Offer::read(&offer_json(goods, members))
}

/// The same as it is written.
pub fn offer_json(goods: &toml::Table, members: &toml::Table) -> Json {
    let text = fs::read_to_string(shop::root().join("tests/cases/plain-shop.toml")).expect("the plain shop");
    let plain: toml::Table = text.parse().expect("TOML");
    let lines: Vec<toml::Value> = goods.iter().map(|(id, line)| line_of(id, line)).collect();
    let mut json = with(shop::offer_json(), &plain);
    json = with(json, &toml::Table::from_iter([("lines".to_owned(), toml::Value::Array(lines))]));
    with(json, &filled_in(members))
}

/// The document with these members in place of its own.
pub fn with(document: Json, members: &toml::Table) -> Json {
    let Json::Object(mut all) = document else { panic!("an offer is an object") };
    for (name, value) in members {
        let value = shop::json_of(value);
        match all.iter_mut().find(|(known, _)| known == name) {
            Some(member) => member.1 = value,
            None => all.push((name.clone(), value)),
        }
    }
    Json::Object(all)
}

fn words() -> toml::Value {
    toml::Value::Table(
        ["de", "en"].map(|tag| (tag.to_owned(), toml::Value::String("Words".to_owned()))).into_iter().collect(),
    )
}

/// A line of the offer: `price` may be a plain number; all but `price` or `plan`, and `taxes`, may be left out.
fn line_of(id: &str, line: &toml::Value) -> toml::Value {
    let mut line = line.as_table().unwrap_or_else(|| panic!("{id} is a table")).clone();
    if let Some(price) = line.get_mut("price")
        && price.is_str()
    {
        *price = toml::Value::Table(toml::Table::from_iter([("amount".to_owned(), price.clone())]));
    }
    let unit = toml::Table::from_iter([("unit".to_owned(), "C62".into())]);
    let mut fill = |name: &str, value: toml::Value| {
        line.entry(name).or_insert(value);
    };
    fill("id", id.into());
    fill("title", words());
    fill("description", words());
    fill("nature", "service".into());
    fill("quantity", unit.into());
    fill_parts(&mut line);
    toml::Value::Table(line)
}

/// Fills in the words of a line's plan, deposit, charges and options.
fn fill_parts(line: &mut toml::Table) {
    if let Some(plan) = line.get_mut("plan").and_then(toml::Value::as_table_mut) {
        plan.entry("cancellation").or_insert(words());
    }
    if let Some(deposit) = line.get_mut("deposit").and_then(toml::Value::as_table_mut) {
        deposit.entry("title").or_insert(words());
    }
    each(line, "charges", |charge| fill(charge, &["title"]));
    each(line, "options", |option| {
        fill(option, &["title"]);
        each(option, "choices", |choice| fill(choice, &["title"]));
    });
}

fn filled_in(members: &toml::Table) -> toml::Table {
    let mut members = members.clone();
    for name in ["discounts", "charges", "prepaid"] {
        each(&mut members, name, |entry| fill(entry, &["title"]));
    }
    each(&mut members, "payment", |method| {
        fill(method, &["title", "terms", "safeguards"]);
        method.entry("kind").or_insert("card".into());
    });
    members
}

fn fill(entry: &mut toml::Table, names: &[&str]) {
    for name in names {
        entry.entry(*name).or_insert(words());
    }
}

fn each(table: &mut toml::Table, name: &str, change: impl FnMut(&mut toml::Table)) {
    let entries = table.get_mut(name).and_then(toml::Value::as_array_mut).into_iter().flatten();
    entries.filter_map(toml::Value::as_table_mut).for_each(change);
}
