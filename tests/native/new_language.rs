//! A language or a region that the package never had: with texts, the engine needs nothing else for it.

use crate::shop;
use upfront_checkout::checkout::{Order, ShownTexts, State, Verdict, verify};
use upfront_checkout::consent::Subject;
use upfront_checkout::language::Language;
use upfront_checkout::offer::{Offer, Statements};
use upfront_checkout::ports::PlainFormatter;
use upfront_checkout::session::{Presentation, Session};
use upfront_checkout::shape::{Id, Json, Write};
use upfront_checkout::text::{Catalogue, Texts};
use upfront_checkout::tree::{canonical_text, html};
use upfront_checkout::view::shown_words;

/// The shop's offer, in one more language: whatever it says in English, it says there too.
fn offer_in(tag: &str) -> Offer {
    let mut json = shop::offer_json();
    translate(&mut json, tag);
    let json = shop::replaced(json, "/languages", Some(&format!(r#"["{tag}", "de", "en"]"#)));
    Offer::read(&json).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn translate(json: &mut Json, tag: &str) {
    match json {
        Json::List(items) => items.iter_mut().for_each(|item| translate(item, tag)),
        Json::Object(members) => {
            let english = members.iter().find(|(name, _)| name == "en").map(|(_, text)| text.clone());
            members.extend(english.map(|text| (tag.to_owned(), text)));
            members.iter_mut().for_each(|(_, member)| translate(member, tag));
        }
        _ => {}
    }
}

/// Languages with their own name and the words of the law on the order button. The first that the package has no texts of
/// is the new one.
const CANDIDATES: &[(&str, &str, &str)] = &[
    ("it", "Italiano", "Ordine con obbligo di pagare"),
    ("es", "Español", "Pedido con obligación de pago"),
    ("pl", "Polski", "Zamówienie z obowiązkiem zapłaty"),
];

/// The texts of a language: those of English, in which one word is its own.
fn texts_of(tag: &str) -> Catalogue {
    let fluent = shop::fluent("en").replace("step-basket = Basket", "step-basket = Carrello");
    Catalogue::read(shop::language(tag), &fluent).expect("texts")
}

struct OneLanguage(Catalogue);

impl ShownTexts for OneLanguage {
    fn words(&self, asked: Statements<'_>, subject: Subject, id: &Id, language: &Language) -> Option<String> {
        assert_eq!(self.0.language(), language);
        shown_words(asked, Texts::new(&self.0, &PlainFormatter), subject, id)
    }
}

fn session_in(tag: &str) -> Session {
    let offer = offer_in(tag);
    let state = State::new(&offer, shop::language(tag), shop::id(shop::ATTEMPT));
    let presentation =
        Presentation { catalogue: texts_of(tag), formatter: Box::new(PlainFormatter), prefix: "upfront".to_owned() };
    Session::open(offer, state, presentation, shop::sunday()).expect("a session")
}

fn order_in(tag: &str, session: &mut Session) -> Order {
    shop::fill(session);
    shop::declare(session);
    shop::show(session);
    let order = shop::order(session);
    let verdict = verify(&offer_in(tag), &order.write(), &shop::arrival(shop::sunday()), &OneLanguage(texts_of(tag)));
    assert!(matches!(verdict, Verdict::Accepted(_)), "{tag}: {verdict:?}");
    order
}

#[test]
fn a_new_language_needs_texts_and_no_line_of_code() {
    let new = CANDIDATES.iter().find(|(tag, ..)| !shop::locales().contains(&(*tag).to_owned()));
    let (tag, own_name, button) = *new.expect("one more candidate for this test");
    let mut session = session_in(tag);
    let page = shop::show(&mut session);
    let text = canonical_text(&page);
    assert!(text.contains("Carrello") && text.contains("73,05 €") && !text.contains('⟦'), "{text}");
    assert!(html(&page).contains(&format!(">{own_name}<")), "its own name stands on its button");
    shop::give(&mut session, r#"{"command": "typeQuantity", "line": "darjeeling", "text": "0,25"}"#);
    let order = order_in(tag, &mut session);
    assert_eq!(order.language.as_str(), tag);
    assert_eq!(order.button, button);
}

#[test]
fn a_region_writes_and_reads_dates_in_its_own_order() {
    let mut session = session_in("en-US");
    shop::give(&mut session, r#"{"command": "addLine", "line": "liqueur"}"#);
    shop::give(&mut session, r#"{"command": "continue"}"#);
    let hint = canonical_text(&shop::show(&mut session));
    assert!(hint.contains("Month, day, year, for example 12/24/1990."), "{hint}");
    shop::give(&mut session, r#"{"command": "enter", "field": "birth-date", "text": "12/24/1990"}"#);
    let order = order_in("en-US", &mut session);
    assert_eq!(order.party.birth_date.as_deref(), Some("12/24/1990"));
}
