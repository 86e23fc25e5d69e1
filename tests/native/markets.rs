//! The market packs: which rules hold when, and the words they prescribe.

mod table;

use crate::shop;
use std::collections::BTreeSet;
use upfront_checkout::calendar::Instant;
use upfront_checkout::checkout::{Effect, Order};
use upfront_checkout::market::{
    Authority, Day, FinalItem, LEGAL_WORDS, MarketPack, MarketRule, Pack, Requirement, RuleStart, SourceMark, packs,
};
use upfront_checkout::offer::{Country, Market};
use upfront_checkout::session::Request;

fn at(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}

fn market(code: &str) -> Market {
    Market::parse(code).unwrap_or_else(|| panic!("{code} is a market"))
}

fn pack(code: &str, moment: &str) -> MarketPack {
    MarketPack::of(market(code), at(moment))
}

fn holds(code: &str, requirement: Requirement, moment: &str) -> bool {
    pack(code, moment).rule(requirement).is_some()
}

#[test]
fn a_market_is_a_country_or_a_part_with_law_of_its_own() {
    for code in ["DE", "GB", "US", "US-CA", "US-MA", "US-NY", "CA-QC", "CA-ON"] {
        assert_eq!(market(code).to_string(), code);
    }
    for code in ["UK", "de", "DE-BY", "US-XX", "CA-CA", "US-", "-QC", "US-CA-SF", ""] {
        assert!(Market::parse(code).is_none(), "{code}");
    }
    assert_eq!(Market::from(Country::parse("DE").expect("a country")), market("DE"));
}

#[test]
fn every_market_has_its_pack() {
    let own = [
        ("DE", "de"),
        ("FR", "fr"),
        ("IT", "it"),
        ("GB", "gb"),
        ("CH", "ch"),
        ("US", "us"),
        ("US-CA", "us-ca"),
        ("US-MA", "us-ma"),
        ("US-NY", "us"),
        ("CA-QC", "ca-qc"),
        ("JP", "jp"),
        ("KR", "kr"),
        ("BR", "br"),
        ("IN", "in"),
        ("ES", "eu"),
        ("AT", "eu"),
        ("IE", "eu"),
    ];
    let unknown = ["AU", "CA", "CA-ON", "AQ", "ZA"].map(|code| (code, "strict"));
    for (code, id) in own.into_iter().chain(unknown) {
        assert_eq!(MarketPack::of(market(code), shop::sunday()).pack().id, id, "{code}");
    }
}

#[test]
fn every_pack_has_a_version_and_every_rule_a_source() {
    let mut versions = BTreeSet::new();
    for pack in packs() {
        let editions = pack.editions();
        assert_eq!(editions[0].from, Day::FIRST, "{} has a version at every instant", pack.id);
        assert!(editions.is_sorted_by(|one, other| one.from < other.from), "{}", pack.id);
        for edition in editions {
            assert!(edition.version.starts_with(&format!("{}-20", pack.id)), "{}", edition.version);
            assert!(edition.from.date().is_some(), "{}", edition.from);
            assert!(versions.insert(edition.version.clone()), "{} stands twice", edition.version);
        }
        for rule in pack.rules {
            assert!(rule.source.len() > 4, "{rule:?}");
            let begins = matches!(rule.from, RuleStart::On(_));
            let days = [if let RuleStart::On(day) = rule.from { Some(day) } else { None }, rule.until];
            assert!(days.iter().flatten().all(|day| day.date().is_some()), "{rule:?}");
            assert!(!begins || days[0].is_some());
            let same = pack.rules.iter().filter(|other| other.requirement == rule.requirement);
            assert_eq!(same.count(), 1, "{}: {:?} stands twice", pack.id, rule.requirement);
        }
    }
}

