//! Boxes in the window, in whole pixels.

use super::asked::{call, pixels};
use wasm_bindgen::JsValue;

/// A box: an element's, or that of a line of text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Rect {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

impl Rect {
    /// Without a bound.
    pub const EVERYWHERE: Rect = Rect { left: i32::MIN, top: i32::MIN, right: i32::MAX, bottom: i32::MAX };

    /// What an element without a box of its own has.
    const NONE: Rect = Rect { left: 0, top: 0, right: 0, bottom: 0 };

    /// A `DOMRect`, or one of `getClientRects`.
    pub fn read(rect: &JsValue) -> Rect {
        let side = |name| pixels(rect, name);
        Rect { left: side("left"), top: side("top"), right: side("right"), bottom: side("bottom") }
    }

    /// The box of an element; without a bound where it has none, so that it bounds nothing.
    pub fn of(element: &JsValue) -> Rect {
        let rect = Rect::read(&call(element, "getBoundingClientRect", &[]));
        if rect == Rect::NONE { Rect::EVERYWHERE } else { rect }
    }

    pub fn height(&self) -> i32 {
        self.bottom.saturating_sub(self.top)
    }

    /// What lies in both.
    pub fn within(&self, other: &Rect) -> Rect {
        Rect {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.left >= self.right || self.top >= self.bottom
    }
}
