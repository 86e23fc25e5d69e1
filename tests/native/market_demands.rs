//! What each market demands of an offer: reported where it is missing, accepted where it is there.

use crate::shop;
use std::fs;
use upfront_checkout::boundary::{read_text, write_text};
use upfront_checkout::calendar::Instant;
use upfront_checkout::checkout::State;
use upfront_checkout::market::{MarketPack, Requirement, demands};
use upfront_checkout::offer::Offer;
use upfront_checkout::session::{Session, check_offer};
use upfront_checkout::shape::{Json, Problem, ProblemCode};
use upfront_checkout::tree::Node;

const SUNDAY: &str = "2026-11-22T09:30:00Z";

fn at(text: &str) -> Instant {
    Instant::parse(text).expect("an instant")
}

/// Every market with a pack of its own, one with that of the Union, and one that is not known.
const MARKETS: &[&str] =
    &["DE", "FR", "IT", "ES", "GB", "CH", "US", "US-CA", "US-MA", "CA-QC", "JP", "KR", "BR", "IN", "AU"];

/// The shop's offer in another language than German.
fn spoken(offer: Json, tag: &str) -> Json {
    match offer {
        Json::Object(members) => {
            let named = |name: String| if name == "de" { tag.to_owned() } else { name };
            Json::Object(members.into_iter().map(|(name, value)| (named(name), spoken(value, tag))).collect())
        }
        Json::List(items) => Json::List(items.into_iter().map(|item| spoken(item, tag)).collect()),
        Json::Text(text) if text == "de" => Json::text(tag),
        other => other,
    }
}