/// The editions that orders and records may name, each with its day. A row is never changed, only added: a rule that comes
/// in with a day in the past needs a day in `revised`, not a new count of the editions before.
const PUBLISHED: &[(&str, &str)] = &[
    ("eu", "2025.1 2025.2=2025-07-20 2026.1=2026-06-19 2026.2=2026-09-27 2026.3=2026-12-01"),
    ("de", "2025.1 2025.2=2025-07-20 2026.1=2026-06-19 2026.2=2026-09-27 2026.3=2026-12-01"),
    ("fr", "2025.1 2025.2=2025-07-20 2026.1=2026-06-19 2026.2=2026-09-27 2026.3=2026-12-01"),
    ("it", "2025.1 2025.2=2025-07-20 2026.1=2026-06-19 2026.2=2026-09-27 2026.3=2026-12-01"),
    ("gb", "2025.1 2025.2=2025-04-06"),
    ("ch", "2025.1"),
    ("us-ca", "2025.1 2025.2=2025-07-01 2026.1=2026-01-01"),
    ("us-ma", "2025.1 2025.2=2025-09-02 2026.1=2026-12-01"),
    ("us", "2025.1"),
    ("ca-qc", "2025.1"),
    ("jp", "2025.1"),
    ("kr", "2025.1 2025.2=2025-02-14 2026.1=2026-12-01"),
    ("br", "2025.1 2026.1=2026-12-01"),
    ("in", "2025.1 2026.1=2026-12-01 2027.1=2027-01-01"),
    (
        "strict",
        "2025.1 2025.2=2025-04-06 2025.3=2025-07-01 2025.4=2025-07-20 2026.1=2026-01-01 2026.2=2026-06-19 \
         2026.3=2026-09-27 2026.4=2026-12-01 2027.1=2027-01-01",
    ),
];

#[test]
fn an_edition_that_orders_name_keeps_its_day() {
    for (id, published) in PUBLISHED {
        let pack = packs().find(|pack| pack.id == *id).unwrap_or_else(|| panic!("{id} is still there"));
        let found = pack.editions();
        for row in published.split_whitespace() {
            let (name, from) = row.split_once('=').unwrap_or((row, "0001-01-01"));
            let version = format!("{id}-{name}");
            let edition = found.iter().find(|edition| edition.version == version);
            let edition = edition.unwrap_or_else(|| panic!("{version} is still there"));
            assert_eq!(edition.from.to_string(), from, "{version}");
        }
    }
}

/// The days on which a rule of a pack, or of one that it extends, begins or ends.
fn days(rules: &[MarketRule]) -> BTreeSet<Day> {
    let begins = rules.iter().filter_map(|rule| if let RuleStart::On(day) = rule.from { Some(day) } else { None });
    begins
        .chain(rules.iter().filter_map(|rule| rule.learned))
        .chain(rules.iter().filter_map(|rule| rule.until))
        .collect()
}

/// The days on which a pack, or one that it extends, was revised.
fn revised(pack: &Pack) -> BTreeSet<Day> {
    let passed_on = pack.extends.iter().flat_map(|base| revised(base));
    pack.revised.iter().copied().chain(passed_on).collect()
}

#[test]
fn a_new_edition_begins_exactly_where_the_rules_change() {
    let rule_days = packs().flat_map(|pack| days(pack.rules));
    let all: BTreeSet<Day> = rule_days.chain(packs().flat_map(|pack| pack.revised.iter().copied())).collect();
    for pack in packs() {
        let mut wanted = vec![Day::FIRST];
        let revised = revised(pack);
        for day in &all {
            let midnight = Instant::midnight_in_utc(day.date().expect("a day"));
            let before = MarketPack::new(pack, midnight.before_minutes(1));
            let after = MarketPack::new(pack, midnight);
            if before.rules() != after.rules() || revised.contains(day) {
                wanted.push(*day);
            }
        }
        let found: Vec<Day> = pack.editions().iter().map(|edition| edition.from).collect();
        assert_eq!(found, wanted, "{}", pack.id);
    }
}

#[test]
fn a_rule_begins_on_its_day() {
    for (code, requirement, day) in [
        ("DE", Requirement::WithdrawalFunction, "2026-06-19"),
        ("FR", Requirement::WithdrawalFunction, "2026-06-19"),
        ("IT", Requirement::WithdrawalFunction, "2026-06-19"),
        ("ES", Requirement::WithdrawalFunction, "2026-06-19"),
        ("DE", Requirement::GuaranteeNotice, "2026-09-27"),
        ("AT", Requirement::GuaranteeNotice, "2026-09-27"),
        ("DE", Requirement::NoOdrLink, "2025-07-20"),
        ("GB", Requirement::AllInPrice, "2025-04-06"),
        ("US-CA", Requirement::OptOutSignal, "2026-01-01"),
        ("US-MA", Requirement::AllInPrice, "2025-09-02"),
        ("KR", Requirement::RenewalNotice, "2025-02-14"),
        ("IN", Requirement::PriorPrice, "2027-01-01"),
        ("IN", Requirement::AuditCertificate, "2027-01-01"),
        ("AU", Requirement::AuditCertificate, "2027-01-01"),
    ] {
        let begins = at(&format!("{day}T00:00:00Z"));
        let before = MarketPack::of(market(code), Instant::from_milliseconds(begins.milliseconds() - 1).expect("one"));
        let after = MarketPack::of(market(code), begins);
        assert!(before.rule(requirement).is_none(), "{code}: {requirement:?} before {day}");
        assert!(before.coming().iter().any(|rule| rule.requirement == requirement), "{code}: {requirement:?}");
        assert!(after.rule(requirement).is_some(), "{code}: {requirement:?} on {day}");
        assert_ne!(before.version(), after.version(), "{code}");
    }
    assert_eq!(MarketPack::of(market("DE"), shop::sunday()).version(), "de-2026.2");
}

