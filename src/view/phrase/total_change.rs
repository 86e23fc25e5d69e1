//! What the last change did to the total.

use super::amount::signed;
use crate::checkout::Stage;
use crate::offer::BasketLine;
use crate::quote::{Quote, quote_totals};
use crate::selection::Selection;
use crate::text::Message;
use crate::view::frame::Frame;

/// What the last change of the selection did to the total: `+€4.90 delivery`. It stands until the next change. `None` where
/// nothing was changed, the total is the same, or the order is placed.
pub fn total_change(frame: &Frame<'_>, quote: &Quote) -> Option<String> {
    if !matches!(frame.state.stage, Stage::Filling { .. } | Stage::Ordering { .. }) {
        return None;
    }
    let before = frame.state.changed_from.as_ref()?;
    let totals = quote_totals(frame.offer, before, &frame.state.stated(frame.offer), frame.now).ok()?;
    let change = quote.totals.now.minus(totals.now).ok().filter(|change| !change.is_zero())?;
    let sign = if change.is_negative() { "" } else { "+" };
    let amount = format!("{sign}{}", signed(frame.texts, change));
    Some(frame.texts.say_with(Message::TotalChange, &[("amount", &amount), ("what", &what(frame, before))]))
}

/// What was changed: a product by its name, else the part of the order.
fn what(frame: &Frame<'_>, before: &Selection) -> String {
    let now = &frame.state.selection;
    if before.lines != now.lines {
        return changed_line(frame, before).unwrap_or_else(|| frame.say(Message::TotalChangeBasket));
    }
    frame.say(if before.delivery != now.delivery {
        Message::TotalChangeDelivery
    } else if before.payment != now.payment {
        Message::TotalChangePayment
    } else {
        Message::TotalChangeVoucher
    })
}

/// The title of the only line that is not as it was.
fn changed_line(frame: &Frame<'_>, before: &Selection) -> Option<String> {
    let now = &frame.state.selection.lines;
    let missing = |list: &[BasketLine], line: &BasketLine| !list.contains(line);
    let gone = before.lines.iter().filter(|line| missing(now, line));
    let come = now.iter().filter(|line| missing(&before.lines, line));
    let mut changed = gone.chain(come).map(|line| &line.line);
    let only = changed.next()?;
    let line = frame.offer.line(only).filter(|_| changed.all(|other| other == only))?;
    Some(frame.texts.wording(&line.title).to_owned())
}