/// The shop's offer as it is in order for a market.
fn offer_for(code: &str) -> Json {
    let offer = shop::offer_json();
    let offer = if code == "DE" { offer } else { shop::replaced(offer, "/market", Some(&format!("{code:?}"))) };
    match code {
        "CA-QC" => spoken(offer, "fr"),
        "CH" => shop::replaced(offer, "/currency", Some(r#""CHF""#)),
        "US-MA" | "KR" | "BR" | "IN" | "AU" => with_what_single_laws_ask(offer),
        _ => offer,
    }
}

/// The offer with what the laws of Massachusetts, Korea, Brazil and India ask for beyond others.
fn with_what_single_laws_ask(offer: Json) -> Json {
    let officer = r#"{"name": "Anil Rao", "designation": {"de": "Leiter des Kundendienstes", "en": "Head of service"},
        "email": "rao@example.com", "phone": "+91 22 0000 0000", "confirmsWithinHours": 48, "settlesWithinDays": 30}"#;
    let offer = shop::replaced(offer, "/seller/grievanceOfficer", Some(officer));
    let Some(Json::List(lines)) = offer.get("lines") else { panic!("lines") };
    let count = lines.len();
    let told = [("origin", r#""DE""#), ("risks", "[]"), ("restrictions", "[]")];
    let each = (0..count).flat_map(|index| told.map(|(member, value)| (format!("/lines/{index}/{member}"), value)));
    let offer = each.fold(offer, |offer, (place, value)| shop::replaced(offer, &place, Some(value)));
    let plan = [("reminderDays", "14"), ("cancelAt", r#""/abo""#), ("consentDays", "30")];
    plan.iter()
        .fold(offer, |offer, (member, value)| shop::replaced(offer, &format!("/lines/2/plan/{member}"), Some(value)))
}

fn read(offer: &Json) -> Offer {
    Offer::read(offer).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn asked(offer: &Json, moment: &str) -> Vec<Problem> {
    demands(&read(offer), at(moment))
}

/// Exactly one thing is demanded, at this place, with a source.
#[track_caller]
fn asks(offer: &Json, moment: &str, pointer: &str, source: &str) {
    let found = asked(offer, moment);
    let [problem] = found.as_slice() else { panic!("one problem at {pointer}, not {found:#?}") };
    assert_eq!((problem.code, problem.pointer.as_str()), (ProblemCode::MarketDemand, pointer), "{problem:#?}");
    assert!(problem.help.contains(source), "{source} is named in {problem:#?}");
    let version = MarketPack::of(read(offer).market, at(moment)).version();
    assert!(problem.help.contains(&version), "{version} is named in {problem:#?}");
    assert!(!problem.message.ends_with('.') && !problem.help.ends_with('.'), "{problem:#?}");
}

#[track_caller]
fn content(offer: &Json, moment: &str) {
    let found = asked(offer, moment);
    assert!(found.is_empty(), "{found:#?}");
}

/// The offer without the facts of a topic.
fn without_topic(offer: Json, topic: &str) -> Json {
    without(offer, "afterSales", "topic", topic)
}

/// The offer without the declarations of a scope.
fn without_scope(offer: Json, scope: &str) -> Json {
    without(offer, "declarations", "neededFor", scope)
}

fn without(offer: Json, list: &str, member: &str, word: &str) -> Json {
    let Some(Json::List(items)) = offer.get(list) else { panic!("{list} is a list") };
    let kept = items.iter().filter(|item| item.get(member).and_then(Json::as_text) != Some(word)).cloned().collect();
    shop::replaced(offer, &format!("/{list}"), Some(&write_text(&Json::List(kept))))
}

#[test]
fn an_offer_in_order_is_content_in_every_market() {
    for code in MARKETS {
        for moment in ["2026-01-02T00:00:00Z", SUNDAY, "2027-06-01T00:00:00Z"] {
            content(&offer_for(code), moment);
        }
    }
}

#[test]
fn a_missing_fact_is_asked_for_with_its_source() {
    for (code, topic, source) in [
        ("DE", "withdrawal", "§ 312d (1) BGB"),
        ("DE", "returns", "Art. 6(1)(i)"),
        ("DE", "refunds", "Art. 13"),
        ("DE", "warranty", "Art. 6(1)(l)"),
        ("DE", "digital", "Art. 6(1)(r)"),
        ("DE", "complaints", "§ 36 VSBG"),
        ("DE", "contract", "§ 312i (1) BGB"),
        ("FR", "withdrawal", "2011/83/EU"),
        ("IT", "complaints", "2011/83/EU"),
        ("ES", "contract", "2000/31/EC"),
        ("GB", "complaints", "Sched. 2(k)"),
        ("GB", "withdrawal", "Sched. 2(l)"),
        ("CH", "contract", "UWG, Art. 3(1)(s)"),
        ("JP", "withdrawal", "Art. 12-6"),
        ("BR", "complaints", "Decreto 7.962/2013"),
        ("BR", "withdrawal", "art. 49"),
        ("AU", "withdrawal", "2011/83/EU"),
        ("AU", "returns", "2011/83/EU"),
    ] {
        asks(&without_topic(offer_for(code), topic), SUNDAY, "/afterSales", source);
    }
    for code in ["US", "US-CA", "US-MA", "CA-QC", "KR", "IN"] {
        content(&shop::replaced(offer_for(code), "/afterSales", None), SUNDAY);
    }
    content(&without_topic(offer_for("CH"), "withdrawal"), SUNDAY); // there is no such right
}

#[test]
fn digital_content_needs_its_two_declarations() {
    for (code, source) in [("DE", "§ 312f (3) BGB"), ("FR", "Art. 16(m)"), ("GB", "reg. 37"), ("AU", "Art. 16(m)")] {
        let one = shop::replaced(offer_for(code), "/declarations/1", None);
        asks(&one, SUNDAY, "/declarations", source);
        asks(&without_scope(offer_for(code), "digital"), SUNDAY, "/declarations", source);
    }
    content(&without_scope(offer_for("US"), "digital"), SUNDAY);
    let no_download =
        shop::replaced(without_scope(offer_for("DE"), "digital"), "/lines/3/nature", Some(r#""service""#));
    content(&no_download, SUNDAY);
}

#[test]
fn a_plan_needs_consent_of_its_own_where_the_law_asks_for_it() {
    for (code, source) in
        [("US", "8403(2)"), ("US-CA", "17600"), ("US-MA", "8403(2)"), ("US-NY", "8403(2)"), ("AU", "17600")]
    {
        asks(&without_scope(offer_for(code), "recurring"), SUNDAY, "/declarations", source);
    }
    for code in ["DE", "FR", "GB", "CH", "JP", "KR"] {
        content(&without_scope(offer_for(code), "recurring"), SUNDAY);
    }
    // The British rule is announced for spring 2027, without a day.
    content(&without_scope(offer_for("GB"), "recurring"), "2028-01-01T00:00:00Z");
}

#[test]
fn a_plan_says_what_comes_after_its_minimum_term() {
    for (code, source) in [("DE", "Art. 246a"), ("US", "8403(1)"), ("US-MA", "940 CMR 38"), ("JP", "12-6")] {
        let silent = shop::replaced(offer_for(code), "/lines/2/plan/renewal", None);
        content(&silent, SUNDAY);
        let silent = shop::replaced(silent, "/lines/2/plan/notice", None);
        asks(&silent, SUNDAY, "/lines/2/plan/renewal", source);
        content(&shop::replaced(silent.clone(), "/lines/2/plan/minimumTerm", None), SUNDAY);
        content(&shop::replaced(silent, "/lines/2/plan/ends", Some(r#""2028-01-01""#)), SUNDAY);
    }
}

#[test]
fn a_reduced_price_shows_the_prices_before_it() {
    let reduced = |code: &str| shop::replaced(offer_for(code), "/lines/0/price/prior", Some(r#"{"amount": "10.90"}"#));
    let place = "/lines/0/price/prior/history";
    for (code, source) in [("DE", "§ 11 PAngV"), ("FR", "L112-1-1"), ("ES", "98/6/EC"), ("AU", "98/6/EC")] {
        asks(&reduced(code), SUNDAY, place, source);
    }
    content(&reduced("GB"), SUNDAY);
    content(&reduced("IN"), "2026-12-31T23:59:59.999Z");
    asks(&reduced("IN"), "2027-01-01T00:00:00Z", place, "Amendment");
    let shown = r#"{"amount": "10.90", "reducedSince": "2025-12-20T00:00:00Z",
        "history": [{"from": "2025-11-01T00:00:00Z", "amount": "10.90"}]}"#;
    content(&shop::replaced(offer_for("DE"), "/lines/0/price/prior", Some(shown)), SUNDAY);
}

#[test]
fn prices_are_as_the_place_writes_them() {
    let net = |code: &str| shop::replaced(offer_for(code), "/pricesIncludeTax", Some("false"));
    for (code, source) in [("DE", "98/6/EC"), ("GB", "s. 230"), ("CH", "PBV")] {
        asks(&net(code), SUNDAY, "/pricesIncludeTax", source);
    }
    let one_line = shop::replaced(offer_for("DE"), "/lines/1/pricesIncludeTax", Some("false"));
    asks(&one_line, SUNDAY, "/lines/1/pricesIncludeTax", "98/6/EC");
    for code in ["US", "CA-QC", "CA", "AU"] {
        content(&net(code), SUNDAY);
    }
    let euros = shop::replaced(offer_for("DE"), "/market", Some(r#""CH""#));
    asks(&euros, SUNDAY, "/currency", "PBV, Art. 3, 4");
}

#[test]
fn quebec_is_shown_french_first() {
    let french = offer_for("CA-QC");
    content(&french, SUNDAY);
    let english_first = shop::replaced(french, "/languages", Some(r#"["en", "fr"]"#));
    asks(&english_first, SUNDAY, "/languages", "Charter of the French language, s. 55");
    let no_french = shop::replaced(shop::offer_json(), "/market", Some(r#""CA-QC""#));
    asks(&no_french, SUNDAY, "/languages", "s. 55");
    content(&shop::replaced(shop::offer_json(), "/market", Some(r#""CA-ON""#)), SUNDAY);
}

#[test]
fn the_closed_platform_is_not_linked_to() {
    let link = r#""Streitbeilegung: https://EC.Europa.eu/consumers/odr/""#;
    for code in ["DE", "FR", "ES", "AU"] {
        let named = shop::replaced(offer_for(code), "/afterSales/6/text/de", Some(link));
        asks(&named, SUNDAY, "/afterSales/6/text/de", "2024/3228");
    }
    let url = r#""https://webgate.ec.europa.eu/odr/main""#;
    let linked = shop::replaced(offer_for("DE"), "/policies/0/url", Some(url));
    asks(&linked, SUNDAY, "/policies/0/url", "2024/3228");
    content(&linked, "2025-07-19T23:59:59Z");
    content(&shop::replaced(offer_for("GB"), "/policies/0/url", Some(url)), SUNDAY);
}

#[test]
fn the_seller_can_be_reached() {
    for (code, source) in [("DE", "Art. 6(1)(b)"), ("GB", "Sched. 2(b)"), ("CH", "UWG"), ("BR", "art. 2")] {
        let unwritable = shop::replaced(offer_for(code), "/seller/email", Some(r#""by letter""#));
        asks(&unwritable, SUNDAY, "/seller/email", source);
        let silent = shop::replaced(offer_for(code), "/seller/phone", Some(r#""on request""#));
        asks(&silent, SUNDAY, "/seller/phone", source);
    }
}

#[test]
fn goods_of_a_plan_say_where_they_go() {
    for (code, source) in [("DE", "§ 312j (1) BGB"), ("FR", "L221-14"), ("GB", "reg. 14(6)")] {
        let offer = shop::offer_json();
        let Some(Json::List(lines)) = offer.get("lines") else { panic!("lines") };
        let plan = lines.iter().filter(|line| line.get("plan").is_some()).cloned().collect();
        let offer = shop::replaced(offer_for(code), "/lines", Some(&write_text(&Json::List(plan))));
        let offer = ["/basket", "/rules", "/shipsTo"]
            .iter()
            .fold(offer, |offer, place| shop::replaced(offer, place, Some("[]")));
        asks(&offer, SUNDAY, "/shipsTo", source);
    }
}

#[test]
fn a_language_without_the_laws_words_is_refused() {
    for (code, source) in [("IT", "2011/83/EU"), ("DE", "§ 312j (3) BGB"), ("AU", "2011/83/EU"), ("GB", "reg. 14")] {
        asks(&spoken(offer_for(code), "ga"), SUNDAY, "/languages/0", source);
    }
    asks(&spoken(offer_for("GB"), "it"), SUNDAY, "/languages/0", "reg. 14");
    // No law names words here, so that none is the source; the known languages are told all the same.
    asks(&spoken(offer_for("JP"), "it"), SUNDAY, "/languages/0", "known are `de`, `en`, `fr`");
}

#[test]
fn an_offer_in_a_language_of_the_union_is_content_there() {
    for (code, tag) in [("PL", "pl"), ("IT", "it"), ("DE", "pl"), ("SE", "sv"), ("GR", "el"), ("AU", "es")] {
        content(&spoken(offer_for(code), tag), SUNDAY);
    }
}

#[test]
fn what_the_market_asks_for_is_a_problem_of_the_offer_and_opens_no_checkout() {
    let lacking = without_topic(shop::offer_json(), "withdrawal");
    let wanted = asked(&lacking, SUNDAY);
    assert_eq!(check_offer(&lacking, shop::sunday()), wanted);
    let offer = read(&lacking);
    let state = State::new(&offer, shop::language("de"), shop::id(shop::ATTEMPT));
    let opened = Session::open(offer, state, shop::presentation("de"), shop::sunday());
    assert_eq!(opened.err(), Some(wanted));
    assert!(check_offer(&shop::offer_json(), shop::sunday()).is_empty(), "the shop is in order");
}

#[test]
fn what_was_ordered_before_a_rule_began_is_still_shown() {
    let (before, after) = (at("2025-07-19T12:00:00Z"), shop::sunday());
    let valid = shop::replaced(shop::offer_json(), "/validFrom", Some(r#""2025-01-01T00:00:00Z""#));
    let url = r#""https://ec.europa.eu/consumers/odr""#;
    let mut linked = shop::replaced(valid, "/policies/0/url", Some(url));
    for policy in 0..4 {
        let place = format!("/policies/{policy}/validFrom");
        linked = shop::replaced(linked, &place, Some(r#""2025-01-01T00:00:00Z""#));
    }
    let offer = read(&linked);
    let open = |state: State, now| Session::open(offer.clone(), state, shop::presentation("de"), now);
    let fresh = State::new(&offer, shop::language("de"), shop::id(shop::ATTEMPT));
    let mut session = open(fresh.clone(), before).expect("nothing is asked yet");
    shop::fill_at(&mut session, before);
    shop::declare_at(&mut session, before);
    shop::show_at(&mut session, before);
    shop::give_at(&mut session, r#"{"command": "order"}"#, before);
    assert!(session.state().stage.order().is_some());
    assert!(open(session.state().clone(), after).is_ok(), "what is ordered is ordered");
    assert!(open(fresh, after).is_err(), "a new order is not begun");
}

#[test]
fn the_offer_in_the_readme_is_in_order() {
    let readme = fs::read_to_string(shop::root().join("README.md")).expect("the README");
    let from = readme.split("```json\n").nth(1).expect("an offer");
    let text = from.split("```").next().expect("its end");
    let found = check_offer(&read_text(text).expect("JSON"), shop::sunday());
    assert!(found.is_empty(), "{found:#?}");
}

/// The day from which the packs ask for what was found missing in November 2026.
const MENDED: &str = "2026-12-01T00:00:00Z";

/// Asked for on the day the packs were mended, at one place, and not before.
#[track_caller]
fn asks_from_then(offer: &Json, pointer: &str, source: &str) {
    content(offer, "2026-11-30T23:59:59Z");
    asks(offer, MENDED, pointer, source);
}

#[test]
fn brazil_asks_for_the_registration_number_and_what_risks_and_restricts() {
    let offer = offer_for("BR");
    for (place, source) in [("/lines/1/risks", "art. 2, III"), ("/lines/0/restrictions", "art. 2, VI")] {
        asks_from_then(&shop::replaced(offer.clone(), place, None), place, source);
    }
    asks_from_then(&shop::replaced(offer.clone(), "/seller/register", None), "/seller/register", "art. 2, I");
    let unnumbered = shop::replaced(offer.clone(), "/seller/register", Some(r#""Junta Comercial""#));
    asks_from_then(&unnumbered, "/seller/register", "art. 2, I");
    content(&shop::replaced(offer, "/seller/register", Some(r#""CNPJ 00.000.000/0001-91""#)), MENDED);
    content(&shop::replaced(offer_for("DE"), "/seller/register", None), MENDED);
}

#[test]
fn india_asks_who_answers_for_complaints_how_fast_and_where_goods_come_from() {
    let offer = offer_for("IN");
    let officer = "/seller/grievanceOfficer";
    asks_from_then(&shop::replaced(offer.clone(), officer, None), officer, "rule 4(4)");
    for (member, late, kept) in [("confirmsWithinHours", "49", "24"), ("settlesWithinDays", "31", "7")] {
        let place = format!("{officer}/{member}");
        asks_from_then(&shop::replaced(offer.clone(), &place, Some(late)), &place, "rule 4(4)");
        content(&shop::replaced(offer.clone(), &place, Some(kept)), MENDED);
    }
    asks_from_then(&shop::replaced(offer.clone(), "/lines/0/origin", None), "/lines/0/origin", "Rules 2020");
    asks_from_then(&without_topic(offer.clone(), "complaints"), "/afterSales", "Rules 2020");
    let download = shop::replaced(offer, "/lines/3/origin", None);
    content(&download, MENDED);
    content(&shop::replaced(offer_for("AU"), officer, None), MENDED); // an office of Indian law alone
}

#[test]
fn massachusetts_asks_for_a_reminder_in_time_and_a_page_of_the_shop_to_cancel_on() {
    let monthly = offer_for("US-MA");
    let place = "/lines/2/plan/reminderDays";
    content(&shop::replaced(monthly.clone(), place, None), MENDED);
    let offer = shop::replaced(monthly, "/lines/2/plan/renewal", Some(r#"{"count": 1, "unit": "year"}"#));
    for days in [None, Some("4"), Some("31")] {
        asks_from_then(&shop::replaced(offer.clone(), place, days), place, "940 CMR 38");
    }
    for days in ["5", "30"] {
        content(&shop::replaced(offer.clone(), place, Some(days)), MENDED);
    }
    let page = "/lines/2/plan/cancelAt";
    asks_from_then(&shop::replaced(offer.clone(), page, None), page, "940 CMR 38");
    let own = shop::replaced(offer, "/seller/url", Some(r#""https://www.shop.example/""#));
    content(&shop::replaced(own.clone(), page, Some(r#""https://shop.example/cancel""#)), MENDED);
    let elsewhere = shop::replaced(own, page, Some(r#""https://elsewhere.example/cancel""#));
    asks_from_then(&elsewhere, page, "940 CMR 38");
}

#[test]
fn korea_asks_for_consent_before_a_trial_ends_or_a_price_rises() {
    let offer = offer_for("KR");
    let place = "/lines/2/plan/consentDays";
    for days in [None, Some("31"), Some("0")] {
        asks_from_then(&shop::replaced(offer.clone(), place, days), place, "Enforcement Decree");
    }
    let silent = shop::replaced(offer, place, None);
    let flat = shop::replaced(silent, "/lines/2/plan/phases", Some(r#"[{"price": "24.00"}]"#));
    content(&flat, MENDED);
    let trial = shop::replaced(flat, "/lines/2/plan/trial", Some(r#"{"count": 1, "unit": "month"}"#));
    asks(&trial, MENDED, place, "Enforcement Decree");
}

#[test]
fn only_what_an_offer_can_show_is_called_checked() {
    for requirement in [Requirement::WithdrawalFunction, Requirement::GuaranteeNotice, Requirement::AllInPrice] {
        assert!(!requirement.is_checked());
    }
    assert!(Requirement::DigitalWaiver.is_checked() && Requirement::NoOdrLink.is_checked());
}

/// The text of the page in a language, with everything of the shop in the basket.
fn page_text(offer: &Json, tag: &str, at_review: bool) -> String {
    let mut session = shop::session_of(read(offer), tag);
    shop::give(&mut session, r#"{"command": "addLine", "line": "subscription"}"#);
    if at_review {
        shop::fill(&mut session);
    }
    match shop::show(&mut session) {
        Node::Element(page) => page.text_content(),
        Node::Text(text) => text,
    }
}

#[test]
fn what_a_law_asks_for_is_shown_and_nothing_of_it_where_it_is_not_stated() {
    let limit = r#"[{"de": "Nur für Induktion.", "en": "For induction only."}]"#;
    let risk = r#"[{"de": "Heißes Wasser.", "en": "Hot water."}]"#;
    let reason = r#"{"de": "80 % Altmetall, Prüfbericht 4711.", "en": "80 % scrap metal, test report 4711."}"#;
    let offer = [
        ("/lines/0/origin", r#""IN""#),
        ("/lines/0/risks", risk),
        ("/lines/0/restrictions", limit),
        ("/lines/0/greener", reason),
    ]
    .iter()
    .fold(with_what_single_laws_ask(shop::offer_json()), |offer, (place, value)| {
        shop::replaced(offer, place, Some(value))
    });
    let at_review = [
        "Country of origin: India",
        "Risk: Hot water.",
        "Restriction: For induction only.",
        "Less burden on the environment: 80 % scrap metal, test report 4711.",
        "For complaints: Anil Rao, Head of service",
        "+91 22 0000 0000",
        "within 48 hours and settle it within 30 days",
        "We remind you 14 days before your last day to cancel.",
        "Before a higher price begins we ask you, 30 days ahead.",
        "Cancel here",
    ];
    let shown = page_text(&offer, "en", true);
    let plain = page_text(&shop::offer_json(), "en", true);
    for words in at_review {
        assert!(shown.contains(words), "{words} in {shown}");
        assert!(!plain.contains(words), "{words} in {plain}");
    }
    let basket = page_text(&offer, "de", false);
    for words in ["Ursprungsland", "Heißes Wasser.", "Nur für Induktion.", "80 % Altmetall, Prüfbericht 4711."] {
        assert!(basket.contains(words), "{words} in {basket}");
    }
}

/// Without a term the last day to cancel is the one before the next charge; with a term and a notice, the notice names it.
#[test]
fn the_last_day_to_cancel_is_a_date() {
    let offer = with_what_single_laws_ask(shop::offer_json());
    assert!(!page_text(&offer, "en", true).contains("Last day to cancel"));
    let open = ["minimumTerm", "renewal", "notice"]
        .iter()
        .fold(offer, |offer, member| shop::replaced(offer, &format!("/lines/2/plan/{member}"), None));
    assert!(page_text(&open, "en", true).contains("Last day to cancel before it goes on: 21 December 2026."));
    let week = shop::replaced(open, "/lines/2/plan/trial", Some(r#"{"count": 14, "unit": "day"}"#));
    assert!(page_text(&week, "en", true).contains("Last day to cancel before it goes on: 5 December 2026."));
}

#[test]
fn a_fact_that_some_orders_are_not_told_is_missing() {
    let told = |condition: &str| {
        let offer = shop::replaced(shop::offer_json(), "/afterSales/1/appliesTo", Some(condition));
        let offer = Offer::read(&offer).expect("an offer");
        let found = demands(&offer, at(SUNDAY));
        found.iter().any(|problem| problem.message.contains("the right of withdrawal"))
    };
    for leaves_some_out in [
        r#"{"payment": ["invoice"]}"#,
        r#"{"delivery": ["standard"]}"#,
        r#"{"natures": ["goods"]}"#,
        r#"{"lines": ["guide"]}"#,
        r#"{"countries": ["AT"]}"#,
    ] {
        assert!(told(leaves_some_out), "{leaves_some_out}");
    }
    for reaches_all in ["{}", r#"{"natures": ["goods", "digital"]}"#, r#"{"countries": ["DE", "AT"]}"#] {
        assert!(!told(reaches_all), "{reaches_all}");
    }
}
