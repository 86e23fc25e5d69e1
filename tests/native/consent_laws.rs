//! The laws of consents, on random input: answers follow one another as the life cycle of the Data Privacy Vocabulary has
//! it, the chain shows every change, the canonical form does not depend on how a document is spelled.

use crate::shop;
use proptest::prelude::*;
use upfront_checkout::boundary::read_text;
use upfront_checkout::calendar::Instant;
use upfront_checkout::consent::{
    Act, Answer, Answered, Circumstances, Component, ConsentEvent, Decision, Ledger, Subject,
};
use upfront_checkout::shape::{Digest, Json, canonical, read_document};

/// The transitions of DPV's life cycle of consent, between the states that an answer can leave a consent in. What was
/// refused or has ended is asked for by a new request, which is given or refused like the first one.
const LIFE_CYCLE: &[(&str, &str)] = &[
    ("requested", "given"),
    ("requested", "refused"),
    ("given", "withdrawn"),
    ("given", "expired"),
    ("refused", "requested"),
    ("withdrawn", "requested"),
    ("expired", "requested"),
];

fn state_of(answer: Answer) -> &'static str {
    match answer {
        Answer::Given | Answer::Renewed => "given",
        Answer::Refused => "refused",
        Answer::Withdrawn => "withdrawn",
        Answer::Lapsed => "expired",
    }
}

/// Whether one state follows another, directly or by a new request.
fn follows(before: &'static str, after: &'static str) -> bool {
    let step = |from, to| LIFE_CYCLE.contains(&(from, to));
    step(before, after) || step(before, "requested") && step("requested", after)
}

/// Whether a row of answers about one purpose is one that the life cycle allows, each called what it is: a yes after an
/// answer is a renewal. A no where no holds already is no new answer.
fn is_lawful(answers: &[Answer]) -> bool {
    let before = ["requested"].into_iter().chain(answers.iter().map(|answer| state_of(*answer)));
    before.zip(answers).enumerate().all(|(index, (before, answer))| {
        let again = *answer == Answer::Refused && matches!(before, "refused" | "withdrawn");
        let renewal = index > 0 && state_of(*answer) == "given";
        follows(before, state_of(*answer)) && !again && renewal == (*answer == Answer::Renewed)
    })
}

fn said(id: &str, answer: Answer, act: Act) -> Answered {
    Answered { subject: Subject::Purpose, id: shop::id(id), answer, act, shown: Digest::of_text("words") }
}

fn at_minute(minute: u32) -> Circumstances {
    Circumstances {
        at: shop::sunday().after_minutes(minute),
        language: shop::language("de"),
        step: "review".to_owned(),
        offer: Digest::of_text("offer"),
        quote: None,
        market_pack: "de-2026-06-19".to_owned(),
        component: Component::this(None),
    }
}

fn act_of(answer: Answer) -> Act {
    if answer == Answer::Lapsed { Act::Expiry } else { Act::Pointer }
}

/// A ledger of these answers about one purpose, each chained to the one before, whether the life cycle allows them or not.
fn ledger_of(answers: &[Answer]) -> Ledger {
    let minutes = 0..;
    minutes.zip(answers).fold(Ledger::default(), |ledger, (minute, answer)| {
        let event = ledger.next(said("newsletter", *answer, act_of(*answer)), at_minute(minute));
        ledger.with(event)
    })
}

fn end() -> Instant {
    shop::sunday().after_minutes(10_000)
}

fn answers() -> impl Strategy<Value = Vec<Answer>> {
    prop::collection::vec(prop::sample::select(Answer::ALL.to_vec()), 0..6)
}

/// Yes and no as they are pressed, and the end of a time (`None`), about two purposes.
fn presses() -> impl Strategy<Value = Vec<(bool, Option<bool>)>> {
    let press = prop_oneof![3 => prop::bool::ANY.prop_map(Some), 1 => Just(None)];
    prop::collection::vec((prop::bool::ANY, press), 1..14)
}

