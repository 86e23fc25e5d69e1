//! The browser layer in a real browser: the patcher, the element's life, the platform's formats.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test says what is wrong by failing")]

use js_sys::{Array, Function, Object, Promise, Reflect};
use upfront_checkout::browser::{IntlFormatter, negotiate_language, open_checkout, patch, read_offer, verify_order};
use upfront_checkout::calendar::Date;
use upfront_checkout::language::Language;
use upfront_checkout::money::{Currency, plain_decimal};
use upfront_checkout::ports::{Formatter, PlainFormatter};
use upfront_checkout::tree::{Node, element};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{CustomEvent, Document, Element, HtmlElement, HtmlInputElement, Window};

#[path = "quote_cases/embedded.rs"]
mod embedded;
#[path = "quote_cases/mod.rs"]
mod quote_cases;

wasm_bindgen_test_configure!(run_in_browser);

/// The same cases as natively, by the module that browsers run.
#[wasm_bindgen_test]
fn every_quote_case_comes_out_in_a_browser() {
    use quote_cases::{Case, Gaps, report};
    let cases: Vec<Case> = embedded::EMBEDDED.iter().map(|(name, text)| Case::parse(name, text)).collect();
    let mut said = Vec::new();
    let sound = report(&cases, &Gaps::none(), |line| said.push(line.to_owned()));
    assert!(sound, "{}", said.join("\n"));
    assert!(cases.len() >= 285, "the cases are there");
}

#[wasm_bindgen(module = "/src/js/element.js")]
extern "C" {
    #[wasm_bindgen(js_name = createElementClass)]
    fn create_element_class(port: &JsValue) -> Function;
}

#[wasm_bindgen(module = "/src/js/checkout.js")]
extern "C" {
    #[wasm_bindgen(js_name = Checkout)]
    type JsCheckout;
    #[wasm_bindgen(constructor, js_class = "Checkout")]
    fn new(core: &JsValue, host: &JsValue) -> JsCheckout;
}

// Bound so that it is copied beside the other, which imports it.
#[wasm_bindgen(module = "/src/js/requests.js")]
extern "C" {
    #[wasm_bindgen(js_name = problem)]
    fn problem_of_host(code: &str, message: &str) -> JsValue;
}

#[wasm_bindgen_test]
fn a_problem_of_the_host_has_the_shape_of_the_engines_own() {
    let problem = problem_of_host("language-not-loaded", "fr");
    for member in ["code", "pointer", "message", "help"] {
        let value = Reflect::get(&problem, &JsValue::from_str(member)).expect("an object");
        assert!(value.is_string(), "{member}");
    }
}

const OFFER: &str = include_str!("../www/shop/offer.json");
const GERMAN: &str = concat!(include_str!("../locales/de/checkout.ftl"), "\n", include_str!("../locales/de/trace.ftl"));
const ENGLISH: &str =
    concat!(include_str!("../locales/en/checkout.ftl"), "\n", include_str!("../locales/en/trace.ftl"));

fn window() -> Window {
    web_sys::window().expect("a window")
}

fn document() -> Document {
    window().document().expect("a document")
}

fn offer() -> JsValue {
    js_sys::JSON::parse(OFFER).expect("JSON")
}

fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).expect("a member")
}

fn set(object: &JsValue, name: &str, value: &JsValue) {
    Reflect::set(object, &name.into(), value).expect("a member is set");
}

fn root() -> Element {
    let root = document().create_element("div").expect("an element");
    document().body().expect("a body").append_child(&root).expect("in the page");
    root
}

// --- The patcher ---

fn field(key: &str, value: &str) -> Node {
    element("input").key(key).id(key).attribute("type", "text").value(value).into()
}

