//! Languages: what is typed is read as the language writes it, and the native twin writes and counts as `Intl` does.

use crate::shop;
use std::collections::BTreeSet;
use std::fs;
use upfront_checkout::calendar::Date;
use upfront_checkout::language::Language;
use upfront_checkout::money::{Currency, plain_decimal};
use upfront_checkout::party::{Field, Party, read_birth_date};
use upfront_checkout::ports::{Formatter, PlainFormatter, Plural};
use upfront_checkout::selection::read_quantity;

/// The languages of the table.
fn languages() -> Vec<Language> {
    let file = fs::read_to_string(shop::root().join("locales/languages.json")).expect("the list of languages");
    let tags = file.split("\"language\": \"").skip(1).filter_map(|part| part.split('"').next());
    let languages: Vec<Language> = tags.map(shop::language).collect();
    assert!(languages.len() > 40, "the list is read");
    languages
}

#[test]
fn every_listed_language_has_a_row_and_every_folder_of_texts_is_listed() {
    for language in languages() {
        let locale = language.locale().unwrap_or_else(|| panic!("{language}: run `npm run generate`"));
        assert_eq!(locale.tag, language.as_str(), "a row of its own");
    }
    for folder in shop::locales() {
        assert!(
            shop::language(&folder).locale().is_some(),
            "`{folder}` has texts and no line in locales/languages.json"
        );
    }
}

/// `tag`, what is typed, and what is read: nothing where it could be two numbers or none.
const NUMBERS: &[(&str, &[(&str, &str)])] = &[
    (
        "de",
        &[
            ("0,15", "0.15"),
            ("0.15", "0.15"),
            ("1.500", "1500"),
            ("1 500", "1500"),
            ("1.500,5", "1500.5"),
            ("1.234.567,89", "1234567.89"),
            ("1,250", "1.25"),
            ("0.250", "0.25"),
            ("1.25", "1.25"),
            (" 2 ", "2"),
            ("0, 15", "0.15"),
            (",5", "0.5"),
            ("1 5", ""),
            ("1,234.56", ""),
            ("1.23.456", ""),
            ("1,2,3", ""),
            ("012.500", ""),
            ("-1", ""),
            ("1e3", ""),
            (".", ""),
            ("", ""),
        ],
    ),
    ("en", &[("1,500.5", "1500.5"), ("1,500", "1500"), ("1.250", "1.25"), ("0,15", "0.15"), ("1,50,000", "")]),
    (
        "fr",
        &[
            ("1.250", ""),
            ("1,250", "1.25"),
            ("1.25", "1.25"),
            ("0.250", "0.25"),
            ("1\u{202f}250", "1250"),
            ("1\u{a0}250,5", "1250.5"),
            ("1 250", "1250"),
            ("1.250,5", "1250.5"),
            ("12 50", ""),
        ],
    ),
    ("fr-CH", &[("1'250,5", "1250.5"), ("1.250", "")]),
    ("de-CH", &[("1’250.5", "1250.5"), ("1'250", "1250"), ("1,250", ""), ("1.250", "1.25"), ("1,5", "1.5")]),
    ("de-AT", &[("1.500", ""), ("1 500,5", "1500.5"), ("1.500,5", "1500.5")]),
    ("es", &[("1.500", ""), ("12.500", "12500"), ("1.500,5", "1500.5"), ("1500", "1500")]),
    ("es-MX", &[("1,500.5", "1500.5"), ("1.500", "1.5")]),
    ("pl", &[("1.250", ""), ("1250,5", "1250.5"), ("12\u{a0}500", "12500")]),
    ("pt-PT", &[("1.250", ""), ("1,250", "1.25")]),
    ("pt-BR", &[("1.250", "1250"), ("1.250,75", "1250.75")]),
    ("en-IN", &[("1,00,000", "100000"), ("12,34,567.5", "1234567.5"), ("1,234,567", "1234567"), ("1,0,000", "")]),
    ("ar-EG", &[("١٬٢٥٠٫٥", "1250.5"), ("٠٫١٥", "0.15"), ("12", "12"), ("1.250", "")]),
    ("ja", &[("１，２５０", ""), ("１２５０", "1250"), ("１．５", "1.5"), ("1,250", "1250")]),
    ("tlh", &[("1.250", ""), ("1.25", "1.25"), ("1,25", "1.25"), ("1 250", "1250")]),
];

#[test]
fn numbers_are_read_as_the_language_writes_them_and_never_guessed() {
    for (tag, cases) in NUMBERS {
        for (typed, wanted) in *cases {
            let read = read_quantity(typed, &shop::language(tag)).map(|quantity| quantity.to_string());
            assert_eq!(read.unwrap_or_default(), *wanted, "{tag}: `{typed}`");
        }
    }
}

#[test]
fn what_a_language_writes_it_reads() {
    for language in languages() {
        for value in ["0.15", "1.5", "12", "999.99", "1234", "1234.5", "12345", "123456.78", "1234567"] {
            let written = PlainFormatter.number(plain_decimal(value).expect("a decimal"), &language);
            let read = read_quantity(&written, &language).map(|quantity| quantity.to_string());
            assert_eq!(read.as_deref(), Some(value), "{language}: `{written}`");
        }
    }
}

