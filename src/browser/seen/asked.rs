//! What the page is asked, by name: a binding for each of these members would cost every page more than the names do.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// A member of an object; `undefined` where there is none.
pub fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &JsValue::from_str(name)).unwrap_or_default()
}

/// A member that is a number, in whole pixels; zero where there is none.
pub fn pixels(of: &JsValue, name: &str) -> i32 {
    get(of, name).as_f64().unwrap_or_default() as i32
}

/// What a method answers; `undefined` where there is no such method.
pub fn call(of: &JsValue, name: &str, arguments: &[&JsValue]) -> JsValue {
    let list = Array::new();
    for argument in arguments {
        list.push(argument);
    }
    let method = get(of, name).dyn_into::<Function>();
    method.and_then(|method| method.apply(of, &list)).unwrap_or_default()
}

/// Whether an element is around another, or the same.
pub fn contains(outer: &Element, inner: &Element) -> bool {
    call(outer, "contains", &[inner]).is_truthy()
}

/// What is around an element as the page is drawn: a slot goes before the parent, and beyond a shadow tree is its host.
pub fn around(element: &Element) -> Option<Element> {
    let found = |of: &JsValue, name: &str| get(of, name).dyn_into::<Element>().ok();
    found(element, "assignedSlot")
        .or_else(|| found(element, "parentElement"))
        .or_else(|| found(&get(element, "parentNode"), "host"))
}

/// The style of an element as the browser works it out.
pub struct Style(JsValue);

impl Style {
    /// Of an element.
    pub fn of(element: &Element) -> Style {
        Style(call(&js_sys::global(), "getComputedStyle", &[element]))
    }

    /// The value of a property, by its name in scripts; empty where the browser does not know it.
    pub fn value(&self, property: &str) -> String {
        get(&self.0, property).as_string().unwrap_or_default()
    }

    /// Whether a property has one of these values.
    pub fn is(&self, property: &str, values: &[&str]) -> bool {
        values.contains(&self.value(property).as_str())
    }
}
