//! What a product is, in words.

use crate::offer::{Feature, Line};
use crate::text::Message;
use crate::view::frame::Frame;

/// What must be known of a product where it is ordered: its description, its main features, and who provides it. A line
/// each: `Stoneware, 0.3 l.`, then `Made in: Portugal · Glaze: lead-free`, then `Provided by Potter Ltd`.
pub fn main_features(frame: &Frame<'_>, line: &Line) -> Vec<String> {
    let feature =
        |feature: &Feature| format!("{}: {}", frame.texts.wording(&feature.name), frame.texts.wording(&feature.value));
    let features = line.features.iter().map(feature).collect::<Vec<_>>().join(" · ");
    let described = [frame.texts.wording(&line.description).to_owned(), features];
    described.into_iter().filter(|words| !words.is_empty()).chain(supplier(frame, line)).collect()
}

/// Who provides a product, where that is not the seller.
pub fn supplier(frame: &Frame<'_>, line: &Line) -> Option<String> {
    let supplier = line.supplier.as_ref()?;
    Some(frame.texts.say_with(Message::LineSupplier, &[("supplier", supplier)]))
}
