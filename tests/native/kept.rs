//! What is kept on the device: it comes back as it was, and is gone after its end date.

use crate::shop;
use upfront_checkout::calendar::Instant;
use upfront_checkout::checkout::{Effect, OfferSince, OrderAnswer, Stage};
use upfront_checkout::consent::{Answer, EarlierAnswer, Subject};
use upfront_checkout::money::Price;
use upfront_checkout::offer::Offer;
use upfront_checkout::ports::{MemoryStore, Store};
use upfront_checkout::session::{Device, Draft, KeptAnswers, Presentation, Request, Session};
use upfront_checkout::tree::canonical_text;

fn take(device: &Device, now: &str) -> Option<Draft> {
    device.draft(&shop::offer().id, Instant::parse(now).expect("an instant"))
}

#[test]
fn a_draft_comes_back_within_a_day_and_is_gone_after_it() {
    let tab = MemoryStore::default();
    let device = shop::device(&tab, &MemoryStore::default());
    let mut session = shop::session("de");
    shop::fill(&mut session);
    device.keep_draft(session.state(), &shop::offer(), shop::sunday());
    assert_eq!(take(&device, "2026-11-23T09:29:59Z").map(|draft| draft.state), Some(session.state().clone()));
    assert_eq!(take(&device, "2026-11-23T09:30:00Z"), None);
    assert_eq!(tab.read(shop::DRAFT), None, "what has ended is removed, not only passed over");
}

#[test]
fn what_is_no_draft_is_forgotten() {
    let tab = MemoryStore::default();
    let device = shop::device(&tab, &MemoryStore::default());
    for text in ["", "{}", "[[[[", r#"{"draftVersion": "0"}"#] {
        tab.write(shop::DRAFT, text);
        assert_eq!(take(&device, "2026-11-22T09:31:00Z"), None);
    }
}

/// The shop's offer, a day later, with a dearer teapot and without the iced tea.
fn next_offer() -> Offer {
    let mut offer = shop::offer();
    let price = offer.lines[1].price.as_mut().expect("a price");
    price.amount = Price::new(rust_decimal::Decimal::new(5_900, 2)).expect("an amount");
    offer.lines.retain(|line| line.id.as_str() != "iced-tea");
    offer.basket.retain(|line| line.line.as_str() != "iced-tea");
    offer
}

