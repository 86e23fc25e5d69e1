//! Whether the text in an element can be seen: drawn, legible, in its place, uncovered.

use super::asked::{call, get};
use super::cover::is_covered;
use super::piece::Piece;
use std::iter::from_fn;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

/// `NodeFilter.SHOW_TEXT`: a `NodeIterator` with it goes through texts only.
const TEXTS: u32 = 4;

/// Whether all text in a holder can be seen, as far as a script can know that.
pub fn is_in_sight(holder: &Element) -> bool {
    let document = get(holder, "ownerDocument");
    let texts = call(&document, "createNodeIterator", &[holder, &TEXTS.into()]);
    let next = || Some(call(&texts, "nextNode", &[])).filter(JsValue::is_object);
    let mut texts = from_fn(next).map(JsValue::unchecked_into::<Node>);
    texts.all(|text| {
        let blank = text.node_value().is_none_or(|text| text.trim().is_empty());
        blank || Piece::of(&text).is_some_and(|piece| piece.is_in_place(holder) && !is_covered(&piece))
    })
}
