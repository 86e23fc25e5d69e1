//! Every case of `tests/cases/checkout`: what happens, one thing after the other, and what must hold after each.

use crate::shop;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use upfront_checkout::boundary::{read_text, write_text};
use upfront_checkout::calendar::Instant;
use upfront_checkout::checkout::{Command, Effect, OrderAnswer};
use upfront_checkout::consent::{AgreedVersion, Answer, Earlier, EarlierAnswer, Subject};
use upfront_checkout::offer::{Offer, Purpose, Version};
use upfront_checkout::session::{Interface, Request, Session};
use upfront_checkout::shape::{Json, Write, read_document};
use upfront_checkout::tree::html;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    title: String,
    clauses: Vec<String>,
    #[serde(default)]
    filled: bool,
    /// The shop's offer, with these values at these pointers.
    #[serde(default)]
    changes: BTreeMap<String, toml::Value>,
    /// What was answered before this purchase.
    #[serde(default)]
    earlier: Vec<EarlierCase>,
    happens: Vec<Happening>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EarlierCase {
    /// `storefront` has it on record, or this `device` remembers it.
    by: String,
    purpose: Option<String>,
    declaration: Option<String>,
    answer: String,
    at: String,
    /// The versions of the policies at that time.
    policies: BTreeMap<String, String>,
    /// Somebody else received the data at that time.
    recipient: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Happening {
    give: Option<String>,
    answer: Option<String>,
    event: Option<String>,
    at: Option<String>,
    #[serde(default)]
    as_element: bool,
    expect: Option<Expectation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expectation {
    stage: Option<String>,
    step: Option<String>,
    steps: Option<Vec<String>>,
    open: Option<Vec<String>>,
    open_here: Option<Vec<String>>,
    total: Option<String>,
    language: Option<String>,
    requests: Option<Vec<String>>,
    consents: Option<Vec<String>>,
    ways_out: Option<usize>,
    order_number: Option<String>,
    line: Option<String>,
    /// What can be read in the page.
    #[serde(default)]
    shown: Vec<String>,
    /// What cannot.
    #[serde(default)]
    not_shown: Vec<String>,
}

#[test]
fn every_checkout_case_goes_as_written() {
    let files = shop::cases("checkout", 40);
    let failures: Vec<String> = files.iter().flat_map(|file| failures_of(file)).collect();
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

fn failures_of(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).expect("a case");
    let case: Case = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    assert!(!case.title.is_empty() && !case.clauses.is_empty(), "{}: says what it is, and why", file.display());
    let mut session = session_of(&case);
    if case.filled {
        shop::fill(&mut session);
        shop::declare(&mut session);
    }
    let name = file.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    let mut failures = Vec::new();
    for (index, happening) in case.happens.iter().enumerate() {
        let now = happening.at.as_deref().map_or(shop::sunday(), |at| Instant::parse(at).expect("an instant"));
        let requests = happen(&mut session, happening, now);
        if let Some(expectation) = &happening.expect {
            let found = differences(&session, &requests, expectation, now);
            failures.extend(found.into_iter().map(|found| format!("{name}, {}: {found}", index + 1)));
        }
        // As on a screen: what is shown after each thing that happens is what a press confirms.
        shop::show_at(&mut session, now);
    }
    failures
}

fn session_of(case: &Case) -> Session {
    let mut json = shop::offer_json();
    for (pointer, value) in &case.changes {
        json = shop::replaced(json, pointer, Some(&write_text(&shop::json_of(value))));
    }
    let offer = Offer::read(&json).unwrap_or_else(|problems| panic!("{}: {problems:#?}", case.title));
    let answers = |by: &str| {
        let of_source = case.earlier.iter().filter(|earlier| earlier.by == by);
        of_source.map(|earlier| earlier_answer(earlier, &offer)).collect::<Vec<_>>()
    };
    let earlier = Earlier { storefront: answers("storefront"), device: answers("device") };
    assert_eq!(earlier.storefront.len() + earlier.device.len(), case.earlier.len(), "{}: known sources", case.title);
    shop::session_of(offer, "en").with_earlier(earlier, shop::sunday())
}

fn earlier_answer(case: &EarlierCase, offer: &Offer) -> EarlierAnswer {
    let (subject, id) = match (&case.purpose, &case.declaration) {
        (Some(id), None) => (Subject::Purpose, shop::id(id)),
        (None, Some(id)) => (Subject::Declaration, shop::id(id)),
        _ => panic!("either a purpose or a declaration"),
    };
    let purpose = offer.statements().purpose(&id).cloned();
    let recipient = case.recipient.clone().or(purpose.as_ref().and_then(|purpose| purpose.recipient.clone()));
    let essence = purpose.map(|purpose| Purpose { recipient, ..purpose }.essence());
    let version = |(policy, version): (&String, &String)| AgreedVersion {
        policy: shop::id(policy),
        version: Version::parse(version).expect("a version"),
    };
    EarlierAnswer {
        subject,
        id,
        answer: Answer::parse(&case.answer).expect("an answer"),
        at: Instant::parse(&case.at).expect("an instant"),
        policies: case.policies.iter().map(version).collect(),
        essence,
        record: None,
    }
}

fn happen(session: &mut Session, happening: &Happening, now: Instant) -> Vec<Request> {
    if let Some(command) = &happening.give {
        let command: Command = read_document(&read_text(command).expect("JSON")).expect("a command");
        let interface = if happening.as_element { Interface::Element } else { Interface::Storefront };
        return session.command(command, interface, now);
    }
    if let Some(answer) = &happening.answer {
        let answer: OrderAnswer = read_document(&read_text(answer).expect("JSON")).expect("an answer");
        return session.answer_order(answer, now);
    }
    match happening.event.as_deref() {
        Some("begins") => session.begin(now),
        Some("lost") => session.order_lost(now),
        Some("ordered elsewhere") => {
            session.ordered_elsewhere(&shop::id(shop::ATTEMPT), "TK-2026-000009".to_owned(), now)
        }
        Some("started anew") => session.start_anew(shop::id("another-attempt"), now),
        Some("language loaded: de") => session.speak(shop::catalogue("de"), now),
        Some("time passes") => Vec::new(),
        other => panic!("nothing happens: {other:?}"),
    }
}

fn differences(session: &Session, requests: &[Request], expected: &Expectation, now: Instant) -> Vec<String> {
    let snapshot = session.snapshot(Interface::Storefront, now).write();
    let text = |name: &str| snapshot.get(name).and_then(Json::as_text).map(str::to_owned);
    let mut found = Vec::new();
    let mut compare = |what: &str, expected: Option<String>, computed: Option<String>| {
        if expected.is_some() && expected != computed {
            found.push(format!("{what}: expected {expected:?}, found {computed:?}"));
        }
    };
    compare("stage", expected.stage.clone(), text("stage"));
    compare("step", expected.step.clone(), text("step"));
    compare("language", expected.language.clone(), text("language"));
    compare("order number", expected.order_number.clone(), text("orderNumber"));
    let total = snapshot.get("quote").and_then(|quote| quote.get("totals")?.get("now").cloned());
    compare("total", expected.total.clone(), total.and_then(|total| total.as_text().map(str::to_owned)));
    let joined = |list: &Option<Vec<String>>| list.as_ref().map(|list| list.join("; "));
    compare(
        "steps",
        joined(&expected.steps),
        Some(texts_of(snapshot.get("steps"), |item| item.as_text().map(str::to_owned))),
    );
    compare("open", joined(&expected.open), Some(texts_of(snapshot.get("openPoints"), open_point)));
    let here = text("step");
    let at_step =
        |item: &Json| open_point(item).filter(|_| item.get("step").and_then(Json::as_text) == here.as_deref());
    compare("open here", joined(&expected.open_here), Some(texts_of(snapshot.get("openPoints"), at_step)));
    compare("consents", joined(&expected.consents), Some(texts_of(snapshot.get("consents"), consent)));
    compare(
        "requests",
        joined(&expected.requests),
        Some(requests.iter().map(request_name).collect::<Vec<_>>().join("; ")),
    );
    let page = readable(&html(&session.page(now).node));
    let reads = |words: &String| page.contains(words.as_str());
    let missing = expected.shown.iter().filter(|line| !reads(line));
    found.extend(missing.map(|line| format!("not shown: {line}")));
    found.extend(expected.not_shown.iter().filter(|line| reads(line)).map(|line| format!("shown: {line}")));
    let mut compare = |what: &str, expected: Option<String>, computed: Option<String>| {
        if expected.is_some() && expected != computed {
            found.push(format!("{what}: expected {expected:?}, found {computed:?}"));
        }
    };
    let ways = snapshot.get("violations").map_or(0, |violations| match violations {
        Json::List(items) => items.iter().map(|item| list_length(item.get("waysOut"))).sum(),
        _ => 0,
    });
    compare("ways out", expected.ways_out.map(|count| count.to_string()), Some(ways.to_string()));
    let lines = snapshot.get("selection").and_then(|selection| selection.get("lines"));
    let lines =
        texts_of(lines, |line| Some(format!("{} {}", line.get("line")?.as_text()?, line.get("quantity")?.as_text()?)));
    compare(
        "line",
        expected.line.clone(),
        expected.line.clone().filter(|line| lines.split("; ").any(|one| one == line)),
    );
    found
}

/// The words of a page, those that are for the screen alone included.
fn readable(html: &str) -> String {
    let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    let text: String = pieces.collect();
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn texts_of(list: Option<&Json>, text: impl Fn(&Json) -> Option<String>) -> String {
    match list {
        Some(Json::List(items)) => items.iter().filter_map(text).collect::<Vec<_>>().join("; "),
        _ => String::new(),
    }
}

fn list_length(list: Option<&Json>) -> usize {
    match list {
        Some(Json::List(items)) => items.len(),
        _ => 0,
    }
}

fn open_point(point: &Json) -> Option<String> {
    Some(format!("{} at {}", point.get("code")?.as_text()?, point.get("place")?.as_text()?))
}

fn consent(event: &Json) -> Option<String> {
    Some(format!("{} {}", event.get("id")?.as_text()?, event.get("answer")?.as_text()?))
}

fn request_name(request: &Request) -> String {
    match request {
        Request::LoadLanguage(language) => format!("load {language}"),
        Request::NewAttempt => "new attempt".to_owned(),
        Request::Save => "save".to_owned(),
        Request::Print => "print".to_owned(),
        Request::Effect(effect) => match effect {
            Effect::SendOrder(_) => "order".to_owned(),
            Effect::TellConsent(event) => format!("consent {} {}", event.id, event.answer.as_str()),
            Effect::TellLanguage(language) => format!("speak {language}"),
            Effect::MoveFocus(_) => "focus".to_owned(),
            Effect::Report(problem) => format!("problem {}", problem.code.as_str()),
            Effect::TellOrdered { order_number } => format!("ordered {order_number}"),
        },
    }
}