#[test]
fn until_its_day_the_rule_before_holds() {
    let source = |moment| pack("US-CA", moment).rule(Requirement::RenewalConsent).expect("a rule").source;
    assert!(source("2025-06-30T23:59:59Z").starts_with("ROSCA"));
    assert!(source("2025-07-01T00:00:00Z").contains("17600"));
}

/// What was wrong or missing is mended from a day on. The editions before keep their meaning.
#[test]
fn a_mended_rule_leaves_the_editions_before_it_as_they_were() {
    let (before, after) = ("2026-11-30T23:59:59Z", "2026-12-01T00:00:00Z");
    assert!(holds("KR", Requirement::RenewalNotice, before) && !holds("KR", Requirement::RenewalNotice, after));
    for (code, requirement) in [
        ("KR", Requirement::IncreaseConsent(30)),
        ("BR", Requirement::RegistrationNumber),
        ("BR", Requirement::Restrictions),
        ("IN", Requirement::GrievanceOfficer),
        ("IN", Requirement::Origin),
        ("US-MA", Requirement::RenewalReminder { earliest: 30, latest: 5 }),
        ("US-MA", Requirement::CancelWhereOrdered),
        ("DE", Requirement::GreenerDelivery),
        ("FR", Requirement::DurabilityLabel),
    ] {
        assert!(!holds(code, requirement, before) && holds(code, requirement, after), "{code}: {requirement:?}");
        assert!(pack(code, before).coming().iter().any(|rule| rule.requirement == requirement), "{code}");
    }
    let button = |moment| pack("IT", moment).rule(Requirement::OrderButton).expect("a rule").source;
    assert!(button(before).starts_with("Directive 2011/83/EU"));
    assert_eq!(button(after), "Codice del consumo, art. 51(2)");
    assert_eq!(pack("KR", before).version(), "kr-2025.2");
    assert_eq!(pack("KR", after).version(), "kr-2026.1");
}

#[test]
fn a_rule_ends_on_its_day() {
    let rule = packs().next().expect("a pack").rules[0];
    let ending = MarketRule { until: Some(Day::new(2026, 11, 22)), ..rule };
    assert!(ending.is_active(at("2026-11-21T23:59:59Z")));
    assert!(!ending.is_active(at("2026-11-22T00:00:00Z")));
}

#[test]
fn what_is_announced_without_a_day_does_not_hold() {
    for moment in ["2026-11-22T09:30:00Z", "2027-06-01T00:00:00Z", "2040-01-01T00:00:00Z"] {
        for requirement in [Requirement::RenewalConsent, Requirement::CancelFunction, Requirement::RenewalNotice] {
            assert!(!holds("GB", requirement, moment), "{requirement:?} at {moment}");
            let coming = pack("GB", moment).coming();
            let announced = coming.iter().find(|rule| rule.requirement == requirement).expect("it is listed");
            assert_eq!(announced.from, RuleStart::Announced("spring 2027"));
        }
    }
}

#[test]
fn an_unknown_market_gets_every_rule_there_is() {
    // What is about the language, the currency, the price tags and the offices of one place means nothing elsewhere.
    let of_a_place = |requirement: Requirement| {
        matches!(
            requirement,
            Requirement::LanguageFirst(_)
                | Requirement::Currency(_)
                | Requirement::PricesWithTax
                | Requirement::GrievanceOfficer
        )
    };
    for moment in ["2020-01-01T00:00:00Z", "2026-06-18T12:00:00Z", "2026-11-22T09:30:00Z", "2028-01-01T00:00:00Z"] {
        let strict = pack("AU", moment);
        let found = strict.rules();
        let mut wanted = BTreeSet::new();
        for one in packs() {
            for rule in MarketPack::new(one, at(moment)).rules() {
                assert_eq!(
                    found.iter().any(|known| known.requirement == rule.requirement),
                    !of_a_place(rule.requirement)
                );
                if !of_a_place(rule.requirement) {
                    wanted.insert(format!("{:?}", rule.requirement));
                }
            }
        }
        assert_eq!(found.len(), wanted.len(), "and nothing beyond, none twice");
    }
}