/// The ledger that a checkout and a page of choices make from presses.
fn pressed(presses: &[(bool, Option<bool>)]) -> Ledger {
    (0..).zip(presses).fold(Ledger::default(), |ledger, (minute, (first, press))| {
        let id = shop::id(if *first { "newsletter" } else { "reviews" });
        let answer = match press {
            Some(agrees) => ledger.answer_after(Subject::Purpose, &id, Decision::of(*agrees)),
            None => ledger.agrees(Subject::Purpose, &id).then_some(Answer::Lapsed),
        };
        let Some(answer) = answer else { return ledger };
        let event = ledger.next(said(id.as_str(), answer, act_of(answer)), at_minute(minute));
        ledger.with(event)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    /// After any presses in any order the ledger has no fault and follows the life cycle.
    #[test]
    fn what_is_pressed_goes_the_way_of_the_life_cycle(presses in presses()) {
        let ledger = pressed(&presses);
        prop_assert_eq!(ledger.faults(end()), Vec::new());
        for id in ["newsletter", "reviews"] {
            let of_this = ledger.events().iter().filter(|event| event.id.as_str() == id);
            let answers: Vec<Answer> = of_this.map(|event| event.answer).collect();
            prop_assert!(is_lawful(&answers), "{:?}", answers);
        }
    }

    /// A ledger with answers in any order has a fault exactly where the life cycle does not allow it.
    #[test]
    fn a_ledger_is_faulty_exactly_where_the_life_cycle_does_not_allow_it(answers in answers()) {
        let faults = ledger_of(&answers).faults(end());
        prop_assert_eq!(faults.is_empty(), is_lawful(&answers), "{:?}: {:?}", answers, faults);
    }

    /// The chain shows when any event but the last is removed, moved, doubled or changed.
    #[test]
    fn the_chain_shows_every_change_that_another_event_follows(presses in presses(), at in any::<prop::sample::Index>(), how in 0..4) {
        let events = pressed(&presses).events().to_vec();
        prop_assume!(events.len() > 1);
        let at = at.index(events.len() - 1);
        let mut changed = events.clone();
        match how {
            0 => drop(changed.remove(at)),
            1 => changed.swap(at, at + 1),
            2 => changed.insert(at, events[at].clone()),
            _ => changed[at].shown = Digest::of_text("other words"),
        }
        let ledger = changed.into_iter().fold(Ledger::default(), Ledger::with);
        prop_assert!(ledger.faults(end()).iter().any(|fault| fault.member == "previous"));
    }

    /// A signal, a remembered answer or the clock never says yes; only the clock lets a consent lapse.
    #[test]
    fn only_a_person_says_yes(answer in prop::sample::select(Answer::ALL.to_vec()), act in prop::sample::select(Act::ALL.to_vec())) {
        let person = matches!(act, Act::Pointer | Act::Keyboard | Act::Storefront);
        prop_assert!(person || !(act.can_give(answer) && answer.agrees()));
        prop_assert_eq!(act.can_give(Answer::Lapsed), act == Act::Expiry);
    }

    /// An event comes back as it was, and its digest with it.
    #[test]
    fn an_event_comes_back_as_it_was(presses in presses()) {
        for event in pressed(&presses).events() {
            let text = canonical(&upfront_checkout::shape::Write::write(event));
            let again: ConsentEvent = read_document(&read_text(&text).expect("JSON")).expect("an event");
            prop_assert_eq!(&again, event);
            prop_assert_eq!(again.digest(), event.digest());
        }
    }

    /// The canonical form is that of the document, not of its spelling: order of members, white space, how a letter or a
    /// whole number is written.
    #[test]
    fn the_canonical_form_does_not_depend_on_the_spelling(document in document(), seed in any::<u64>()) {
        let spelled = spell(&document, &mut Spelling(seed));
        let read = read_text(&spelled).expect("JSON");
        prop_assert_eq!(canonical(&read), canonical(&document), "{}", spelled);
        prop_assert_eq!(Digest::of(&read), Digest::of(&document));
    }

    /// Another document has another form.
    #[test]
    fn another_document_has_another_form(one in document(), other in document()) {
        prop_assert_eq!(canonical(&one) == canonical(&other), sorted(&one) == sorted(&other));
    }
}

fn document() -> impl Strategy<Value = Json> {
    let name = "[a-z\u{e4}\u{1f375}\"\\\\\u{1}]{0,4}";
    let leaf = prop_oneof![
        Just(Json::Null),
        prop::bool::ANY.prop_map(Json::Bool),
        (-1_000_000i64..1_000_000).prop_map(Json::Integer),
        "[ -~\u{e4}\u{20ac}\u{1f375}\n\t\u{7}]{0,12}".prop_map(Json::Text),
    ];
    leaf.prop_recursive(4, 24, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::List),
            prop::collection::btree_map(name, inner, 0..5)
                .prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    })
}

/// A document with the members of its objects in one order.
fn sorted(json: &Json) -> Json {
    match json {
        Json::List(items) => Json::List(items.iter().map(sorted).collect()),
        Json::Object(members) => {
            let mut members: Vec<_> = members.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
            members.sort_by(|(one, _), (other, _)| one.cmp(other));
            Json::Object(members)
        }
        other => other.clone(),
    }
}

/// Decides how each thing is spelled.
struct Spelling(u64);

impl Spelling {
    fn below(&mut self, count: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % count
    }

    fn space(&mut self) -> &'static str {
        ["", " ", "\n  ", "\t"][self.below(4) as usize]
    }
}

fn spell(json: &Json, how: &mut Spelling) -> String {
    let text = match json {
        Json::Null => "null".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Integer(value) => spell_number(*value, how),
        Json::Text(text) => spell_text(text, how),
        Json::List(items) => {
            let items: Vec<String> = items.iter().map(|item| spell(item, how)).collect();
            format!("[{}]", items.join(","))
        }
        Json::Object(members) => {
            let mut members: Vec<String> = members
                .iter()
                .map(|(name, value)| format!("{}:{}", spell_text(name, how), spell(value, how)))
                .collect();
            let turn = if members.is_empty() { 0 } else { how.below(members.len() as u64) as usize };
            members.rotate_left(turn);
            format!("{{{}}}", members.join(","))
        }
        Json::Fraction => panic!("no document has one"),
    };
    format!("{}{text}{}", how.space(), how.space())
}

fn spell_number(value: i64, how: &mut Spelling) -> String {
    match how.below(4) {
        0 => format!("{value}.0"),
        1 => format!("{value}e0"),
        2 if value % 10 == 0 => format!("{}E+1", value / 10),
        _ => value.to_string(),
    }
}

fn spell_text(text: &str, how: &mut Spelling) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        let plain = letter != '"' && letter != '\\' && u32::from(letter) >= 0x20;
        if plain && how.below(3) > 0 {
            out.push(letter);
        } else {
            let mut units = [0; 2];
            letter.encode_utf16(&mut units).iter().for_each(|unit| out.push_str(&format!("\\u{unit:04x}")));
        }
    }
    out.push('"');
    out
}
