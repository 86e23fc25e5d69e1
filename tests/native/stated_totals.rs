//! What a tax service states counts for one selection and one destination, in the checkout and on the server alike.

use crate::shop;
use upfront_checkout::boundary::read_text;
use upfront_checkout::checkout::{Arrival, FirstVersion, Order, Verdict, verify};
use upfront_checkout::offer::{Offer, StatedTotals};
use upfront_checkout::quote::{Quote, Rules, Stated};
use upfront_checkout::selection::{Destination, Selection, TaxedFor};
use upfront_checkout::session::{Interface, Session, Snapshot};
use upfront_checkout::shape::{Json, Write, json_text, read_document};

/// The demo shop, which sends to France too; `awaits` is whether its own tax service states the totals.
fn offer(awaits: bool) -> Offer {
    let offer = shop::replaced(shop::offer_json(), "/shipsTo", Some(r#"["DE", "FR"]"#));
    Offer::read(&shop::replaced(offer, "/totalsAreStated", Some(if awaits { "true" } else { "false" })))
        .expect("an offer")
}

/// A checkout that is complete but for its totals, with an address in Berlin.
fn filled_in() -> Session {
    let mut session = shop::session_of(offer(true), "en");
    shop::fill(&mut session);
    shop::declare(&mut session);
    session
}

fn goes_to(session: &mut Session, country: &str, postal_code: &str) {
    for (field, text) in [("country", country), ("postal-code", postal_code)] {
        shop::give(session, &format!(r#"{{"command": "enter", "field": "{field}", "text": "{text}"}}"#));
    }
}

fn snapshot(session: &Session) -> Snapshot {
    session.snapshot(Interface::Element, shop::sunday())
}

/// What a service says to a selection: the right figures, under the digests of `named`, such as `"taxedFor": "sha256:…"`.
fn answer(selection: &Selection, named: &str) -> Json {
    let quote: Quote = upfront_checkout::quote::quote(&offer(false), selection, shop::sunday()).expect("a quote");
    let [net, tax, gross] = [quote.totals.net, quote.totals.tax, quote.totals.gross].map(|sum| json_text(&sum.write()));
    let taxes = format!(r#"[{{"name": {{"de": "S", "en": "T"}}, "amount": {tax}}}]"#);
    let text = format!(r#"{{{named}, "net": {net}, "tax": {tax}, "total": {gross}, "taxes": {taxes}}}"#);
    read_text(&text).expect("JSON")
}

/// The service answers for what the snapshot asks about. The answer, for the server.
fn state_totals(session: &mut Session) -> Json {
    let asked = snapshot(session);
    let taxed_for = asked.taxed_for.expect("the offer awaits totals");
    let totals = answer(&asked.selection, &format!(r#""taxedFor": "{taxed_for}""#));
    shop::give(session, &format!(r#"{{"command": "stateTotals", "totals": {}}}"#, json_text(&totals)));
    totals
}

#[track_caller]
fn awaited(session: &mut Session) {
    let now = snapshot(session);
    assert_eq!(now.problem.expect("a problem").code.as_str(), "totals-not-stated");
    assert!(now.quote.is_none() && !now.complete);
    let open: Vec<String> = now.open_points.iter().map(|point| format!("{} {}", point.code(), point.place())).collect();
    assert_eq!(open, ["totals-not-stated review"]);
    shop::show(session);
    assert!(
        shop::give(session, r#"{"command": "order"}"#)
            .iter()
            .all(|request| !format!("{request:?}").contains("SendOrder"))
    );
}

fn verdict(order: &Json, stated: &Json) -> Verdict {
    let offer =
        Offer::read(&shop::replaced(offer(true).write(), "/statedTotals", Some(&json_text(stated)))).expect("an offer");
    let arrival = Arrival { earlier: &[], now: shop::sunday(), first_version: FirstVersion::Taken };
    verify(&offer, order, &arrival, &shop::LocaleTexts)
}

#[track_caller]
fn refused(order: &Json, stated: &Json) {
    let Verdict::Refused(differences) = verdict(order, stated) else { panic!("these totals are not of this order") };
    let told: Vec<String> =
        differences.iter().map(|difference| format!("{} {}", difference.code, difference.pointer.0)).collect();
    assert_eq!(told, ["quote /selection"]);
}

#[test]
fn totals_for_france_do_not_count_in_germany() {
    let mut session = filled_in();
    awaited(&mut session);
    goes_to(&mut session, "FR", "75001");
    let french = state_totals(&mut session);
    assert!(snapshot(&session).complete);
    goes_to(&mut session, "DE", "75001");
    awaited(&mut session);
    goes_to(&mut session, "FR", "75002");
    awaited(&mut session);
    goes_to(&mut session, "FR", "75001");
    assert!(snapshot(&session).complete, "they are for Paris, 75001, whenever it is that");
    goes_to(&mut session, "DE", "10435");
    let german = state_totals(&mut session);
    shop::show(&mut session);
    let order = shop::order(&mut session);
    let asked = order.taxed_for(&offer(true)).digest();
    assert_eq!(german.get("taxedFor").and_then(Json::as_text), Some(asked.to_string().as_str()));
    assert!(matches!(verdict(&order.write(), &german), Verdict::Accepted(_)));
    refused(&order.write(), &french);
    let elsewhere = shop::replaced(order.write(), "/party/country", Some(r#""FR""#));
    refused(&elsewhere, &german);
}

/// The digest of the selection alone was enough for orders of version 1, and is for them.
#[test]
fn orders_of_version_1_keep_their_digest() {
    let mut session = filled_in();
    state_totals(&mut session);
    shop::show(&mut session);
    let order: Order = shop::order(&mut session);
    let old = answer(&order.selection, &format!(r#""selection": "{}""#, order.selection.digest()));
    refused(&order.write(), &old);
    let first = shop::replaced(order.write(), "/orderVersion", Some(r#""1""#));
    assert!(matches!(verdict(&first, &old), Verdict::Accepted(_)));
}

/// Nothing of who buys is told before the order but country and postal code, and these only where totals are stated.
#[test]
fn the_destination_is_told_for_the_tax_service_alone() {
    let told = |session: &Session| {
        let snapshot = snapshot(session);
        (snapshot.destination.map(|there| json_text(&there.write())), snapshot.party.is_some())
    };
    let mut session = filled_in();
    assert_eq!(told(&session), (Some(r#"{"country":"DE","postalCode":"10435"}"#.to_owned()), false));
    goes_to(&mut session, "DE", "1043");
    assert_eq!(told(&session), (Some(r#"{"country":"DE"}"#.to_owned()), false), "half a postal code is none");
    goes_to(&mut session, "US", "10435");
    assert_eq!(told(&session), (None, false), "the shop does not send there");
    let mut computing = shop::session_of(offer(false), "en");
    shop::fill(&mut computing);
    assert_eq!(told(&computing), (None, false));
    assert_eq!(snapshot(&computing).taxed_for, None);
}

#[test]
fn each_destination_has_totals_of_its_own() {
    let offer = offer(true);
    let selection = Selection::of_basket(&offer);
    let places = [None, Some(r#"{"country": "DE"}"#), Some(r#"{"country": "FR"}"#)];
    let codes =
        [Some(r#"{"country": "DE", "postalCode": "75001"}"#), Some(r#"{"country": "FR", "postalCode": "75001"}"#)];
    let read = |text: Option<&str>| -> Option<Destination> {
        text.map(|text| read_document(&read_text(text).expect("JSON")).expect("a destination"))
    };
    let places: Vec<Option<Destination>> = places.into_iter().chain(codes).map(read).collect();
    for stated_for in &places {
        let taxed_for = TaxedFor { selection: selection.clone(), destination: stated_for.clone() }.digest();
        let totals = answer(&selection, &format!(r#""taxedFor": "{taxed_for}""#));
        let totals: StatedTotals = read_document(&totals).expect("totals");
        for there in &places {
            let stated = Stated { totals: Some(&totals), destination: there.clone() };
            let counts = stated.for_selection(Rules::CURRENT, &offer, &selection).is_some();
            assert_eq!(counts, stated_for == there, "{stated_for:?} {there:?}");
        }
    }
}
