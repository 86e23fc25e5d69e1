//! Boxes in the window, in whole pixels.

use super::asked::{call, pixels};
use wasm_bindgen::JsValue;

/// The box of an element or of a line of text, measured from the top left corner of the window.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Rect {
    pub left: i32,
    pub top: i32,
    pub right: i32,
    pub bottom: i32,
}

impl Rect {
    /// A box without bounds.
    pub const EVERYWHERE: Rect = Rect { left: i32::MIN, top: i32::MIN, right: i32::MAX, bottom: i32::MAX };

    /// The box that the browser gives an element without a box of its own.
    const NONE: Rect = Rect { left: 0, top: 0, right: 0, bottom: 0 };

    /// Reads a `DOMRect`.
    pub fn read(rect: &JsValue) -> Rect {
        let side = |name| pixels(rect, name);
        Rect { left: side("left"), top: side("top"), right: side("right"), bottom: side("bottom") }
    }

    /// The box of an element. An element without a box bounds nothing, so it gets [`Rect::EVERYWHERE`].
    pub fn of(element: &JsValue) -> Rect {
        let rect = Rect::read(&call(element, "getBoundingClientRect", &[]));
        if rect == Rect::NONE { Rect::EVERYWHERE } else { rect }
    }

    pub fn height(&self) -> i32 {
        self.bottom.saturating_sub(self.top)
    }

    /// The part that lies in both boxes.
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
