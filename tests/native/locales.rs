//! The locale files: every message in every language, with the same variables, and nothing beside them.

use crate::shop;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use upfront_checkout::text::{Catalogue, Message};

fn locales() -> Vec<String> {
    let folder = fs::read_dir(shop::root().join("locales")).expect("locales");
    let mut names: Vec<String> =
        folder.map(|entry| entry.expect("a locale").file_name().into_string().expect("a name")).collect();
    names.sort();
    names
}

/// The ids of a locale with the variables that each uses.
fn ids(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut present = String::new();
    for line in shop::fluent(tag).lines().filter(|line| !line.starts_with('#')) {
        let starts = line.starts_with(|letter: char| letter.is_ascii_lowercase());
        if let (true, Some((id, _))) = (starts, line.split_once(" =")) {
            present = id.to_owned();
            found.entry(present.clone()).or_default();
        }
        for part in line.split('$').skip(1) {
            let name: String =
                part.chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
            found.entry(present.clone()).or_default().insert(name);
        }
    }
    found
}

#[test]
fn every_language_has_every_message_and_no_other() {
    let wanted: BTreeSet<String> = Message::ALL.iter().map(|message| message.id().to_owned()).collect();
    assert_eq!(wanted.len(), Message::ALL.len(), "every id once");
    for tag in locales() {
        let present: BTreeSet<String> = ids(&tag).into_keys().collect();
        let missing: Vec<&String> = wanted.difference(&present).collect();
        let unused: Vec<&String> = present.difference(&wanted).collect();
        assert!(missing.is_empty() && unused.is_empty(), "{tag}: missing {missing:?}, unused {unused:?}");
        let catalogue: Catalogue = shop::catalogue(&tag);
        assert!(Message::ALL.iter().all(|message| catalogue.has(*message)), "{tag}: every message can be said");
    }
}

#[test]
fn every_language_uses_the_same_variables() {
    let english = ids("en");
    for tag in locales() {
        for (id, variables) in ids(&tag) {
            assert_eq!(Some(&variables), english.get(&id), "{tag}: {id}");
        }
    }
}

#[test]
fn a_missing_variable_is_visible_never_silent() {
    let catalogue = shop::catalogue("en");
    let said = catalogue.say(Message::VoucherRefused, &[]);
    assert!(said.starts_with('⟦') && said.contains("voucher-refused"), "{said}");
}

#[test]
fn the_voice_is_calm() {
    for tag in locales() {
        let text = shop::fluent(&tag);
        let words = text.lines().filter(|line| !line.starts_with('#'));
        for line in words {
            assert!(!line.contains('!') && !line.to_lowercase().contains("oops"), "{tag}: {line}");
        }
    }
}
