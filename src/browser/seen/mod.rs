//! Whether the page shows at a control what was rendered there, and whether a person can see it.

mod asked;
mod cover;
mod piece;
mod rect;
mod sight;
mod words;

use crate::tree::Node;
use web_sys::Element;

/// Selectors of the elements that hold a question or a declaration together with its control.
const HOLDERS: [&str; 2] = [".up-question", ".up-declaration"];

/// Whether the text around a control is the one that was rendered, and all of it can be seen.
///
/// It finds text that was changed, and text that is transparent, clipped, moved away, too small or covered.
///
/// It does not find letters in the colour of their background, filters and masks. It finds a cover only where the browser
/// says that a pointer would meet it. So it misses a cover that lets the pointer through, one that the text's own element
/// draws, and one outside the window at that moment. A cover from under which the text can be scrolled, such as a shop's
/// header, is allowed.
pub fn is_as_rendered(shown: &[Node], control: &Element) -> bool {
    let Some(rendered) = words::rendered_at(shown, &control.id()) else { return false };
    let Some(holder) = HOLDERS.iter().find_map(|holder| control.closest(holder).ok()?) else { return false };
    words::are_the_same(&rendered, &holder.text_content().unwrap_or_default()) && sight::is_in_sight(&holder)
}
