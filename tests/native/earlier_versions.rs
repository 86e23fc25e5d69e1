//! Documents of earlier versions stay valid: `tests/records/0.2.0` holds orders, a record and drafts as that version made
//! them. No test writes there.

use crate::shop;
use std::fs;
use std::path::PathBuf;
use upfront_checkout::boundary::read_text;
use upfront_checkout::calendar::Instant;
use upfront_checkout::checkout::{Arrival, FirstVersion, OfferSince, Stage, State, Step, Verdict, verify};
use upfront_checkout::consent::{Component, EarlierAnswer};
use upfront_checkout::offer::Offer;
use upfront_checkout::ports::{MemoryStore, Store};
use upfront_checkout::record::{Known, Outcome, verify_record};
use upfront_checkout::session::{Draft, KeptAnswers, KeptAttempt, Session};
use upfront_checkout::shape::{Digest, Json, Read, Write, canonical, read_document};
use upfront_checkout::tree::canonical_text;

fn kept(name: &str) -> PathBuf {
    shop::root().join("tests/records/0.2.0").join(name)
}

fn json(name: &str) -> Json {
    read_text(&fs::read_to_string(kept(name)).expect("a kept document")).expect("JSON")
}

fn offer() -> Offer {
    Offer::read(&json("offer.json")).expect("the offer is in order")
}

fn text<'j>(json: &'j Json, name: &str) -> &'j str {
    json.get(name).and_then(Json::as_text).unwrap_or_else(|| panic!("there is no text `{name}`"))
}

/// An order as it was kept: what its offer has in place of `offer.json`, what the storefront had on record before it, the
/// order and its digest.
struct KeptOrder {
    name: String,
    offer: Offer,
    earlier: Vec<EarlierAnswer>,
    order: Json,
    digest: String,
}

impl KeptOrder {
    fn read(file: &str) -> KeptOrder {
        let kept = json(&format!("orders/{file}.json"));
        let mut offer = json("offer.json");
        let Some(Json::Object(changes)) = kept.get("changes") else { panic!("{file} says what is changed") };
        for (pointer, value) in changes {
            offer = shop::replaced(offer, pointer, Some(&canonical(value)));
        }
        KeptOrder {
            name: file.to_owned(),
            offer: Offer::read(&offer).unwrap_or_else(|problems| panic!("{file}: {problems:#?}")),
            earlier: kept.get("earlier").map(|earlier| read_document(earlier).expect("answers")).unwrap_or_default(),
            order: kept.get("order").expect("an order").clone(),
            digest: text(&kept, "digest").to_owned(),
        }
    }

    /// The digest with which the order is accepted as of the time it was placed; else what speaks against it.
    fn verified(&self, order: &Json) -> Result<String, String> {
        let now = Instant::parse(text(&self.order, "placedAt")).expect("an instant");
        self.verified_at(order, now, FirstVersion::UpgradedAt(now))
    }

    fn verified_at(&self, order: &Json, now: Instant, first_version: FirstVersion) -> Result<String, String> {
        let arrival = Arrival { earlier: &self.earlier, now, first_version };
        match verify(&self.offer, order, &arrival, &shop::LocaleTexts) {
            Verdict::Accepted(accepted) => Ok(accepted.digest.to_string()),
            Verdict::Refused(differences) => Err(format!("{differences:#?}")),
        }
    }
}

#[test]
fn an_order_of_version_1_is_taken_until_a_day_after_the_upgrade_and_never_without_one() {
    let files = shop::files_in(&kept("orders"), "json");
    let kept = KeptOrder::read(files[0].file_stem().and_then(|stem| stem.to_str()).expect("a name"));
    let now = Instant::parse(text(&kept.order, "placedAt")).expect("an instant");
    let day = 24 * 60;
    let upgraded = |minutes| FirstVersion::UpgradedAt(now.before_minutes(minutes));
    assert!(kept.verified_at(&kept.order, now, upgraded(day)).is_ok());
    for first in [upgraded(day + 1), FirstVersion::Refused] {
        let refused = kept.verified_at(&kept.order, now, first).expect_err("nobody picks the old rules");
        assert!(refused.contains("order-version"), "{refused}");
    }
    let other = shop::replaced(kept.order.clone(), "/orderVersion", Some("\"2\""));
    assert_ne!(kept.verified(&other), Ok(kept.digest.clone()), "the version is part of the digest");
}

#[test]
fn the_orders_of_0_2_0_verify_with_the_same_digest() {
    let files = shop::files_in(&kept("orders"), "json");
    assert!(files.len() >= 19, "the orders are there");
    for file in files {
        let kept = KeptOrder::read(file.file_stem().and_then(|stem| stem.to_str()).expect("a name"));
        assert_eq!(kept.verified(&kept.order), Ok(kept.digest.clone()), "{}", kept.name);
    }
}

/// Each text and number of an order is changed, one at a time: no changed order keeps the digest.
#[test]
fn one_changed_letter_in_an_order_of_0_2_0_is_found() {
    let kept = KeptOrder::read("plan");
    let places = places_of(&kept.order, "");
    assert!(places.len() > 60, "{} places", places.len());
    for (pointer, value) in places {
        let changed = shop::replaced(kept.order.clone(), &pointer, Some(&value));
        assert_ne!(kept.verified(&changed), Ok(kept.digest.clone()), "{pointer}");
    }
}

