//! The shop's days: they are those of the platform's clocks, and orders say which they were counted with.

use crate::shop;
use proptest::prelude::*;
use std::sync::Arc;
use upfront_checkout::calendar::{BundledZones, Date, Days, Instant, Offset, TimeZone, ZoneTable};
use upfront_checkout::checkout::{Verdict, verify};
use upfront_checkout::offer::Offer;
use upfront_checkout::party::{EntryCheck, Field, Party, read_birth_date};
use upfront_checkout::selection::{Needs, Selection};
use upfront_checkout::session::{check_offer, offer_notices};
use upfront_checkout::shape::{Json, Write};

/// Zones with every habit there is: none, half hours, a half hour of summer time, changes at midnight, in the south, with
/// years without any, and the furthest ones.
const ZONES: [&str; 20] = [
    "UTC",
    "Europe/Berlin",
    "Europe/London",
    "Europe/Lisbon",
    "Atlantic/Azores",
    "America/New_York",
    "America/Los_Angeles",
    "America/St_Johns",
    "America/Halifax",
    "America/Santiago",
    "America/Asuncion",
    "America/Sao_Paulo",
    "Africa/Cairo",
    "Asia/Beirut",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Tokyo",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
];

fn zone(name: &str) -> TimeZone {
    TimeZone::in_table(name, &BundledZones::table()).unwrap_or_else(|| panic!("{name} is a zone"))
}

fn at(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}

fn begin(name: &str, day: &str) -> String {
    Days::of(Some(&zone(name))).begin(Date::parse(day).expect("a day")).to_string()
}

#[test]
fn every_day_of_two_years_begins_where_the_day_before_ends() {
    let first = Date::parse("2026-01-01").expect("a day");
    for name in ZONES {
        let zone = zone(name);
        let days = Days::of(Some(&zone));
        for day in (0..731).map(|count| first.plus_days(count)) {
            let begins = days.begin(day);
            let before = Instant::from_milliseconds(begins.milliseconds() - 1).expect("an instant");
            assert_eq!((days.of_instant(begins), days.of_instant(before).plus_days(1)), (day, day), "{name} {day}");
        }
    }
}

/// `tests/language/zones.txt`: what Node's `Intl` says, made by `npm run generate`.
#[test]
fn the_bundled_table_is_the_platform_s_in_every_quarter_hour_of_two_years() {
    let text = std::fs::read_to_string(shop::root().join("tests/language/zones.txt")).expect("the samples");
    let end = at("2028-01-01T00:00:00Z");
    let lines: Vec<(&str, Instant, i32)> = text
        .lines()
        .map(|line| match line.split(' ').collect::<Vec<_>>().as_slice() {
            [zone, from, minutes] => (*zone, at(from), minutes.parse().expect("minutes")),
            _ => panic!("{line}"),
        })
        .collect();
    let zones: std::collections::BTreeSet<&str> = lines.iter().map(|line| line.0).collect();
    assert_eq!(zones, ZONES.into_iter().collect(), "every zone is there");
    for (index, (name, from, minutes)) in lines.iter().enumerate() {
        let until = lines.get(index + 1).filter(|next| next.0 == *name).map_or(end, |next| next.1);
        let zone = zone(name);
        let mut now = *from;
        while now < until {
            assert_eq!(zone.offset(now).seconds(), minutes * 60, "{name} {now}");
            now = now.after_minutes(15);
        }
    }
}

#[test]
fn a_day_whose_midnight_is_skipped_begins_when_clocks_are_set_forward() {
    assert_eq!(begin("Asia/Beirut", "2026-03-29"), "2026-03-28T22:00:00Z", "00:00 to 01:00: the day begins at 01:00");
    assert_eq!(begin("America/Santiago", "2026-09-06"), "2026-09-06T04:00:00Z");
    assert_eq!(begin("Africa/Cairo", "2026-04-24"), "2026-04-23T22:00:00Z");
}

#[test]
fn a_midnight_that_comes_twice_begins_the_day_once() {
    assert_eq!(begin("America/Havana", "2025-11-02"), "2025-11-02T04:00:00Z", "01:00 back to 00:00: the first one");
}