#[wasm_bindgen_test]
fn patching_keeps_focus_caret_and_identity_when_keyed_children_move() {
    let (document, root) = (document(), root());
    let before = [field("a", "tea"), field("b", "pot"), field("c", "cup")];
    patch(&document, &root, &[], &before).expect("shown");
    let shown = document.get_element_by_id("b").expect("b");
    let input: &HtmlInputElement = shown.unchecked_ref();
    input.focus().expect("focused");
    input.set_selection_range(1, 2).expect("selected");
    let after = [field("new", "jug"), field("b", "pot"), field("a", "tea")];
    patch(&document, &root, &before, &after).expect("patched");
    assert_eq!(document.get_element_by_id("b").as_ref(), Some(&shown), "the same element");
    assert_eq!(document.active_element().as_ref(), Some(&shown), "still focused");
    assert_eq!(input.selection_start().expect("a caret"), Some(1));
    assert_eq!(root.first_element_child().map(|first| first.id()), Some("new".to_owned()));
    assert!(document.get_element_by_id("c").is_none(), "what is gone is gone");
    root.remove();
}

#[wasm_bindgen_test]
fn patching_does_not_touch_what_is_being_typed() {
    let (document, root) = (document(), root());
    let before = [field("typed", "0,1")];
    patch(&document, &root, &[], &before).expect("shown");
    let shown = document.get_element_by_id("typed").expect("the field");
    let input: &HtmlInputElement = shown.unchecked_ref();
    input.focus().expect("focused");
    input.set_value("0,15");
    input.set_selection_range(2, 2).expect("a caret");
    let after = [field("typed", "0,15")];
    patch(&document, &root, &before, &after).expect("patched");
    assert_eq!(input.value(), "0,15");
    assert_eq!(input.selection_start().expect("a caret"), Some(2), "the caret stays");
    root.remove();
}

#[wasm_bindgen_test]
fn patching_keeps_the_scroll_of_a_region() {
    let (document, root) = (document(), root());
    let lines = |count: usize| -> [Node; 1] {
        let lines = (0..count).map(|number| element("p").key(number.to_string()).text(format!("line {number}")));
        [element("div").id("region").children(lines).into()]
    };
    patch(&document, &root, &[], &lines(80)).expect("shown");
    let region: HtmlElement = document.get_element_by_id("region").expect("a region").unchecked_into();
    region.style().set_property("height", "100px").expect("a height");
    region.style().set_property("overflow", "auto").expect("scrolls");
    region.set_scroll_top(150);
    patch(&document, &root, &lines(80), &lines(81)).expect("patched");
    assert_eq!(region.scroll_top(), 150);
    root.remove();
}

#[wasm_bindgen_test]
fn text_only_ever_becomes_text() {
    let (document, root) = (document(), root());
    let hostile = "<img src=x onerror=\"window.broken = true\"><script>window.broken = true</script>";
    let node: Node = element("p").attribute("title", hostile).text(hostile).into();
    patch(&document, &root, &[], &[node]).expect("shown");
    assert_eq!(root.first_element_child().and_then(|shown| shown.text_content()).as_deref(), Some(hostile));
    assert_eq!(root.query_selector("img, script").expect("a selector"), None);
    assert!(get(&window(), "broken").is_undefined());
    root.remove();
}

#[wasm_bindgen_test]
fn what_somebody_else_changed_is_built_anew() {
    let (document, root) = (document(), root());
    let tree: [Node; 1] = [element("p").child(element("b").text("19.90")).into()];
    patch(&document, &root, &[], &tree).expect("shown");
    root.set_text_content(Some("nothing here"));
    patch(&document, &root, &tree, &tree).expect("patched");
    assert_eq!(
        root.query_selector("p > b").expect("a selector").and_then(|b| b.text_content()).as_deref(),
        Some("19.90")
    );
    root.remove();
}

#[wasm_bindgen_test]
fn a_stranger_beside_a_field_costs_it_neither_focus_nor_place() {
    let (document, root) = (document(), root());
    let before = [field("less", ""), field("quantity", "1"), field("more", "")];
    patch(&document, &root, &[], &before).expect("shown");
    let input: HtmlInputElement = document.get_element_by_id("quantity").expect("a field").unchecked_into();
    input.focus().expect("focused");
    let stranger = document.create_element("i").expect("an element");
    root.insert_before(&stranger, input.next_sibling().as_ref()).expect("put beside it");
    let after = [field("less", ""), field("quantity", "12"), field("more", "")];
    patch(&document, &root, &before, &after).expect("patched");
    assert_eq!(document.active_element().map(|active| active.id()).as_deref(), Some("quantity"));
    assert_eq!(input.value(), "12");
    assert_eq!(root.child_element_count(), 3);
    root.remove();
}

