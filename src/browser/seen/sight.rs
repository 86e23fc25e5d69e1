//! Whether the text in an element is to be seen: drawn, legible, in its place, uncovered.

use super::asked::{Style, around, call, contains, get, pixels};
use super::cover::is_covered;
use super::rect::Rect;
use std::iter::from_fn;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

/// What a `NodeIterator` is told to show: texts.
const TEXTS: u32 = 4;

/// Lower lines than this, in pixels, nobody reads: the type would be of three.
const LOWEST_LINE: i32 = 4;

/// A text in the page, line by line, and what may hide it.
pub struct Piece {
    /// The element that the text is a child of.
    pub parent: Element,
    /// Its lines.
    pub lines: Vec<Rect>,
    /// The nearest element around it that scrolls.
    pub scroller: Option<Element>,
    /// Where in the window everything around it that scrolls lets it be seen.
    pub window: Rect,
}

/// Whether all text in a holder is to be seen, as far as that can be known.
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

impl Piece {
    /// A text; nothing where it is not drawn, or so that nobody can read it.
    fn of(text: &Node) -> Option<Piece> {
        let parent = text.parent_node()?.dyn_into::<Element>().ok()?;
        let lines = lines_of(text);
        let style = Style::of(&parent);
        let drawn = !lines.is_empty()
            && lines.iter().all(|line| line.height() >= LOWEST_LINE)
            && style.is("visibility", &["visible"])
            && !is_faint(alpha(&style.value("webkitTextFillColor")))
            // A browser without it cannot say, and is believed.
            && call(&parent, "checkVisibility", &[]) != false;
        let mut piece = Piece { parent, lines, scroller: None, window: Rect::EVERYWHERE };
        (drawn && piece.look_around()).then_some(piece)
    }

    /// Goes outwards through everything that may clip the text or scroll; whether none of it hides the text.
    fn look_around(&mut self) -> bool {
        let root = self.parent.closest(".up-checkout").ok().flatten();
        let mut own = true;
        let mut next = Some(self.parent.clone());
        while let Some(element) = next {
            let style = Style::of(&element);
            let frame = Rect::of(&element);
            // Around the checkout pages clip to round corners, or scroll by moving what they clip: whether that hides
            // anything shows in what lies on the text. On the checkout's own parts it has no use but to hide.
            if is_faint(&style.value("opacity")) || own && self.is_clipped(&frame, &style) {
                return false;
            }
            // What a body says of its overflow is the window's.
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

    /// Notes an element that scrolls; whether a line has room in it.
    fn scrolls_in(&mut self, element: &Element, frame: &Rect) -> bool {
        self.window = self.window.within(frame);
        self.scroller.get_or_insert(element.clone());
        self.lines.iter().all(|line| line.height() <= frame.height())
    }

    /// Whether an element clips, or cuts off more than the margin of a line.
    fn is_clipped(&self, frame: &Rect, style: &Style) -> bool {
        let cuts = |axis| self.scroller.is_none() && style.is(axis, &["hidden", "clip"]);
        let (x, y) = (cuts("overflowX"), cuts("overflowY"));
        let cut = self.lines.iter().any(|line| {
            // Letters do not fill the line's box, which may be higher than its place in the text.
            let margin = line.height() / 4;
            x && (line.left + margin < frame.left || line.right - margin > frame.right)
                || y && (line.top + margin < frame.top || line.bottom - margin > frame.bottom)
        });
        cut || !style.is("clip", &["", "auto"]) || !style.is("clipPath", &["", "none"])
    }

    /// Whether every line touches the holder, and the holder the page: what was moved away does not.
    fn is_in_place(&self, holder: &Element) -> bool {
        let frame = Rect::of(holder);
        let scroller = self.scroller.as_ref();
        if scroller.is_some_and(|scroller| !contains(scroller, holder)) {
            return true;
        }
        let page = Rect::of(&get(&get(holder, "ownerDocument"), "documentElement"));
        self.lines.iter().all(|line| !line.within(&frame).is_empty())
            && (scroller.is_some() || frame.right > page.left && frame.bottom > page.top)
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

/// The share of a colour that is seen, where it says one: `rgba(0, 0, 0, 0.5)`, `color(srgb 0 0 0 / 0.5)`.
fn alpha(colour: &str) -> &str {
    let parts = colour.rsplit_once(if colour.starts_with("rgba") { ',' } else { '/' });
    parts.map_or("1", |(_, alpha)| alpha.trim_matches([' ', ')']))
}

/// Whether a share is below a tenth.
fn is_faint(share: &str) -> bool {
    share == "0" || share.starts_with("0.0") || share.contains('e')
}
