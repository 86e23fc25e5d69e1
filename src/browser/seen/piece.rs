//! A text in the page: where its lines are, and what around it clips it, scrolls it or makes it faint.

use super::asked::{Style, around, call, contains, get, pixels};
use super::rect::Rect;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// Lines below 4 px (about 3 px type) are unreadable.
const LOWEST_LINE: i32 = 4;

/// A text in the page, line by line, and what may hide it.
pub struct Piece {
    /// The element whose child the text is.
    pub parent: Element,
    /// The boxes of its lines.
    pub lines: Vec<Rect>,
    /// The nearest element around it that scrolls.
    pub scroller: Option<Element>,
    /// The part of the window in which everything that scrolls around it lets it be seen.
    pub window: Rect,
}

impl Piece {
    /// Reads a text node; `None` where the text is not drawn, or cannot be read.
    pub fn of(text: &Node) -> Option<Piece> {
        let parent = text.parent_node()?.dyn_into::<Element>().ok()?;
        let lines = lines_of(text);
        let style = Style::of(&parent);
        let drawn = !lines.is_empty()
            && lines.iter().all(|line| line.height() >= LOWEST_LINE)
            && style.is("visibility", &["visible"])
            && !is_faint(alpha(&style.value("webkitTextFillColor")))
            // A browser that lacks this method cannot answer; the text then counts as drawn.
            && call(&parent, "checkVisibility", &[]) != false;
        let mut piece = Piece { parent, lines, scroller: None, window: Rect::EVERYWHERE };
        (drawn && piece.look_around()).then_some(piece)
    }

    /// Goes outwards through everything that may clip the text or scroll, and notes it. Answers whether none of it hides the
    /// text.
    fn look_around(&mut self) -> bool {
        let root = self.parent.closest(".up-checkout").ok().flatten();
        let mut own = true;
        let mut next = Some(self.parent.clone());
        while let Some(element) = next {
            let style = Style::of(&element);
            let frame = Rect::of(&element);
            // Pages clip around the checkout for round corners, or scroll by moving what they clip. If that hides a text,
            // something lies on it, and `cover.rs` finds it. On the checkout's own parts clipping has no use but to hide.
            if is_faint(&style.value("opacity")) || own && self.is_clipped(&frame, &style) {
                return false;
            }
            // The overflow of a body is that of the window.
            if element.tag_name() == "BODY" {
                return true;
            }
            let overflow = style.value("overflow");
            if (overflow.contains("auto") || overflow.contains("scroll")) && !self.scrolls_in(&element, &frame) {
                return false;
            }
            own = own && Some(&element) != root.as_ref();
            next = around(&element);
        }
        true
    }

    /// Notes an element that scrolls. Answers whether a line has room in it.
    fn scrolls_in(&mut self, element: &Element, frame: &Rect) -> bool {
        self.window = self.window.within(frame);
        self.scroller.get_or_insert(element.clone());
        self.lines.iter().all(|line| line.height() <= frame.height())
    }

    /// Whether an element clips the text by a shape, or cuts off more than the margin of a line.
    fn is_clipped(&self, frame: &Rect, style: &Style) -> bool {
        let cuts = |axis| self.scroller.is_none() && style.is(axis, &["hidden", "clip"]);
        let (x, y) = (cuts("overflowX"), cuts("overflowY"));
        let cut = self.lines.iter().any(|line| {
            // Letters do not fill the box of their line, which may be higher than its place in the text.
            let margin = line.height() / 4;
            x && (line.left + margin < frame.left || line.right - margin > frame.right)
                || y && (line.top + margin < frame.top || line.bottom - margin > frame.bottom)
        });
        cut || !style.is("clip", &["", "auto"]) || !style.is("clipPath", &["", "none"])
    }

    /// Whether every line touches the holder of the question or declaration, and the holder the page. A text that was moved
    /// away does not.
    pub fn is_in_place(&self, holder: &Element) -> bool {
        let frame = Rect::of(holder);
        let scroller = self.scroller.as_ref();
        if scroller.is_some_and(|scroller| !contains(scroller, holder)) {
            return true;
        }
        let page = Rect::of(&get(&get(holder, "ownerDocument"), "documentElement"));
        self.lines.iter().all(|line| !line.within(&frame).is_empty())
            && (scroller.is_some() || frame.right > page.left && frame.bottom > page.top)
    }

    /// Whether everything that scrolls around the text leaves a point of the window open.
    pub fn is_open_at(&self, x: i32, y: i32) -> bool {
        let Rect { left, top, right, bottom } = self.window;
        (left..right).contains(&x) && (top..bottom).contains(&y)
    }
}

/// The boxes of a text's lines.
fn lines_of(text: &Node) -> Vec<Rect> {
    let range = call(&get(text, "ownerDocument"), "createRange", &[]);
    call(&range, "selectNodeContents", &[text]);
    let rects = call(&range, "getClientRects", &[]);
    let rects = (0..pixels(&rects, "length")).map(|index| Rect::read(&get(&rects, &index.to_string())));
    rects.filter(|rect| !rect.is_empty()).collect()
}

/// The opacity in a colour, as its text has it: `0.5` of `rgba(0, 0, 0, 0.5)` and of `color(srgb 0 0 0 / 0.5)`; `1` where
/// it names none.
fn alpha(colour: &str) -> &str {
    let parts = colour.rsplit_once(if colour.starts_with("rgba") { ',' } else { '/' });
    parts.map_or("1", |(_, alpha)| alpha.trim_matches([' ', ')']))
}

/// Whether an opacity is below a tenth: `0`, `0.05`, `1e-7`.
fn is_faint(opacity: &str) -> bool {
    opacity == "0" || opacity.starts_with("0.0") || opacity.contains('e')
}
