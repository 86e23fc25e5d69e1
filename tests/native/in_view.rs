//! Which quote a press on the order button confirms: the one in view. Reading a visit changes nothing of that.

use crate::shop;
use upfront_checkout::boundary::{read_text, write_text};
use upfront_checkout::checkout::{Command, Notice, Stage};
use upfront_checkout::ports::{MemoryStore, Store};
use upfront_checkout::session::{Interface, Visit, VisitOpening};
use upfront_checkout::shape::{Write, read_document};
use upfront_checkout::tree::html;

fn visit(interface: Interface, tab: &MemoryStore) -> Visit {
    let opening = VisitOpening { interface, ..shop::opening("de", "first") };
    let device = shop::device(tab, &MemoryStore::default());
    Visit::open(shop::offer(), opening, Some(device), shop::sunday()).expect("a visit")
}

fn give(visit: &mut Visit, json: &str) {
    let command: Command = read_document(&read_text(json).expect("JSON")).expect("a command");
    visit.command(command, shop::sunday());
}

/// Everything that may differ after something was read.
fn read_of(visit: &Visit) -> Vec<String> {
    let now = shop::sunday();
    let snapshot = write_text(&visit.snapshot(now).write());
    let totals = visit.totals(now).map(|totals| write_text(&totals.write()));
    vec![snapshot, format!("{totals:?}"), html(&visit.page(now).node), format!("{:?}", visit.document("", "", now))]
}

#[test]
fn reading_a_visit_changes_nothing() {
    for interface in [Interface::Element, Interface::Storefront] {
        let tab = MemoryStore::default();
        let mut visit = visit(interface, &tab);
        give(&mut visit, r#"{"command": "choosePayment", "method": "invoice"}"#);
        let (kept, read) = (tab.read(shop::DRAFT), read_of(&visit));
        assert_eq!(read_of(&visit), read);
        assert_eq!(tab.read(shop::DRAFT), kept);
    }
}

/// A visit whose storefront draws the interface, complete up to the button.
fn at_the_button() -> Visit {
    let mut visit = visit(Interface::Storefront, &MemoryStore::default());
    for json in [
        r#"{"command": "enter", "field": "name", "text": "Ada Muster"}"#,
        r#"{"command": "enter", "field": "email", "text": "ada@example.org"}"#,
        r#"{"command": "chooseDelivery", "method": "standard"}"#,
        r#"{"command": "enter", "field": "street", "text": "Lindenweg 3"}"#,
        r#"{"command": "enter", "field": "postal-code", "text": "10435"}"#,
        r#"{"command": "enter", "field": "city", "text": "Berlin"}"#,
        r#"{"command": "enter", "field": "country", "text": "DE"}"#,
        r#"{"command": "choosePayment", "method": "invoice"}"#,
        r#"{"command": "declare", "declaration": "terms", "agrees": true}"#,
        r#"{"command": "goTo", "step": "review"}"#,
    ] {
        give(&mut visit, json);
    }
    visit
}

#[test]
fn a_page_that_was_made_but_never_rendered_confirms_nothing() {
    let mut visit = at_the_button();
    let shown = visit.page(shop::sunday());
    visit.snapshot(shop::sunday());
    give(&mut visit, r#"{"command": "order"}"#);
    assert_eq!(visit.session().state().notice(), Some(&Notice::QuoteChanged {}), "nobody saw a quote");
    visit.note_shown(shown.quote);
    give(&mut visit, r#"{"command": "order"}"#);
    assert!(matches!(visit.session().state().stage, Stage::Ordering { .. }));
}

#[test]
fn a_storefront_that_was_told_of_a_change_confirms_the_quote_of_that_moment() {
    let mut visit = at_the_button();
    visit.note_told(shop::sunday());
    give(&mut visit, r#"{"command": "order"}"#);
    assert!(matches!(visit.session().state().stage, Stage::Ordering { .. }));
}

#[test]
fn a_quote_other_than_the_one_in_view_is_not_confirmed() {
    let mut visit = at_the_button();
    visit.note_shown(visit.page(shop::sunday()).quote);
    give(&mut visit, r#"{"command": "addLine", "line": "guide"}"#);
    give(&mut visit, r#"{"command": "order"}"#);
    assert!(matches!(visit.session().state().stage, Stage::Filling { .. }));
}