/// The languages in which the European Union's law has words for the order button.
const OF_THE_UNION: &str = "bg cs da de el en es et fi fr hr hu it lt lv mt nl pl pt ro sk sl sv";

fn label(code: &str, tag: &str) -> Option<&'static str> {
    MarketPack::of(market(code), shop::sunday()).order_label(&shop::language(tag))
}

#[test]
fn the_order_button_has_the_laws_words_or_none() {
    for code in ["DE", "FR", "IT", "GB", "CH", "US", "US-CA", "CA-QC", "JP", "KR", "BR", "IN", "ES", "AU"] {
        assert_eq!(label(code, "de-AT"), Some("Zahlungspflichtig bestellen"), "{code}");
        assert_eq!(label(code, "en-GB"), Some("Order with obligation to pay"), "{code}");
        assert_eq!(label(code, "fr"), Some("Commande avec obligation de paiement"), "{code}");
        for unknown in ["ga", "ja", "ko", "uk", "zh", "ar"] {
            assert_eq!(label(code, unknown), None, "{code}: no words that nobody verified, in {unknown}");
        }
    }
    for code in ["DE", "FR", "IT", "ES", "PL", "SE", "AU"] {
        assert_eq!(label(code, "it"), Some("Ordine con obbligo di pagare"), "{code}");
        assert_eq!(label(code, "pl"), Some("Zamówienie z obowiązkiem zapłaty"), "{code}");
        assert_eq!(label(code, "el"), Some("Παραγγελία με υποχρέωση πληρωμής"), "{code}");
        let known = OF_THE_UNION.split(' ').filter(|tag| label(code, tag).is_some());
        assert_eq!(known.count(), 23, "{code}");
    }
}

#[test]
fn a_market_takes_no_words_of_another_markets_law() {
    for code in ["CH", "US", "US-CA", "US-MA", "CA-QC", "JP", "KR", "BR", "IN"] {
        let pack = MarketPack::of(market(code), shop::sunday());
        assert!(!pack.prescribes_order_button(), "{code}: the law names no words");
        assert_eq!(pack.order_button_languages(), ["de", "en", "fr"], "{code}: our own words alone");
    }
    let british = MarketPack::of(market("GB"), shop::sunday());
    assert!(british.prescribes_order_button());
    assert_eq!(
        british.order_button_languages(),
        ["en", "de", "fr"],
        "the law's words in English, our own in the others"
    );
    for code in ["GB", "CH", "US", "BR", "JP"] {
        for tag in ["pt", "es", "it", "pl"] {
            assert_eq!(label(code, tag), None, "{code}, {tag}");
        }
    }
}

#[test]
fn a_pack_that_asks_for_words_on_the_order_button_names_them() {
    for pack in packs() {
        let asks = MarketPack::new(pack, shop::sunday());
        assert_eq!(asks.rule(Requirement::OrderButton).is_some(), asks.prescribes_order_button(), "{}", pack.id);
        for (control, languages) in [
            ("order button", pack.words.order_button),
            ("withdrawal", pack.words.withdrawal),
            ("cancellation", pack.words.cancellation),
        ] {
            for language in languages.split_whitespace() {
                let words = LEGAL_WORDS.iter().find(|words| words.language == language);
                let there = words.is_some_and(|words| match control {
                    "order button" => words.order_button.is_some(),
                    "withdrawal" => words.withdrawal.is_some(),
                    _ => words.cancellation.is_some(),
                });
                assert!(there, "{}: the words of the {control} in {language} stand in `words/`", pack.id);
            }
        }
    }
}

#[test]
fn every_word_of_a_law_has_a_source_and_belongs_to_a_pack() {
    let used = |tag: &str| packs().any(|pack| pack.words.withdrawal.split_whitespace().any(|known| known == tag));
    let mut languages = BTreeSet::new();
    for words in LEGAL_WORDS {
        assert!(languages.insert(words.language), "{} stands twice", words.language);
        assert!(used(words.language), "{} belongs to a pack", words.language);
        let two_steps = words.withdrawal.iter().chain(&words.cancellation);
        let order = words.order_button.iter().map(|label| (label.text, label.source));
        for (text, source) in
            order.chain(two_steps.flat_map(|label| [(label.first, label.source), (label.confirm, label.source)]))
        {
            assert!(text.chars().next().is_some_and(char::is_uppercase), "{text}: as on every control");
            assert!(source.len() > 8, "{text} has a source");
        }
    }
    assert_eq!(LEGAL_WORDS.iter().filter(|words| words.order_button.is_some()).count(), 23);
    assert_eq!(LEGAL_WORDS.iter().filter(|words| words.withdrawal.is_some()).count(), 24);
    let formulations = LEGAL_WORDS
        .iter()
        .filter(|words| words.order_button.is_some_and(|label| label.authority == Authority::Formulation));
    let formulations: BTreeSet<&str> = formulations.map(|words| words.language).collect();
    assert_eq!(formulations, BTreeSet::from(["fi", "hr", "lt", "mt", "ro", "sv"]), "one source alone has these");
}

