//! A strip of coming charges: on which day, how much.

use crate::quote::ScheduledCharge;
use crate::text::Texts;
use crate::tree::{Element, element};

/// The charges in order, each with its day and amount.
pub fn strip(texts: Texts<'_>, charges: &[ScheduledCharge]) -> Element {
    let items = charges.iter().map(|charge| {
        let date = element("span").text(texts.date(charge.date));
        let amount = element("span").class("up-amount").text(texts.money(charge.amount));
        element("li").child(date).child(amount)
    });
    element("ol").class("up-strip").children(items)
}