/// The pointers of all values that are no list or object, each with another value, as JSON.
fn places_of(json: &Json, pointer: &str) -> Vec<(String, String)> {
    match json {
        Json::Object(members) => {
            members.iter().flat_map(|(name, value)| places_of(value, &format!("{pointer}/{name}"))).collect()
        }
        Json::List(items) => {
            items.iter().enumerate().flat_map(|(at, value)| places_of(value, &format!("{pointer}/{at}"))).collect()
        }
        Json::Text(text) => {
            let kept: String = text.chars().take(text.chars().count().saturating_sub(1)).collect();
            let last = if text.ends_with('1') { "2" } else { "1" };
            vec![(pointer.to_owned(), canonical(&Json::text(format!("{kept}{last}"))))]
        }
        Json::Integer(number) => vec![(pointer.to_owned(), (number + 1).to_string())],
        Json::Bool(value) => vec![(pointer.to_owned(), (!value).to_string())],
        _ => Vec::new(),
    }
}

#[test]
fn the_record_of_0_2_0_holds_with_its_offer_and_the_answers_after_it() {
    let (offer, later) = (offer(), json("later.json"));
    let component = Component::this(None);
    let known = Known { offer: Some(&offer), later: Some(&later), texts: &shop::LocaleTexts, component };
    let findings = verify_record(&json("record.json"), &known).findings;
    let failing: Vec<_> = findings.iter().filter(|finding| finding.outcome == Outcome::Fails).collect();
    assert!(failing.is_empty(), "{failing:#?}");
    assert!(findings.iter().any(|finding| finding.check == "later" && finding.outcome == Outcome::Holds));
}

/// What a browser had kept: by name, as in its session storage and its local storage.
fn device(name: &str) -> MemoryStore {
    let (store, kept) = (MemoryStore::default(), json(&format!("drafts/{name}.json")));
    for storage in ["session", "local"] {
        let Some(Json::Object(entries)) = kept.get(storage) else { panic!("{name} has no {storage} storage") };
        for (name, value) in entries {
            store.write(name, value.as_text().expect("a text"));
        }
    }
    store
}

/// A minute after the last of the drafts was kept.
fn soon() -> Instant {
    Instant::parse("2026-11-28T11:46:00Z").expect("an instant")
}

fn parse(text: &str) -> Option<Json> {
    read_text(text).ok()
}

fn draft(name: &str) -> Draft {
    let store = device(name);
    let draft = shop::device(&store, &store).draft(&offer().id, soon());
    draft.unwrap_or_else(|| panic!("{name} is taken up again"))
}

/// The checkout as it is taken up again with the same offer.
fn resumed(name: &str) -> (State, Session) {
    let state = draft(name).state.resumed(&offer(), OfferSince::Same);
    let session = Session::open(offer(), state.clone(), shop::presentation(state.language.as_str()), soon());
    (state, session.expect("a session"))
}

fn is_read_and_written<T: Read + Write>(store: &MemoryStore, name: &str) {
    let kept = parse(&store.read(name).unwrap_or_else(|| panic!("{name} is kept"))).expect("JSON");
    let read: T = read_document(&kept).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"));
    assert_eq!(canonical(&read.write()), canonical(&kept), "{name}");
}

#[test]
fn what_0_2_0_kept_on_a_device_is_read_and_written_as_it_was() {
    for name in ["half-way", "unreadable-quantity", "unknown", "confirmed", "withdrawn"] {
        let store = device(name);
        is_read_and_written::<Draft>(&store, "upfront.draft.teehaus-kastanie");
        is_read_and_written::<KeptAttempt>(&store, "upfront.attempt.teehaus-kastanie");
    }
    let seller = "upfront.answers.sha256:ec986e86f3915a68c70b2adccfa7c01b5acccb5aac1df4814e42a21c2056b7c5";
    for name in ["half-way", "confirmed", "withdrawn"] {
        is_read_and_written::<KeptAnswers>(&device(name), seller);
    }
}

#[test]
fn a_draft_of_0_2_0_goes_on_where_it_was_left() {
    let (kept, session) = resumed("half-way");
    assert_eq!(session.state(), &kept);
    assert_eq!((kept.step, kept.ledger.events().len()), (Step::Review, 3));
    let quote = session.quote(soon()).expect("a quote");
    assert_eq!(quote.digest().to_string(), "sha256:9318d31f1e0a552b5716719c24f5b843e114a362d416f8978b8930dd44afb82f");
    let (kept, session) = resumed("unreadable-quantity");
    assert_eq!(session.state(), &kept);
    assert_eq!((kept.step, kept.language.as_str(), kept.typed.len()), (Step::Basket, "en", 1));
}

#[test]
fn an_order_of_0_2_0_whose_answer_was_lost_is_still_unknown() {
    let (kept, session) = resumed("unknown");
    assert!(matches!(kept.stage, Stage::Unknown { .. }), "{:?}", kept.stage);
    assert_eq!(session.state(), &kept);
}

#[test]
fn a_confirmation_of_0_2_0_stays_what_it_was() {
    for (name, answers) in [("confirmed", 3), ("withdrawn", 4)] {
        let (kept, session) = resumed(name);
        assert_eq!(session.state(), &kept, "{name}");
        let Stage::Confirmed { order_number, record, .. } = &kept.stage else { panic!("{name} is confirmed") };
        assert_eq!(order_number, "TK-2026-000001");
        assert_eq!(record.as_ref().map(Digest::of), Some(Digest::of(&json("record.json"))), "{name}");
        assert_eq!(kept.ledger.events().len(), answers, "{name}");
        assert!(canonical_text(&session.page(soon()).node).contains("TK-2026-000001"), "{name}");
    }
}