#[test]
fn functions_in_two_steps_have_their_words() {
    let sunday = shop::sunday();
    let withdraw = |code: &str, tag: &str| MarketPack::of(market(code), sunday).withdrawal_label(&shop::language(tag));
    for (code, tag, first, confirm, mark) in [
        ("DE", "de", "Vertrag widerrufen", "Widerruf bestätigen", SourceMark::Read),
        ("DE", "en", "Withdraw from contract here", "Confirm withdrawal", SourceMark::Quoted),
        ("FR", "fr", "Renoncer au contrat ici", "Confirmer la rétractation", SourceMark::Read),
        ("IT", "it", "Recedere dal contratto qui", "Conferma recesso", SourceMark::Quoted),
        ("ES", "es", "Desistir del contrato aquí", "Confirmar desistimiento", SourceMark::Quoted),
        ("NL", "nl", "Hier de overeenkomst herroepen", "Herroeping bevestigen", SourceMark::Quoted),
        ("IE", "ga", "Tarraing siar ón gconradh anseo", "Dearbhaigh an tarraingt siar", SourceMark::Quoted),
        ("AU", "en", "Withdraw from contract here", "Confirm withdrawal", SourceMark::Quoted),
    ] {
        let found = withdraw(code, tag).unwrap_or_else(|| panic!("{code} has words in {tag}"));
        assert_eq!((found.first, found.confirm, found.mark), (first, confirm, mark), "{code}, {tag}");
        assert!(!found.source.is_empty());
    }
    assert!(withdraw("GB", "en").is_none(), "there is no such function");
    assert!(withdraw("BR", "pt").is_none(), "the law has no words for it");
    let german = shop::language("de");
    assert!(pack("DE", "2026-06-18T23:59:59Z").withdrawal_label(&german).is_none(), "not before its day");

    let cancel = MarketPack::of(market("DE"), sunday).cancel_label(&german).expect("Germany has words");
    assert_eq!(
        (cancel.first, cancel.confirm, cancel.mark),
        ("Verträge hier kündigen", "Jetzt kündigen", SourceMark::Read)
    );
    assert!(MarketPack::of(market("FR"), sunday).cancel_label(&shop::language("fr")).is_none());
    assert!(MarketPack::of(market("AT"), sunday).cancel_label(&german).is_none());
}

#[test]
fn what_stands_before_the_button_is_the_markets() {
    let items = |code: &str| MarketPack::of(market(code), shop::sunday()).before_button();
    let european = [FinalItem::Characteristics, FinalItem::TotalPrice, FinalItem::Duration, FinalItem::MinimumDuration];
    for code in ["DE", "FR", "ES", "GB"] {
        assert_eq!(items(code), european, "{code}");
    }
    assert_eq!(items("JP").len(), 6);
    assert!(items("US").is_empty());
    assert!(items("JP").iter().chain(&european).all(|item| items("AU").contains(item)));
}

/// The order that is sent where the button is pressed at an instant.
fn order_at(moment: Instant) -> Order {
    let mut session = shop::session("de");
    shop::fill_at(&mut session, moment);
    shop::declare_at(&mut session, moment);
    shop::show_at(&mut session, moment);
    let requests = shop::give_at(&mut session, r#"{"command": "order"}"#, moment);
    let sent = requests.into_iter().find_map(|request| match request {
        Request::Effect(Effect::SendOrder(order)) => Some(order),
        _ => None,
    });
    *sent.expect("the order is sent")
}

#[test]
fn an_order_names_the_edition_that_held_when_it_was_placed() {
    assert_eq!(order_at(at("2026-06-18T23:59:59Z")).market_pack, "de-2025.2");
    assert_eq!(order_at(at("2026-06-19T00:00:00Z")).market_pack, "de-2026.1");
    assert_eq!(order_at(shop::sunday()).market_pack, "de-2026.2");
}