#[test]
fn an_offset_is_written_as_it_is_read() {
    for (text, seconds) in [("+00:00", 0), ("+05:45", 20_700), ("-03:30", -12_600), ("-00:44:30", -2_670)] {
        assert_eq!(
            Offset::parse(text).map(|offset| (offset.seconds(), offset.to_string())),
            Some((seconds, text.into()))
        );
    }
    for text in ["", "2:00", "+2:00", "+02", "+02:60", "+27:00", "+02:00:00:00", "02:00", "+0a:00"] {
        assert_eq!(Offset::parse(text), None, "{text}");
    }
}

#[test]
fn a_zone_that_nobody_knows_is_a_problem_with_its_place() {
    for name in ["\"Europe/Gotham\"", "\"+01:00\"", "\"Europe/\"", "\"\"", "7"] {
        let problems = check_offer(&shop::replaced(shop::offer_json(), "/timeZone", Some(name)), shop::sunday());
        let found: Vec<(&str, &str)> = problems.iter().map(|known| (known.code.as_str(), &*known.pointer)).collect();
        let code = if name == "7" { "wrong-type" } else { "time-zone" };
        assert_eq!(found, [(code, "/timeZone")], "{name}");
    }
}

proptest! {
    #[test]
    fn an_instant_lies_between_the_beginning_of_its_day_and_of_the_next(index in 0..ZONES.len(), ms in 0i64..4_102_444_800_000) {
        let zone = zone(ZONES[index]);
        let days = Days::of(Some(&zone));
        let at = Instant::from_milliseconds(ms).expect("an instant");
        let day = days.of_instant(at);
        prop_assert!(days.begin(day) <= at, "{} {at}", zone.name());
        prop_assert!(at < days.begin(day.plus_days(1)), "{} {at}", zone.name());
    }
}

/// A table that has not heard of a change of rules: its clocks are so many seconds ahead of the bundled ones.
struct Stale(i32);

impl ZoneTable for Stale {
    fn offset(&self, zone: &str, at: Instant) -> Option<Offset> {
        Offset::from_seconds(BundledZones.offset(zone, at)?.seconds() + self.0)
    }
}

