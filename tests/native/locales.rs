//! The locale files: every message in every language, with the same variables, and nothing else.

use crate::shop;
use std::collections::{BTreeMap, BTreeSet};
use upfront_checkout::money::RoundingMode;
use upfront_checkout::offer::Offer;
use upfront_checkout::ports::PlainFormatter;
use upfront_checkout::quote::{Stated, TraceRule, quote_traced};
use upfront_checkout::selection::Selection;
use upfront_checkout::text::{Catalogue, Message, MessageFamily};

/// Rules whose words name no input: what goes in is the figure itself, or stands beside it as the value before rounding.
const WORDS_WITHOUT_INPUTS: &[TraceRule] = &[
    TraceRule::DiscountAmount,
    TraceRule::LineChargeAmount,
    TraceRule::LineDiscountAmount,
    TraceRule::NetIsPrice,
    TraceRule::RecurringCharge,
    TraceRule::StatedPrice,
    TraceRule::TaxOfGroup,
    TraceRule::TaxPerUnit,
];

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
    let mut wanted: BTreeSet<String> = Message::ALL.iter().map(|message| message.id().to_owned()).collect();
    assert_eq!(wanted.len(), Message::ALL.len(), "every id once");
    wanted.extend(RoundingMode::ALL.iter().map(|mode| MessageFamily::Mode.id(mode.as_str())));
    wanted.extend(told_by_word().map(|rule| MessageFamily::Rule.id(rule.as_str())));
    wanted.extend(sums().iter().map(|figure| MessageFamily::Sum.id(&hyphenated(figure))));
    for tag in shop::locales() {
        let present: BTreeSet<String> = ids(&tag).into_keys().collect();
        let missing: Vec<&String> = wanted.difference(&present).collect();
        let unused: Vec<&String> = present.difference(&wanted).collect();
        assert!(missing.is_empty() && unused.is_empty(), "{tag}: missing {missing:?}, unused {unused:?}");
        let catalogue: Catalogue = shop::catalogue(&tag);
        assert!(wanted.iter().all(|id| catalogue.has(id)), "{tag}: every message can be said");
    }
}

/// A trace rule is declared once: what its words may name is what goes into it, nothing is left out and nothing else is
/// named.
#[test]
fn the_words_of_a_rule_name_its_inputs() {
    for tag in shop::locales() {
        let present = ids(&tag);
        for rule in told_by_word() {
            let silent = WORDS_WITHOUT_INPUTS.contains(&rule);
            let letters = ["a", "b", "c", "d"].iter().take(if silent { 0 } else { rule.inputs().len() });
            let wanted: BTreeSet<String> = letters.map(|letter| (*letter).to_owned()).collect();
            assert_eq!(present.get(&MessageFamily::Rule.id(rule.as_str())), Some(&wanted), "{tag}: {}", rule.as_str());
        }
    }
}

/// The rules that have words of their own. A sum is told by what it is of.
fn told_by_word() -> impl Iterator<Item = TraceRule> {
    TraceRule::ALL.iter().copied().filter(|rule| *rule != TraceRule::Sum)
}

/// The figures of a quote that are sums, as the trace has them.
fn sums() -> Vec<String> {
    let offer: Offer = shop::offer();
    let basket = Selection::of_basket(&offer);
    let (_, trace) = quote_traced(&offer, &basket, &Stated::default(), shop::sunday()).expect("a quote");
    let sums = trace.into_iter().filter(|step| step.rule == TraceRule::Sum);
    sums.map(|step| step.figure.strip_prefix("/totals/").expect("all sums are totals").to_owned()).collect()
}

/// `ofLines/net` as `of-lines-net`.
fn hyphenated(figure: &str) -> String {
    let letter = |letter: char| match letter {
        '/' => "-".to_owned(),
        'A'..='Z' => format!("-{}", letter.to_ascii_lowercase()),
        _ => letter.to_string(),
    };
    figure.chars().map(letter).collect()
}

#[test]
fn every_language_uses_the_same_variables() {
    let english = ids("en");
    for tag in shop::locales() {
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
    for tag in shop::locales() {
        let text = shop::fluent(&tag);
        let words = text.lines().filter(|line| !line.starts_with('#'));
        for line in words {
            assert!(!line.contains('!') && !line.to_lowercase().contains("oops"), "{tag}: {line}");
        }
    }
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    // `’` is left out: it is the apostrophe too.
    let marks = ['"', '“', '”', '„', '‚', '‘', '«', '»', '‹', '›', '「', '」', '『', '』'];
    for tag in shop::locales() {
        let own = PlainFormatter.quotation_marks(&shop::language(&tag)).expect("a row").concat();
        let text = shop::fluent(&tag);
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let foreign = line.chars().find(|letter| marks.contains(letter) && !own.contains(*letter));
            assert_eq!(foreign, None, "{tag}, whose marks are {own}: {line}");
        }
    }
}
