//! Questions to the page, by the names of its members. A binding for each member would make the module larger than the
//! names do.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// A member of an object; `undefined` if there is none.
pub fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &JsValue::from_str(name)).unwrap_or_default()
}

/// A member that is a number, in whole pixels; zero if there is none.
pub fn pixels(of: &JsValue, name: &str) -> i32 {
    get(of, name).as_f64().unwrap_or_default() as i32
}

/// The result of a method; `undefined` if there is no such method.
pub fn call(of: &JsValue, name: &str, arguments: &[&JsValue]) -> JsValue {
    let list = Array::new();
    for argument in arguments {
        list.push(argument);
    }
    let method = get(of, name).dyn_into::<Function>();
    method.and_then(|method| method.apply(of, &list)).unwrap_or_default()
}

/// Whether an element contains another, or is the same.
pub fn contains(outer: &Element, inner: &Element) -> bool {
    call(outer, "contains", &[inner]).is_truthy()
}

/// The element around another as the page is drawn: the slot that shows it, else its parent; at the top of a shadow tree
/// the host.
pub fn around(element: &Element) -> Option<Element> {
    let found = |of: &JsValue, name: &str| get(of, name).dyn_into::<Element>().ok();
    found(element, "assignedSlot")
        .or_else(|| found(element, "parentElement"))
        .or_else(|| found(&get(element, "parentNode"), "host"))
}

/// The computed style of an element.
pub struct Style(JsValue);

impl Style {
    /// Asks the browser for it.
    pub fn of(element: &Element) -> Style {
        Style(call(&js_sys::global(), "getComputedStyle", &[element]))
    }

    /// The value of a property, by its name in scripts (`webkitTextFillColor`); empty if the browser does not know it.
    pub fn value(&self, property: &str) -> String {
        get(&self.0, property).as_string().unwrap_or_default()
    }

    /// Whether a property has one of these values.
    pub fn is(&self, property: &str, values: &[&str]) -> bool {
        values.contains(&self.value(property).as_str())
    }
}
