//! Whether something lies on a text.

use super::asked::{Style, around, call, contains, get, pixels};
use super::piece::Piece;
use super::rect::Rect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

/// How deep components may lie in components.
const DEEPEST: usize = 8;

/// Whether something lies on a text and stays there. Every few letters the browser is asked which element a pointer would
/// meet. Of a text that lets the pointer through, nothing can be asked.
pub fn is_covered(piece: &Piece) -> bool {
    if Style::of(&piece.parent).is("pointerEvents", &["none"]) {
        return false;
    }
    let root = call(&piece.parent, "getRootNode", &[]);
    piece.lines.iter().any(|line| {
        let y = line.top.midpoint(line.bottom);
        let mut x = line.left + line.height() / 4;
        let mut covered = false;
        while x < line.right && !covered {
            covered = piece.is_open_at(x, y) && topmost(&root, x, y).is_some_and(|hit| lies_on(hit, piece));
            x += 2 * line.height();
        }
        covered
    })
}

/// The element that a pointer meets at a point, inside of all components there; `None` outside the window.
fn topmost(root: &JsValue, x: i32, y: i32) -> Option<Element> {
    let at = |root: &JsValue| call(root, "elementFromPoint", &[&x.into(), &y.into()]).dyn_into::<Element>().ok();
    let mut hit = at(root)?;
    // A component may answer with itself.
    for _ in 0..DEEPEST {
        let Some(inner) = at(&get(&hit, "shadowRoot")) else { break };
        hit = inner;
    }
    Some(hit)
}

/// Whether this element covers the text permanently. What is fixed to the window, or lies outside of what the text scrolls
/// in, does not as long as it leaves a quarter of the window free: the text can be scrolled out from under it.
fn lies_on(hit: Element, piece: &Piece) -> bool {
    if hit == piece.parent {
        return false;
    }
    let mut apart = piece.scroller.as_ref().is_some_and(|scroller| !contains(scroller, &hit));
    let mut height = Rect::of(&hit).height();
    let mut next = Some(hit);
    while let Some(element) = next.take_if(|element| !contains(element, &piece.parent)) {
        if Style::of(&element).is("position", &["fixed", "sticky"]) {
            apart = true;
            height = Rect::of(&element).height();
        }
        next = around(&element);
    }
    !apart || height > pixels(&js_sys::global(), "innerHeight") * 3 / 4
}
