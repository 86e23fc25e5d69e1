//! Whether what stands in the page at a control is what was rendered there, and can be seen.

mod asked;
mod cover;
mod rect;
mod sight;
mod words;

use crate::tree::Node;
use web_sys::Element;

/// What holds a question or declaration with its control: its class, as a selector.
const HOLDERS: [&str; 2] = [".up-question", ".up-declaration"];

/// Whether the text around a control is the one that was rendered, all of it to be seen.
///
/// Noticed is what is not rendered, transparent, clipped, moved away, too small or covered. Not noticed are letters in
/// the colour of their ground, filters and masks. Nor is every cover, for the browser tells what a pointer would meet and
/// no more: not one that lets the pointer through, that the text's own element draws, or that lies outside the window at
/// that moment; and not one from under which the text can be scrolled, such as a shop's header.
pub fn is_as_rendered(shown: &[Node], control: &Element) -> bool {
    let Some(rendered) = words::rendered_at(shown, &control.id()) else { return false };
    let Some(holder) = HOLDERS.iter().find_map(|holder| control.closest(holder).ok()?) else { return false };
    words::are_the_same(&rendered, &holder.text_content().unwrap_or_default()) && sight::is_in_sight(&holder)
}