#[test]
fn a_changed_offer_keeps_what_was_entered_and_asks_again_what_was_agreed_to() {
    let mut session = shop::session("de");
    shop::fill(&mut session);
    shop::declare(&mut session);
    shop::give(&mut session, r#"{"command": "typeQuantity", "line": "iced-tea", "text": "zwei"}"#);
    let resumed = session.state().clone().resumed(&next_offer(), OfferSince::Changed);
    assert_eq!(resumed.party, session.state().party);
    assert!(resumed.ledger.events().is_empty(), "the words may be others now");
    assert!(resumed.typed.is_empty(), "a line that is gone blocks nothing");
    assert!(resumed.selection.lines.iter().all(|line| line.line.as_str() != "iced-tea"));
}

fn ordered() -> Session {
    let mut session = shop::session("de");
    shop::fill(&mut session);
    shop::declare(&mut session);
    shop::show(&mut session);
    shop::give(&mut session, r#"{"command": "order"}"#);
    session
}

fn reopened(session: &Session) -> Session {
    let draft = Draft::of(session.state(), &shop::offer(), shop::sunday());
    let former = draft.former_offer(&next_offer()).expect("what was ordered from is kept");
    let state = draft.state.resumed(&next_offer(), OfferSince::Changed);
    let session = Session::open(former, state, shop::presentation("de"), shop::sunday());
    session.expect("a session").with_next_offer(Some(next_offer()))
}

#[test]
fn a_confirmation_stays_what_was_ordered_whatever_the_shop_offers_next() {
    let mut session = ordered();
    let (order_number, confirmed_at) = ("TK-2026-000001".to_owned(), shop::sunday());
    session.answer_order(
        OrderAnswer::Confirmed { order_number, confirmed_at, record: None, charged: None },
        shop::sunday(),
    );
    let before = canonical_text(&session.page(shop::sunday()).node);
    let mut later = reopened(&session);
    assert_eq!(canonical_text(&later.page(shop::sunday()).node), before);
    later.start_anew(shop::id("another"), shop::sunday());
    assert_eq!(later.offer(), &next_offer(), "the next purchase is of the next offer");
}

#[test]
fn an_unknown_outcome_that_is_refused_goes_on_with_the_present_offer() {
    let mut later = reopened(&ordered());
    assert!(matches!(later.state().stage, Stage::Unknown { .. }));
    later.answer_order(OrderAnswer::Refused { differences: Vec::new() }, shop::sunday());
    assert_eq!(later.offer(), &next_offer());
    assert!(later.state().ledger.events().is_empty());
    assert!(later.quote(shop::sunday()).is_ok());
}

#[test]
fn consents_to_other_words_are_asked_again() {
    let mut session = shop::session("de");
    shop::declare(&mut session);
    let changed = shop::fluent("de").replace("field-required = (erforderlich)", "field-required = (muss sein)");
    let language = shop::language("de");
    let catalogue = upfront_checkout::text::Catalogue::read(language, &changed).expect("texts");
    let state = session.state().clone();
    let presentation = Presentation { catalogue, ..shop::presentation("de") };
    let reopened = Session::open(shop::offer(), state, presentation, shop::sunday());
    assert!(reopened.expect("a session").state().ledger.events().is_empty());
}

fn answer(offer: &Offer, purpose: &str, answer: Answer, at: &str) -> EarlierAnswer {
    let purpose = offer.statements().purpose(&shop::id(purpose)).expect("a purpose");
    EarlierAnswer {
        subject: Subject::Purpose,
        id: purpose.id.clone(),
        answer,
        at: Instant::parse(at).expect("an instant"),
        policies: Vec::new(),
        essence: Some(purpose.essence()),
        record: None,
    }
}

#[test]
fn a_no_is_kept_for_as_long_as_it_is_respected_and_a_yes_for_a_year() {
    let offer = shop::offer();
    let kept = KeptAnswers::nothing()
        .with(answer(&offer, "newsletter", Answer::Refused, "2026-05-01T00:00:00Z"), &offer, shop::sunday())
        .with(answer(&offer, "reviews", Answer::Given, "2026-01-01T00:00:00Z"), &offer, shop::sunday())
        .with(answer(&offer, "recommendations", Answer::Refused, "2026-10-01T00:00:00Z"), &offer, shop::sunday());
    let ids = |kept: &[EarlierAnswer]| kept.iter().map(|answer| answer.id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(&kept.answers), ["reviews", "recommendations"], "the no of May was forgotten in November");
    assert_eq!(kept.until, Instant::parse("2027-04-01T00:00:00Z").expect("an instant"));
    let later = Instant::parse("2027-02-01T00:00:00Z").expect("an instant");
    assert_eq!(ids(&kept.clone().still(&offer, later)), ["recommendations"]);
    let changed =
        kept.with(answer(&offer, "reviews", Answer::Withdrawn, "2026-11-22T09:30:00Z"), &offer, shop::sunday());
    let reviews: Vec<Answer> =
        changed.answers.iter().filter(|one| one.id.as_str() == "reviews").map(|one| one.answer).collect();
    assert_eq!(reviews, [Answer::Withdrawn], "the latest answer alone");
}

#[test]
fn a_next_offer_that_its_market_does_not_let_is_not_taken() {
    let mut session = shop::session("de");
    let mut next = next_offer();
    next.seller.email = "nobody".to_owned();
    session = session.with_next_offer(Some(next));
    let requests = session.start_anew(shop::id("another"), shop::sunday());
    let told: Vec<&str> = requests
        .iter()
        .filter_map(|request| match request {
            Request::Effect(Effect::Report(problem)) => Some(problem.pointer.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(told, ["/seller/email"]);
    assert_eq!(session.offer().seller.email, shop::offer().seller.email, "the former offer stays");
}
