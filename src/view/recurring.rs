//! What is charged again: a block of its own that cannot be mistaken for a single charge.

use super::{Element, Frame, element};
use crate::offer::{Line, Plan};
use crate::quote::RecurringQuote;
use crate::text::Message;

/// How many coming charges the strip shows at most after the price's last change.
const SHOWN_CHARGES: usize = 5;

/// Every recurring charge of the quote.
pub(super) fn view(frame: &Frame<'_>) -> Vec<Element> {
    let Ok(quote) = frame.quote else { return Vec::new() };
    let blocks = quote.recurring.iter().filter_map(|recurring| {
        let line = frame.offer.line(&recurring.line)?;
        Some(block(frame, recurring, line, line.plan.as_ref()?))
    });
    blocks.collect()
}

fn block(frame: &Frame<'_>, recurring: &RecurringQuote, line: &Line, plan: &Plan) -> Element {
    let title = frame.texts.wording(&line.title);
    element("section")
        .class("up-recurring")
        .key(recurring.line.as_str())
        .child(
            element("h3")
                .class("up-recurring-title")
                .text(frame.texts.say_with(Message::RecurringTitle, &[("product", title)])),
        )
        .child(element("p").class("up-recurring-sentence").text(sentence(frame, recurring, plan)))
        .children(commitment(frame, recurring))
        .child(strip(frame, recurring))
        .children(ending(frame, recurring, plan))
}

/// The plan in a sentence a child understands: "3 × 12,00 €, then 24,00 € every month".
fn sentence(frame: &Frame<'_>, recurring: &RecurringQuote, plan: &Plan) -> String {
    let texts = frame.texts;
    let every = texts.every(&recurring.interval);
    let changed = recurring.next.iter().find(|charge| charge.amount != recurring.first);
    let first = texts.money(recurring.first);
    let Some(changed) = changed.filter(|_| plan.phases.len() > 1) else {
        return texts.say_with(Message::RecurringFlat, &[("amount", &first), ("every", &every)]);
    };
    let charges = plan.phases.first().and_then(|phase| phase.charges).unwrap_or(1).to_string();
    let (then, from) = (texts.money(changed.amount), texts.date(changed.date));
    let variables = [
        ("charges", charges.as_str()),
        ("first", first.as_str()),
        ("then", then.as_str()),
        ("every", every.as_str()),
        ("from", from.as_str()),
    ];
    texts.say_with(Message::RecurringPhased, &variables)
}

fn commitment(frame: &Frame<'_>, recurring: &RecurringQuote) -> Option<Element> {
    let total = frame.texts.money(recurring.commitment?);
    let later = frame.texts.money(recurring.later?);
    let ends = frame.texts.date(recurring.term_ends?);
    let variables = [("total", total.as_str()), ("later", later.as_str()), ("date", ends.as_str())];
    Some(element("p").class("up-recurring-commitment").text(frame.texts.say_with(Message::RecurringTerm, &variables)))
}

/// The coming charges: date and amount, up to a few after the last change of price.
fn strip(frame: &Frame<'_>, recurring: &RecurringQuote) -> Element {
    let charges = recurring.next.iter().take(SHOWN_CHARGES).map(|charge| {
        let date = element("span").text(frame.texts.date(charge.date));
        let amount = element("span").class("up-amount").text(frame.texts.money(charge.amount));
        element("li").child(date).child(amount)
    });
    element("div")
        .child(element("p").class("up-label").text(frame.say(Message::RecurringNext)))
        .child(element("ol").class("up-strip").children(charges))
}

fn ending(frame: &Frame<'_>, recurring: &RecurringQuote, plan: &Plan) -> Vec<Element> {
    let notice = recurring.notice_by.zip(plan.notice.as_ref()).map(|(date, notice)| {
        let variables = [("notice", frame.texts.interval(notice)), ("date", frame.texts.date(date))];
        frame.texts.say_with(Message::RecurringNotice, &variables.each_ref().map(|(name, text)| (*name, text.as_str())))
    });
    let renewal = plan
        .renewal
        .as_ref()
        .map(|renewal| frame.texts.say_with(Message::RecurringRenewal, &[("renewal", &frame.texts.interval(renewal))]));
    let cancellation = Some(frame.texts.wording(&plan.cancellation).to_owned());
    let said = renewal.into_iter().chain(notice).chain(cancellation);
    said.map(|text| element("p").class("up-muted").text(text)).collect()
}