fn berlin() -> Json {
    shop::replaced(
        shop::offer_in_berlin(),
        "/basket/0",
        Some(r#"{"line": "subscription", "quantity": "1", "options": []}"#),
    )
}

/// An order of the shop in Berlin, a subscription in it, by a page with a table that is so many seconds ahead.
fn order_with(seconds: i32, placed: &str) -> Json {
    let table: Arc<dyn ZoneTable> = Arc::new(Stale(seconds));
    let offer = Offer::read_with(&berlin(), &table).expect("an offer");
    let mut session = shop::session_of(offer, "de");
    shop::fill_at(&mut session, at(placed));
    shop::declare_at(&mut session, at(placed));
    let renewal = r#"{"command": "declare", "declaration": "renewal", "agrees": true}"#;
    shop::give_at(&mut session, renewal, at(placed));
    shop::show_at(&mut session, at(placed));
    shop::order_at(&mut session, at(placed)).write()
}

fn verdict(order: &Json, now: &str) -> Verdict {
    let offer = Offer::read(&berlin()).expect("an offer");
    verify(&offer, order, &shop::arrival(at(now)), &shop::LocaleTexts)
}

/// The codes and places at which an order is refused; nothing for one that is accepted.
fn refused(order: &Json, now: &str) -> Vec<(String, String)> {
    match verdict(order, now) {
        Verdict::Accepted(_) => Vec::new(),
        Verdict::Refused(differences) => {
            differences.into_iter().map(|difference| (difference.code, difference.pointer.0)).collect()
        }
    }
}

/// Half an hour before midnight in Berlin.
const LATE: &str = "2026-11-22T22:30:00Z";

#[test]
fn an_order_says_by_which_zone_and_offsets_its_days_were_counted() {
    let order = order_with(0, LATE);
    let zone = Json::object([
        ("name", Json::text("Europe/Berlin")),
        ("offsets", Json::List(vec![Json::object([("at", Json::text(LATE)), ("offset", Json::text("+01:00"))])])),
    ]);
    assert_eq!(order.get("timeZone"), Some(&zone));
    let Verdict::Accepted(accepted) = verdict(&order, LATE) else { panic!("{:?}", verdict(&order, LATE)) };
    assert_eq!(accepted.other_offsets, []);
}

#[test]
fn two_tables_of_zones_refuse_no_honest_order_and_the_verdict_says_so() {
    let order = order_with(3_600, LATE);
    let own = order_with(0, LATE);
    assert_ne!(order.get("quote"), own.get("quote"), "by the page's table it is the next day already");
    let Verdict::Accepted(accepted) = verdict(&order, LATE) else { panic!("{:?}", verdict(&order, LATE)) };
    let [other] = accepted.other_offsets.as_slice() else { panic!("{accepted:?}") };
    let told = (other.at.to_string(), other.stated.to_string(), other.own.to_string());
    assert_eq!(told, (LATE.to_owned(), "+02:00".to_owned(), "+01:00".to_owned()));
}

#[test]
fn offsets_count_within_two_hours_and_no_further() {
    assert_eq!(refused(&order_with(7_200, LATE), LATE), []);
    let further = refused(&order_with(7_260, LATE), LATE);
    assert!(further.iter().any(|(code, _)| code == "quote"), "{further:?}");
}

#[test]
fn an_order_names_the_zone_of_its_offer() {
    let order = order_with(0, LATE);
    for changed in
        [shop::replaced(order.clone(), "/timeZone", None), shop::replaced(order, "/timeZone/name", Some("\"UTC\""))]
    {
        let found = refused(&changed, LATE);
        assert!(found.contains(&("time-zone".to_owned(), "/timeZone/name".to_owned())), "{found:?}");
    }
}

#[test]
fn an_offer_without_a_zone_is_in_order_and_gets_a_notice() {
    assert_eq!(check_offer(&shop::offer_json(), shop::sunday()), []);
    let notices = offer_notices(&shop::offer());
    assert_eq!(notices.iter().map(|notice| &*notice.pointer).collect::<Vec<_>>(), ["/timeZone"]);
    let in_berlin = Offer::read(&shop::offer_in_berlin()).expect("an offer");
    assert_eq!(offer_notices(&in_berlin), []);
}

/// The shop in California, in English, with something for which one must be 21.
fn californian() -> Offer {
    let mut offer = shop::offer();
    offer.market = upfront_checkout::offer::Market::parse("US-CA").expect("a market");
    offer.time_zone = Some(zone("America/Los_Angeles"));
    offer
}

#[test]
fn a_birth_date_is_read_in_the_order_of_the_market_where_the_language_has_no_region() {
    let read = |offer: &Offer, tag: &str| {
        read_birth_date("04/03/1990", &offer.date_language(&shop::language(tag))).map(|date| date.to_string())
    };
    assert_eq!(read(&californian(), "en").as_deref(), Some("1990-04-03"));
    assert_eq!(read(&shop::offer(), "en").as_deref(), Some("1990-03-04"));
    assert_eq!(read(&californian(), "en-GB").as_deref(), Some("1990-03-04"), "a region of its own goes first");
}

fn with_birth_date(typed: &str) -> Party {
    let mut party = Party::nobody();
    party.set(Field::BirthDate, typed);
    party
}

#[test]
fn an_age_is_reached_on_the_shop_s_day() {
    let (offer, needs) =
        (californian(), Needs { age: Some(21), ..Needs::of(&shop::offer(), &Selection::of_basket(&shop::offer())) });
    let party = with_birth_date("12/06/2005");
    let faults = |now: &str| {
        let (today, language) = (offer.days().of_instant(at(now)), &shop::language("en-US"));
        EntryCheck { offer: &offer, needs: &needs, language, today }.faults(&party, &[Field::BirthDate])
    };
    let too_young = faults("2026-12-06T01:00:00Z");
    assert_eq!(
        too_young.iter().map(|fault| fault.kind.as_str()).collect::<Vec<_>>(),
        ["too-young"],
        "5 December there"
    );
    assert!(faults("2026-12-06T08:00:00Z").is_empty(), "6 December 00:00 there");
}