#[wasm_bindgen_test]
fn a_text_that_a_script_rewrote_is_put_right() {
    let (document, root) = (document(), root());
    let tree: [Node; 1] = [element("p").text("Total 67.25").into()];
    patch(&document, &root, &[], &tree).expect("shown");
    let text = root.first_child().and_then(|p| p.first_child()).expect("a text");
    text.set_node_value(Some("Total 0.25"));
    patch(&document, &root, &tree, &tree).expect("patched");
    assert_eq!(root.text_content().as_deref(), Some("Total 67.25"));
    root.remove();
}

// --- The element ---

/// A port whose engine arrives after a moment, as over a network.
fn port() -> JsValue {
    let open = Closure::<dyn Fn(JsValue, JsValue) -> Promise>::new(|offer: JsValue, options: JsValue| {
        wasm_bindgen_futures::future_to_promise(async move {
            wait(20).await;
            set(&options, "language", &"de".into());
            set(&options, "fluent", &GERMAN.into());
            set(&options, "attempt", &"11111111-2222-4333-8444-555555555555".into());
            set(&options, "keeps", &JsValue::FALSE);
            set(&options, "privacySignal", &JsValue::FALSE);
            for member in ["wishes", "clock"] {
                Reflect::delete_property(options.unchecked_ref::<Object>(), &member.into()).expect("deleted");
            }
            Ok(match open_checkout(offer, options) {
                Ok(core) => JsValue::from(core),
                Err(problems) => problems,
            })
        })
    });
    let create = Closure::<dyn Fn(JsValue, JsValue) -> JsCheckout>::new(|core: JsValue, host: JsValue| {
        JsCheckout::new(&core, &host)
    });
    let locale = Closure::<dyn Fn(JsValue) -> Promise>::new(|_: JsValue| Promise::resolve(&JsValue::from_str(ENGLISH)));
    let port = Object::new();
    set(&port, "open", &open.into_js_value());
    set(&port, "checkout", &create.into_js_value());
    set(&port, "readLocale", &locale.into_js_value());
    port.into()
}

fn define(name: &str) {
    let class = create_element_class(&port());
    window().custom_elements().define(name, &class).expect("defined");
}

async fn wait(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds).expect("a timer");
    });
    JsFuture::from(promise).await.expect("time passes");
}

/// Listens at the body, which an event reaches only by bubbling.
fn heard(name: &str) -> Array {
    let heard = Array::new();
    let list = heard.clone();
    let listener = Closure::<dyn Fn(CustomEvent)>::new(move |event: CustomEvent| {
        list.push(&event);
    });
    let body = document().body().expect("a body");
    body.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref()).expect("listening");
    listener.forget();
    heard
}

fn shown(element: &Element) -> bool {
    element.query_selector(".up-checkout").expect("a selector").is_some()
}

#[wasm_bindgen_test]
async fn properties_set_before_the_definition_and_before_the_load_are_kept() {
    let element = document().create_element("upfront-early").expect("an element");
    set(&element, "offer", &offer());
    element.set_attribute("market", "DE").expect("an attribute");
    document().body().expect("a body").append_child(&element).expect("in the page");
    assert!(!shown(&element));
    define("upfront-early");
    wait(120).await;
    assert!(shown(&element), "the offer that was set before is shown");
    assert_eq!(get(&get(&element, "state"), "step").as_string().as_deref(), Some("basket"));
    assert!(get(&element, "quote").is_object());
    element.remove();
}