/// `tag`, what is typed, and the day that is read.
const DATES: &[(&str, &[(&str, &str)])] = &[
    ("de", &[("24.12.1990", "1990-12-24"), ("3.4.1990", "1990-04-03"), ("12/24/1990", ""), ("24.12.90", "")]),
    ("en", &[("3/4/1990", "1990-04-03"), ("1990-04-03", "1990-04-03")]),
    ("en-GB", &[("3/4/1990", "1990-04-03"), ("03041990", "1990-04-03")]),
    (
        "en-US",
        &[("3/4/1990", "1990-03-04"), ("03041990", "1990-03-04"), ("24/12/1990", ""), ("1990-04-03", "1990-04-03")],
    ),
    (
        "en-CA",
        &[("3/4/1990", ""), ("24/12/1990", "1990-12-24"), ("4/4/1990", "1990-04-04"), ("19900403", "1990-04-03")],
    ),
    ("fr-CA", &[("1990-04-03", "1990-04-03"), ("3/4/1990", "")]),
    ("sv", &[("1990-12-24", "1990-12-24"), ("19901224", "1990-12-24")]),
    ("hu", &[("1990. 12. 24.", "1990-12-24")]),
    ("ja", &[("1990年12月24日", "1990-12-24"), ("１９９０/１２/２４", "1990-12-24")]),
    ("ar-EG", &[("٢٤/١٢/١٩٩٠", "1990-12-24")]),
];

#[test]
fn dates_are_read_in_the_order_of_the_region() {
    for (tag, cases) in DATES {
        for (typed, wanted) in *cases {
            let read = read_birth_date(typed, &shop::language(tag)).map(|date| date.to_string());
            assert_eq!(read.unwrap_or_default(), *wanted, "{tag}: `{typed}`");
        }
    }
    for language in languages() {
        let example = language.locale().expect("a row").typed_date(1990, 12, 24);
        assert_eq!(read_birth_date(&example, &language), Date::parse("1990-12-24"), "{language}: `{example}`");
    }
}

#[test]
fn a_birth_date_stays_the_same_day_when_the_language_changes() {
    let mut party = Party::nobody();
    let (british, american) = (shop::language("en-GB"), shop::language("en-US"));
    party.set(Field::BirthDate, "3/4/1990");
    party.write_birth_date_in(&american, &british);
    assert_eq!(party.get(Field::BirthDate), "04/03/1990");
    party.write_birth_date_in(&shop::language("fr-CA"), &american);
    assert_eq!(party.get(Field::BirthDate), "1990-04-03");
    party.set(Field::BirthDate, "3. April");
    party.write_birth_date_in(&american, &british);
    assert_eq!(party.get(Field::BirthDate), "3. April", "what cannot be read stays");
}

#[test]
fn the_native_plural_rules_are_those_of_the_platform() {
    let file = fs::read_to_string(shop::root().join("tests/language/plurals.txt")).expect("npm run generate");
    let mut lines = file.lines().filter(|line| !line.starts_with('#'));
    let numbers: Vec<&str> = lines.next().expect("the numbers").split(' ').collect();
    let mut compared = BTreeSet::new();
    for line in lines {
        let (tag, letters) = line.split_once(' ').expect("a language and its letters");
        assert_eq!(letters.len(), numbers.len(), "{tag}");
        for (number, letter) in numbers.iter().zip(letters.chars()) {
            let found = PlainFormatter.plural(number.parse().expect("a number"), &shop::language(tag));
            assert_eq!(found, plural_of(letter), "{tag}: {number}");
        }
        compared.insert(tag.to_owned());
    }
    assert_eq!(compared, languages().iter().map(ToString::to_string).collect());
}

fn plural_of(letter: char) -> Plural {
    match letter {
        'z' => Plural::Zero,
        '1' => Plural::One,
        '2' => Plural::Two,
        'f' => Plural::Few,
        'm' => Plural::Many,
        _ => Plural::Other,
    }
}

#[test]
fn the_native_twin_writes_as_the_platform_does() {
    let file = fs::read_to_string(shop::root().join("tests/language/written.txt")).expect("npm run generate");
    // Which space it is, and whether Swiss French has an apostrophe for it, changed within CLDR 48.
    let same = |text: &str| text.replace(['\u{a0}', '\u{202f}', '\''], " ");
    let mut differing = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let [tag, sample, wanted] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let found = written(sample, &shop::language(tag));
        if same(&found) != same(wanted) {
            differing.push(format!("{tag} {sample}: `{found}`, the platform `{wanted}`"));
        }
    }
    assert!(differing.is_empty(), "\n{}", differing.join("\n"));
}

fn written(sample: &str, language: &Language) -> String {
    let decimal = |text: &str| plain_decimal(text).expect("a decimal");
    let day = |text: &str| Date::parse(text).expect("a day");
    match sample.split(' ').collect::<Vec<_>>()[..] {
        ["number", value] => PlainFormatter.number(decimal(value), language),
        ["money", value, code] => {
            PlainFormatter.money(decimal(value), Currency::parse(code).expect("a currency"), language)
        }
        ["percent", value] => PlainFormatter.percent(decimal(value), language),
        ["date", text] => PlainFormatter.date(day(text), language),
        ["weekday", text] => PlainFormatter.weekday(day(text), language),
        ["country", code] => PlainFormatter.country(code, language),
        _ => panic!("no such sample: {sample}"),
    }
}
