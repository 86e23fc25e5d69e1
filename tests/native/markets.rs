//! The market packs: which rules hold when, the words they prescribe, and what they ask of an offer.

mod table;

use crate::shop;
use std::collections::BTreeSet;
use upfront_checkout::calendar::Instant;
use upfront_checkout::checkout::{Effect, Order};
use upfront_checkout::market::{Day, FinalItem, MarketPack, MarketRule, PACKS, Requirement, RuleStart};
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
    let unknown = ["AU", "CA", "CA-ON", "NO", "ZA"].map(|code| (code, "strict"));
    for (code, id) in own.into_iter().chain(unknown) {
        assert_eq!(MarketPack::of(market(code), shop::sunday()).pack().id, id, "{code}");
    }
}

#[test]
fn every_pack_has_a_version_and_every_rule_a_source() {
    let mut versions = BTreeSet::new();
    for pack in PACKS {
        assert!(!pack.editions.is_empty(), "{}", pack.id);
        for edition in pack.editions {
            assert!(edition.version.starts_with(&format!("{}-20", pack.id)), "{}", edition.version);
            assert!(versions.insert(edition.version), "{} stands twice", edition.version);
            assert!(edition.from.date().is_some(), "{}", edition.from);
        }
        assert!(pack.editions.is_sorted_by(|one, other| one.from < other.from), "{}", pack.id);
        assert_eq!(pack.editions[0].from, Day::FIRST, "{} has a version at every instant", pack.id);
        for rule in pack.rules {
            assert!(rule.source.len() > 4, "{rule:?}");
            let begins = matches!(rule.from, RuleStart::On(_));
            let days = [if let RuleStart::On(day) = rule.from { Some(day) } else { None }, rule.until];
            assert!(days.iter().flatten().all(|day| day.date().is_some()), "{rule:?}");
            assert!(!begins || days[0].is_some());
            let same = pack.rules.iter().filter(|other| other.requirement == rule.requirement);
            assert_eq!(same.count(), 1, "{}: {:?} stands twice", pack.id, rule.requirement);
        }
        for label in pack.order_labels {
            assert!(label.verified && label.source.len() > 4, "{label:?}: no other words go on the button");
        }
    }
}

/// The days on which a rule of a pack, or of one that it extends, begins or ends.
fn days(rules: &[MarketRule]) -> BTreeSet<Day> {
    let begins = rules.iter().filter_map(|rule| if let RuleStart::On(day) = rule.from { Some(day) } else { None });
    begins.chain(rules.iter().filter_map(|rule| rule.until)).collect()
}

#[test]
fn a_new_edition_begins_exactly_where_the_rules_change() {
    let all: BTreeSet<Day> = PACKS.iter().flat_map(|pack| days(pack.rules)).collect();
    for pack in PACKS {
        let mut wanted = vec![Day::FIRST];
        for day in &all {
            let midnight = day.date().expect("a day").midnight();
            let before = MarketPack::new(pack, midnight.before_minutes(1));
            let after = MarketPack::new(pack, midnight);
            if before.rules() != after.rules() {
                wanted.push(*day);
            }
        }
        let found: Vec<Day> = pack.editions.iter().map(|edition| edition.from).collect();
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
        assert_ne!(before.version, after.version, "{code}");
    }
    assert_eq!(MarketPack::of(market("DE"), shop::sunday()).version, "de-2026.2");
}

#[test]
fn until_its_day_the_rule_before_holds() {
    let source = |moment| pack("US-CA", moment).rule(Requirement::RenewalConsent).expect("a rule").source;
    assert!(source("2025-06-30T23:59:59Z").starts_with("ROSCA"));
    assert!(source("2025-07-01T00:00:00Z").contains("17600"));
}

#[test]
fn a_rule_ends_on_its_day() {
    let rule = PACKS[0].rules[0];
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
    // What is about the language, the currency and the price tags of one place means nothing elsewhere.
    let of_a_place = |requirement: Requirement| {
        matches!(requirement, Requirement::LanguageFirst(_) | Requirement::Currency(_) | Requirement::PricesWithTax)
    };
    for moment in ["2020-01-01T00:00:00Z", "2026-06-18T12:00:00Z", "2026-11-22T09:30:00Z", "2028-01-01T00:00:00Z"] {
        let strict = pack("AU", moment);
        let found = strict.rules();
        let mut wanted = BTreeSet::new();
        for one in PACKS {
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

#[test]
fn the_order_button_has_the_laws_words_or_none() {
    let label = |code: &str, tag: &str| MarketPack::of(market(code), shop::sunday()).order_label(&shop::language(tag));
    for code in ["DE", "FR", "IT", "GB", "CH", "US", "US-CA", "CA-QC", "JP", "KR", "BR", "IN", "ES", "AU"] {
        assert_eq!(label(code, "de-AT"), Some("Zahlungspflichtig bestellen"), "{code}");
        assert_eq!(label(code, "en-GB"), Some("Order with obligation to pay"), "{code}");
        assert_eq!(label(code, "fr"), Some("Commande avec obligation de paiement"), "{code}");
        for unknown in ["it", "es", "nl", "ja", "ko", "pt", "pl"] {
            assert_eq!(label(code, unknown), None, "{code}: no words that nobody verified, in {unknown}");
        }
    }
    let british = MarketPack::of(market("GB"), shop::sunday()).order_labels()[0];
    assert!(british.source.contains("reg. 14") && british.verified);
}

#[test]
fn functions_in_two_steps_have_their_words() {
    let sunday = shop::sunday();
    let withdraw = |code: &str, tag: &str| MarketPack::of(market(code), sunday).withdrawal_label(&shop::language(tag));
    for (code, tag, first, confirm, verified) in [
        ("DE", "de", "Vertrag widerrufen", "Widerruf bestätigen", true),
        ("DE", "en", "Withdraw from contract here", "Confirm withdrawal", false),
        ("FR", "fr", "Renoncer au contrat ici", "Confirmer la rétractation", true),
        ("IT", "it", "Recedere dal contratto qui", "Conferma recesso", false),
        ("ES", "es", "Desistir del contrato aquí", "Confirmar desistimiento", false),
        ("AU", "en", "Withdraw from contract here", "Confirm withdrawal", false),
    ] {
        let found = withdraw(code, tag).unwrap_or_else(|| panic!("{code} has words in {tag}"));
        assert_eq!((found.first, found.confirm, found.verified), (first, confirm, verified), "{code}, {tag}");
        assert!(!found.source.is_empty());
    }
    assert!(withdraw("NL", "nl").is_none(), "the Dutch words are not known");
    assert!(withdraw("GB", "en").is_none(), "there is no such function");
    assert!(withdraw("BR", "pt").is_none(), "the law has no words for it");
    let german = shop::language("de");
    assert!(pack("DE", "2026-06-18T23:59:59Z").withdrawal_label(&german).is_none(), "not before its day");

    let cancel = MarketPack::of(market("DE"), sunday).cancel_label(&german).expect("Germany has words");
    assert_eq!((cancel.first, cancel.confirm, cancel.verified), ("Verträge hier kündigen", "Jetzt kündigen", true));
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
