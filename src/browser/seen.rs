//! Whether what stands in the page at a control is what was rendered there, and can be seen.

use crate::view::{Markup, Node};
use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// What holds a question or declaration with its control.
const HOLDERS: [&str; 2] = ["up-question", "up-declaration"];

/// Whether the text around a control is the one that was rendered, all of it to be seen. What a style sheet clips or
/// covers is not noticed.
pub fn is_as_rendered(shown: &[Node], control: &Element) -> bool {
    let Some(rendered) = holder_of(shown, &control.id()) else { return false };
    let selector = HOLDERS.map(|class| format!(".{class}")).join(", ");
    let Ok(Some(holder)) = control.closest(&selector) else { return false };
    let words = holder.text_content().unwrap_or_default();
    folded(&words) == folded(&rendered.text_content()) && is_visible_throughout(&holder)
}

/// The nearest holder around the element of an id, in the tree.
fn holder_of<'n>(nodes: &'n [Node], id: &str) -> Option<&'n Markup> {
    nodes.iter().find_map(|node| match node {
        Node::Text(_) => None,
        Node::Element(element) => {
            let holds = || element.get("class").is_some_and(|class| HOLDERS.contains(&class));
            holder_of(&element.children, id).or_else(|| (holds() && has(element, id)).then_some(element))
        }
    })
}

fn has(element: &Markup, id: &str) -> bool {
    element.get("id") == Some(id)
        || element.children.iter().any(|node| matches!(node, Node::Element(child) if has(child, id)))
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a holder and everything in it that carries text is rendered and not transparent.
fn is_visible_throughout(holder: &Element) -> bool {
    let Ok(parts) = holder.query_selector_all("legend, p, label, a, strong, span") else { return false };
    let parts = (0..parts.length()).filter_map(|index| parts.item(index)).filter_map(|node| node.dyn_into().ok());
    is_visible(holder) && parts.into_iter().all(|part| is_visible(&part))
}

/// `checkVisibility`, under the names its options had and have. A browser without it cannot say, and is believed.
fn is_visible(element: &Element) -> bool {
    let Ok(check) = Reflect::get(element, &JsValue::from_str("checkVisibility")) else { return true };
    let Ok(check) = check.dyn_into::<Function>() else { return true };
    let options = Object::new();
    for name in ["checkOpacity", "checkVisibilityCSS", "opacityProperty", "visibilityProperty"] {
        // An object of our own takes any member.
        let _ = Reflect::set(&options, &JsValue::from_str(name), &JsValue::TRUE);
    }
    check.call1(element, &options).ok().and_then(|seen| seen.as_bool()).unwrap_or(true)
}