#[wasm_bindgen_test]
async fn the_element_lives_through_moves_and_tells_its_events() {
    define("upfront-moved");
    let (ready, changes) = (heard("upfront-ready"), heard("upfront-change"));
    let element = document().create_element("upfront-moved").expect("an element");
    element.set_text_content(Some("stands in until it is ready"));
    document().body().expect("a body").append_child(&element).expect("in the page");
    set(&element, "offer", &offer());
    assert_eq!(element.text_content().as_deref(), Some("stands in until it is ready"));
    wait(120).await;
    assert!(shown(&element));
    assert_eq!(ready.length(), 1);
    let event: CustomEvent = ready.get(0).unchecked_into();
    assert!(event.bubbles() && event.composed());
    let command =
        js_sys::JSON::parse(r#"{"command": "setQuantity", "line": "darjeeling", "quantity": "0.25"}"#).expect("JSON");
    let apply: Function = get(&element, "apply").unchecked_into();
    let result = apply.call1(&element, &command).expect("applied");
    let result = JsFuture::from(Promise::from(result)).await.expect("a result");
    assert_eq!(get(&result, "ok"), JsValue::TRUE);
    let before = changes.length();
    let elsewhere = root();
    elsewhere.append_child(&element).expect("moved");
    wait(60).await;
    let quantity =
        element.query_selector("#upfront-quantity-darjeeling, [id$='quantity-darjeeling']").expect("a selector");
    let quantity: HtmlInputElement = quantity.expect("the field").unchecked_into();
    assert_eq!(quantity.value(), "0,25", "the state moved along");
    assert_eq!(changes.length(), before, "a move is no change");
    assert_eq!(ready.length(), 1, "and no new beginning");
    elsewhere.remove();
}

#[wasm_bindgen_test]
async fn a_scripts_click_is_no_consent() {
    define("upfront-scripted");
    let problems = heard("upfront-problem");
    let element = document().create_element("upfront-scripted").expect("an element");
    document().body().expect("a body").append_child(&element).expect("in the page");
    set(&element, "offer", &offer());
    wait(120).await;
    for control in ["consent:purpose:newsletter:yes", "order"] {
        let forged = document().create_element("button").expect("a button");
        forged.set_attribute("data-upfront", control).expect("an attribute");
        element.append_child(&forged).expect("in the element");
        forged.unchecked_ref::<HtmlElement>().click();
        forged.remove();
    }
    for (tag, kind) in [("input", "input"), ("input", "change"), ("select", "change")] {
        for control in ["consent:purpose:newsletter:yes", "consent:declaration:terms:yes", "order"] {
            let forged = document().create_element(tag).expect("a control");
            forged.set_attribute("data-upfront", control).expect("an attribute");
            element
                .query_selector(".up-checkout")
                .expect("a selector")
                .expect("shown")
                .append_child(&forged)
                .expect("in it");
            let init = web_sys::EventInit::new();
            init.set_bubbles(true);
            forged
                .dispatch_event(&web_sys::Event::new_with_event_init_dict(kind, &init).expect("an event"))
                .expect("sent");
            forged.remove();
        }
    }
    let form = element.query_selector("form").expect("a selector").expect("the form");
    let submit = document().create_element("button").expect("a button");
    submit.set_attribute("type", "submit").expect("an attribute");
    submit.set_attribute("data-upfront", "order").expect("an attribute");
    form.insert_before(&submit, form.first_child().as_ref()).expect("in the form");
    let send: Function = get(&form, "requestSubmit").unchecked_into();
    send.call0(&form).expect("sent");
    submit.remove();
    let codes: Vec<Option<String>> =
        problems.iter().map(|event| get(&event.unchecked_into::<CustomEvent>().detail(), "code").as_string()).collect();
    assert_eq!(codes, vec![Some("needs-a-person".to_owned()); 12]);
    assert_eq!(Array::from(&get(&get(&element, "state"), "consents")).length(), 0, "nothing was recorded");
    element.remove();
}

#[wasm_bindgen_test]
async fn a_bad_offer_is_a_list_of_problems_and_what_stands_in_stays() {
    define("upfront-refused");
    let problems = heard("upfront-problem");
    let element = document().create_element("upfront-refused").expect("an element");
    element.set_text_content(Some("Please call us to order."));
    document().body().expect("a body").append_child(&element).expect("in the page");
    let bad = offer();
    set(&bad, "currency", &"DEM".into());
    set(&bad, "market", &"UK".into());
    set(&element, "offer", &bad);
    wait(120).await;
    assert_eq!(problems.length(), 2);
    assert_eq!(element.text_content().as_deref(), Some("Please call us to order."));
    assert!(element.has_attribute("data-failed"));
    element.remove();
}

// --- The platform ---

#[wasm_bindgen_test]
fn the_platform_writes_as_the_plain_twin_does() {
    let intl = IntlFormatter::default();
    let euro = Currency::parse("EUR").expect("a currency");
    let day = Date::parse("2026-11-22").expect("a day");
    // Which kind of no-break space it is depends on the platform.
    let same = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
    for tag in ["de", "en"] {
        let language = Language::parse(tag).expect("a language");
        for amount in ["13.35", "0.00", "1234567.5", "-4.90", "0.0899"] {
            let amount = plain_decimal(amount).expect("a decimal");
            let (found, plain) = (intl.money(amount, euro, &language), PlainFormatter.money(amount, euro, &language));
            assert_eq!(same(found), same(plain), "{tag}");
        }
        let (found, plain) = (intl.date(day, &language), PlainFormatter.date(day, &language));
        assert_eq!(same(found), same(plain), "{tag}");
        let rate = plain_decimal("0.19").expect("a decimal");
        assert_eq!(same(intl.percent(rate, &language)), same(PlainFormatter.percent(rate, &language)), "{tag}");
        assert_eq!(intl.country("DE", &language), PlainFormatter.country("DE", &language), "{tag}");
    }
}

#[wasm_bindgen_test]
fn the_platform_counts_as_the_plain_twin_does() {
    let intl = IntlFormatter::default();
    let list = include_str!("../locales/languages.json").split("\"language\": \"").skip(1);
    for tag in list.filter_map(|part| part.split('"').next()) {
        let language = Language::parse(tag).expect("a language");
        for number in ["0", "1", "2", "3", "5", "11", "21", "22", "100", "1000000", "0.5", "1.0", "1.5", "2.0", "5.5"] {
            let value = number.parse().expect("a number");
            assert_eq!(intl.plural(value, &language), PlainFormatter.plural(value, &language), "{tag}: {number}");
        }
    }
}

#[wasm_bindgen_test]
fn amounts_beyond_a_float_keep_every_digit() {
    let intl = IntlFormatter::default();
    let amount = plain_decimal("9007199254740.993").expect("a decimal");
    let language = Language::parse("de").expect("a language");
    let euro = Currency::parse("EUR").expect("a currency");
    assert!(intl.money(amount, euro, &language).starts_with("9.007.199.254.740,993"));
}

#[wasm_bindgen_test]
fn languages_are_negotiated_and_offers_read() {
    let tags = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
    assert_eq!(negotiate_language(tags(&["fr-CA", "de-AT"]), tags(&["en", "de"])).as_deref(), Some("de"));
    assert_eq!(negotiate_language(tags(&["nonsense!"]), tags(&["en", "de"])).as_deref(), Some("en"));
    assert_eq!(negotiate_language(tags(&["de"]), tags(&[])), None);
    assert_eq!(Array::from(&read_offer(offer())).length(), 0);
    assert!(Array::from(&read_offer(JsValue::UNDEFINED)).length() > 0);
    assert!(Array::from(&read_offer(Function::new_no_args("").into())).length() > 0);
}

#[wasm_bindgen_test]
fn an_order_that_is_none_is_refused_not_thrown() {
    let verdict =
        verify_order(JsValue::from_str("order"), offer(), Array::new().into(), Array::new().into(), None, None)
            .expect("a verdict");
    assert_eq!(get(&verdict, "accepted"), JsValue::FALSE);
}
