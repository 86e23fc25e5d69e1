//! Figures of a quote by their paths, as case files name them, and how they differ from what a case expects.

use crate::shop;
use upfront_checkout::shape::{Json, canonical};

/// What differs from the expected figures, a sentence each: `totals.now: expected 3.17, computed 3.18`.
pub fn differences<'e>(quote: &Json, expected: impl IntoIterator<Item = (&'e String, &'e toml::Value)>) -> Vec<String> {
    let difference = |(path, value): (&String, &toml::Value)| {
        let (wanted, found) = (shop::json_of(value), figure(quote, path));
        (found.as_ref() != Some(&wanted))
            .then(|| format!("{path}: expected {}, computed {}", plain(Some(&wanted)), plain(found.as_ref())))
    };
    expected.into_iter().filter_map(difference).collect()
}

/// The figure at a path: `totals.now`, `lines.teapot.discount`, `taxes.0.net`.
pub fn figure(quote: &Json, path: &str) -> Option<Json> {
    path.split('.').try_fold(quote.clone(), |json, step| member(&json, step))
}

/// A figure as it is written in a case: text without quotes.
pub fn plain(figure: Option<&Json>) -> String {
    match figure {
        None => "nothing".to_owned(),
        Some(Json::Text(text)) => text.clone(),
        Some(other) => canonical(other),
    }
}

/// A member by name; of a list, the entry that is named so (its line, tax, kind or voucher), or by number.
fn member(json: &Json, step: &str) -> Option<Json> {
    let Json::List(items) = json else { return json.get(step).cloned() };
    if let Ok(index) = step.parse::<usize>() {
        return items.get(index).cloned();
    }
    let named = |item: &&Json| {
        ["line", "tax", "discount", "option", "kind", "charge", "prepaid"]
            .iter()
            .any(|name| item.get(name).and_then(Json::as_text) == Some(step))
    };
    // A charge has both a kind and a tax, a line both a line and a tax: the name that comes first in the item counts.
    items.iter().find(|item| first_name(item) == Some(step)).or_else(|| items.iter().find(named)).cloned()
}

fn first_name(item: &Json) -> Option<&str> {
    match item {
        Json::Object(members) => members.first().and_then(|(_, value)| value.as_text()),
        _ => None,
    }
}
