//! The choices of an order that was placed earlier: shown from its record alone, changed as they were given, recorded as
//! events that carry the record's ledger on.

use crate::shop;
use upfront_checkout::calendar::Instant;
use upfront_checkout::checkout::{Effect, Order};
use upfront_checkout::consent::{Act, Answer, Component, ConsentEvent, Ledger, Subject};
use upfront_checkout::record::{Confirmation, Known, OrderRecord, Outcome, earlier_answers, receipt, verify_record};
use upfront_checkout::session::{Choices, Input, Request};
use upfront_checkout::shape::{Digest, Json, Problem, Write};
use upfront_checkout::tree::html;
use upfront_checkout::view::Action;

/// An order with a yes to the tea letter, a yes to reviews (which counts for six months) and a no to recommendations.
fn order() -> Order {
    let mut session = shop::session("de");
    shop::fill(&mut session);
    for (purpose, agrees) in [("newsletter", true), ("reviews", true), ("recommendations", false)] {
        let command = format!(r#"{{"command": "answer", "purpose": "{purpose}", "agrees": {agrees}}}"#);
        shop::give(&mut session, &command);
    }
    shop::declare(&mut session);
    shop::show(&mut session);
    shop::order(&mut session)
}

fn record() -> OrderRecord {
    let confirmation = Confirmation { order_number: "TK-7".to_owned(), confirmed_at: shop::sunday() };
    OrderRecord::of(&shop::offer(), order(), confirmation, &shop::LocaleTexts).expect("a record")
}

fn open(record: &Json, later: Vec<ConsentEvent>) -> Result<Choices, Vec<Problem>> {
    let component = Component::this(None);
    Choices::open(record, later, shop::presentation("de"), component)
}

fn at(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}

/// Presses an answer; the events that the host was told.
fn press(choices: &mut Choices, purpose: &str, agrees: bool, now: &str) -> Vec<ConsentEvent> {
    let action = Action::Consent(Subject::Purpose, shop::id(purpose), Some(agrees));
    told(choices.control(action, &Input::default(), Act::Pointer, at(now)))
}

fn told(requests: Vec<Request>) -> Vec<ConsentEvent> {
    let events = requests.into_iter().map(|request| match request {
        Request::Effect(Effect::TellConsent(event)) => *event,
        other => panic!("not an event: {other:?}"),
    });
    events.collect()
}

fn fails(record: &OrderRecord, later: &Json) -> Vec<String> {
    let known = Known { offer: None, later: Some(later), texts: &shop::LocaleTexts, component: Component::this(None) };
    let findings = verify_record(&record.write(), &known).findings.into_iter();
    let failing = findings.filter(|finding| finding.outcome == Outcome::Fails);
    failing.map(|finding| format!("{} {}", finding.check, finding.pointer.unwrap_or_default())).collect()
}

#[test]
fn a_consent_is_withdrawn_with_one_press_and_the_event_carries_the_ledger_on() {
    let record = record();
    let mut choices = open(&record.write(), Vec::new()).expect("the choices");
    let event = &press(&mut choices, "newsletter", false, "2026-12-01T10:00:00Z")[0];
    assert_eq!((event.answer, event.act, event.step.as_str()), (Answer::Withdrawn, Act::Pointer, "manage"));
    assert_eq!(event.previous, record.order.consents.head(), "chained to the last answer of the order");
    assert_eq!(event.offer, record.order.offer.digest);
    let given = record.order.consents.last(Subject::Purpose, &event.id).expect("the yes");
    assert_eq!(event.shown, given.shown, "the same words as when it was given");
    assert_eq!(
        press(&mut choices, "newsletter", false, "2026-12-01T10:00:01Z"),
        [],
        "a no that holds is no new answer"
    );
    let snapshot = choices.snapshot();
    assert_eq!(snapshot.later, std::slice::from_ref(event));
    assert_eq!(snapshot.agreed, [shop::id("reviews")]);
    assert_eq!(fails(&record, &snapshot.later.write()), Vec::<String>::new());
}

#[test]
fn what_was_answered_after_the_order_is_taken_up_again() {
    let record = record();
    let mut choices = open(&record.write(), Vec::new()).expect("the choices");
    let mut later = press(&mut choices, "newsletter", false, "2026-12-01T10:00:00Z");
    let mut again = open(&record.write(), later.clone()).expect("the choices, another day");
    assert!(html(&again.page()).contains("Zurückgenommen am 1. Dezember 2026"));
    later.extend(press(&mut again, "newsletter", true, "2026-12-02T10:00:00Z"));
    assert_eq!(later[1].answer, Answer::Renewed);
    assert_eq!(later[1].previous, Some(later[0].digest()));
    assert_eq!(fails(&record, &later.write()), Vec::<String>::new());
}

#[test]
fn a_yes_lapses_at_the_end_of_its_time_and_by_nobodys_act() {
    let record = record();
    let mut choices = open(&record.write(), Vec::new()).expect("the choices");
    assert_eq!(told(choices.begin(at("2027-05-22T09:29:59Z"))), [], "six months less a second");
    let events = told(choices.begin(at("2027-06-01T00:00:00Z")));
    assert_eq!(events.len(), 1);
    assert_eq!((events[0].id.as_str(), events[0].answer, events[0].act), ("reviews", Answer::Lapsed, Act::Expiry));
    assert_eq!(events[0].at, at("2027-05-22T09:30:00Z"), "when its time ended, not when somebody looked");
    assert_eq!(told(choices.begin(at("2027-06-02T00:00:00Z"))), [], "it ends once");
    assert_eq!(fails(&record, &choices.snapshot().later.write()), Vec::<String>::new());
    let yes = press(&mut choices, "reviews", true, "2027-06-03T00:00:00Z");
    assert_eq!(yes[0].answer, Answer::Renewed);
}

#[test]
fn answers_after_the_order_that_cannot_be_are_found() {
    let record = record();
    let mut choices = open(&record.write(), Vec::new()).expect("the choices");
    let event = press(&mut choices, "newsletter", false, "2026-12-01T10:00:00Z").remove(0);
    let changed = |change: fn(&mut ConsentEvent)| {
        let mut event = event.clone();
        change(&mut event);
        vec![event]
    };
    let cases: [(&str, Vec<ConsentEvent>, &str); 10] = [
        ("another answer", changed(|event| event.answer = Answer::Renewed), "later /later/0/answer"),
        (
            "lapsed before its time",
            changed(|event| (event.answer, event.act) = (Answer::Lapsed, Act::Expiry)),
            "later /later/0/answer",
        ),
        ("a memory that says yes", changed(|event| event.act = Act::Expiry), "later /later/0/act"),
        ("not chained", changed(|event| event.previous = None), "later /later/0/previous"),
        ("another offer", changed(|event| event.offer = Digest::of_text("other")), "later /later/0/offer"),
        ("before the order", changed(|event| event.at = shop::sunday().before_minutes(1)), "later /later/0/at"),
        ("another step", changed(|event| event.step = "review".to_owned()), "later /later/0/step"),
        ("a quote in view", changed(|event| event.quote = Some(event.offer)), "later /later/0/quote"),
        ("other words", changed(|event| event.shown = Digest::of_text("other")), "later-words /later/0/shown"),
        (
            "a declaration",
            changed(|event| (event.subject, event.id) = (Subject::Declaration, shop::id("terms"))),
            "later /later/0/subject",
        ),
    ];
    for (name, later, place) in cases {
        let failing = fails(&record, &later.write());
        assert!(failing.iter().any(|found| found == place), "{name}: {failing:?}");
        let only_words = place.starts_with("later-words");
        assert_eq!(open(&record.write(), later).is_ok(), only_words, "{name} is not shown as if it were true");
    }
    assert_eq!(fails(&record, &Json::text("nothing")), ["later "]);
}

#[test]
fn a_record_that_was_changed_shows_no_choices() {
    let changed = shop::replaced(record().write(), "/orderNumber", Some(r#""TK-8""#));
    let problems = open(&changed, Vec::new()).err().expect("refused");
    assert_eq!(problems[0].code.as_str(), "record-broken");
    assert!(open(&Json::text("no record"), Vec::new()).is_err());
}

#[test]
fn the_receipt_tells_what_came_after() {
    let record = record();
    let mut choices = open(&record.write(), Vec::new()).expect("the choices");
    press(&mut choices, "newsletter", false, "2026-12-01T10:00:00Z");
    choices.begin(at("2027-06-01T00:00:00Z"));
    let written = upfront_checkout::boundary::write_text(&receipt(&record, &choices.snapshot().later));
    assert!(written.contains("dpv:ConsentWithdrawn") && written.contains("dpv:ConsentExpired"));
    assert!(!upfront_checkout::boundary::write_text(&receipt(&record, &[])).contains("dpv:ConsentWithdrawn"));
}

#[test]
fn a_record_tells_later_purchases_what_was_answered_last() {
    let record = record();
    let mut choices = open(&record.write(), Vec::new()).expect("the choices");
    press(&mut choices, "newsletter", false, "2026-12-01T10:00:00Z");
    let answers = earlier_answers(&record, &choices.snapshot().later);
    let of = |id: &str| answers.iter().filter(|answer| answer.id.as_str() == id).collect::<Vec<_>>();
    assert_eq!(of("newsletter").len(), 1);
    assert_eq!(of("newsletter")[0].answer, Answer::Withdrawn);
    assert_eq!(of("newsletter")[0].policies[0].version.as_str(), "2.4");
    assert_eq!(of("terms")[0].policies.len(), 2);
    assert!(answers.iter().all(|answer| answer.record == Some(record.digest)));
}

#[test]
fn nothing_but_answers_and_the_language_can_be_changed() {
    let mut choices = open(&record().write(), Vec::new()).expect("the choices");
    for action in
        [Action::Order, Action::StartAnew, Action::Consent(Subject::Declaration, shop::id("terms"), Some(false))]
    {
        let requests = choices.control(action, &Input::default(), Act::Pointer, shop::sunday());
        assert!(matches!(requests.as_slice(), [Request::Effect(Effect::Report(_))]), "{requests:?}");
    }
    assert_eq!(choices.set_language(shop::language("en")), [Request::LoadLanguage(shop::language("en"))]);
    choices.speak(shop::catalogue("en"));
    assert!(html(&choices.page()).contains("What you agreed to"));
    let refused = choices.set_language(shop::language("fr"));
    assert!(matches!(refused.as_slice(), [Request::Effect(Effect::Report(_))]));
}

#[test]
fn what_nobody_said_is_no_answer_to_later_purchases() {
    let mut record = record();
    let (mut signal, mut memory) = (record.order.consents.events().to_vec(), record.order.consents.events().to_vec());
    let refused = |event: &&mut ConsentEvent| event.answer == Answer::Refused;
    signal.iter_mut().filter(refused).for_each(|event| event.act = Act::Signal);
    memory.iter_mut().filter(refused).for_each(|event| event.act = Act::Remembered);
    for events in [signal, memory] {
        record.order.consents = events.into_iter().fold(Ledger::default(), Ledger::with);
        let ids: Vec<String> = earlier_answers(&record, &[]).iter().map(|answer| answer.id.to_string()).collect();
        assert_eq!(ids, ["terms", "reviews", "newsletter"]);
    }
}
