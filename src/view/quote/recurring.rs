//! What is charged again: a block of its own that cannot be mistaken for a single charge.

use crate::calendar::{Date, Interval, IntervalUnit};
use crate::checkout::{Command, Stage, Step};
use crate::offer::{AccountStatements, Line, Plan, PlanDeliveries, StatementChannel};
use crate::party::Field;
use crate::quote::{Quote, RecurringQuote};
use crate::shape::Link;
use crate::text::Message;
use crate::tree::{Element, Node, element};
use crate::view::control::button::button;
use crate::view::control::strip::strip;
use crate::view::frame::{Action, Frame};
use crate::view::phrase::address::address_lines;
use crate::view::phrase::plan::plan_sentence;

/// How many coming charges the strip shows; the sentence above it has every price.
const SHOWN_CHARGES: usize = 5;

/// A block for every line that is charged again.
pub fn recurring(frame: &Frame<'_>, quote: &Quote) -> Vec<Element> {
    let blocks = quote.recurring.iter().filter_map(|recurring| {
        let line = frame.offer.line(&recurring.line)?;
        Some(block(frame, recurring, line, line.plan.as_ref()?))
    });
    blocks.collect()
}

/// One line: every price and how often, what the term commits to, the cost of a year, the next charges,
/// how it ends. Price, frequency and dates stand directly before the order button, as the law of several markets asks.
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
        .child(element("p").class("up-recurring-sentence").text(plan_sentence(frame, recurring)))
        .children(commitment(frame, recurring))
        .child(element("p").class("up-muted").text(per_year(frame, recurring)))
        .child(next_charges(frame, recurring))
        .children(plan.deliveries.as_ref().map(|deliveries| expected(frame, deliveries)))
        .children(ending(frame, recurring, plan))
        .children(plan.cancel_at.as_ref().map(|page| where_to_cancel(frame, recurring, plan, page)))
        .children(plan.statements.as_ref().map(|statements| statement(frame, statements)))
}

/// What a year costs, the first and every later one.
fn per_year(frame: &Frame<'_>, recurring: &RecurringQuote) -> String {
    let (first, year) = (frame.texts.money(recurring.first_year), frame.texts.money(recurring.per_year));
    if recurring.first_year == recurring.per_year {
        return frame.texts.say_with(Message::RecurringYearFlat, &[("year", &year)]);
    }
    frame.texts.say_with(Message::RecurringYear, &[("first", &first), ("year", &year)])
}

/// What the term costs in all, how much of it comes later, and when it ends; nothing without a term.
fn commitment(frame: &Frame<'_>, recurring: &RecurringQuote) -> Option<Element> {
    let total = frame.texts.money(recurring.commitment?);
    let later = frame.texts.money(recurring.later?);
    let ends = frame.texts.date(recurring.term_ends?);
    let variables = [("total", total.as_str()), ("later", later.as_str()), ("date", ends.as_str())];
    Some(element("p").class("up-recurring-commitment").text(frame.texts.say_with(Message::RecurringTerm, &variables)))
}

/// When the first delivery is expected, and how often one comes after it.
fn expected(frame: &Frame<'_>, deliveries: &PlanDeliveries) -> Element {
    let days = [deliveries.earliest_days, deliveries.latest_days];
    let [from, to] = days.map(|days| frame.texts.weekday(frame.today.plus_working_days(days)));
    let every = frame.texts.every(&deliveries.interval);
    let message = if from == to { Message::RecurringDeliveryOn } else { Message::RecurringDelivery };
    let variables = [("from", from.as_str()), ("to", to.as_str()), ("every", every.as_str())];
    element("p").class("up-recurring-deliveries").text(frame.texts.say_with(message, &variables))
}

/// The next charges under their title.
fn next_charges(frame: &Frame<'_>, recurring: &RecurringQuote) -> Element {
    let next = recurring.next.get(..SHOWN_CHARGES).unwrap_or(&recurring.next);
    element("div")
        .child(element("p").class("up-label").text(frame.say(Message::RecurringNext)))
        .child(strip(frame.texts, next))
}

/// How often statements of account come, where they go, and how to change that. While nothing is ordered a link leads to the
/// step with that address.
fn statement(frame: &Frame<'_>, statements: &AccountStatements) -> Element {
    let (message, step, address) = match statements.by {
        StatementChannel::Email => {
            (Message::RecurringStatement, Step::Details, frame.state.party.get(Field::Email).trim().to_owned())
        }
        StatementChannel::Post => (Message::RecurringStatementPost, Step::Delivery, address_lines(frame).join(", ")),
    };
    let known = !address.is_empty();
    let address = if known { address } else { frame.say(Message::RecurringStatementOpen) };
    let every = frame.texts.every(&statements.interval);
    let sent = frame.texts.say_with(message, &[("every", &every), ("address", &address)]);
    let filling = matches!(frame.state.stage, Stage::Filling { .. }) && frame.state.step != step;
    let change = (known && filling).then(|| {
        let go = Action::Do(Command::GoTo { step });
        button("up-link", frame.say(Message::RecurringStatementChange), go).screen_only()
    });
    let spaced = change.map(|change| [Node::Text(" ".to_owned()), change.into()]).into_iter().flatten();
    let words = format!("{sent} {}", frame.texts.wording(&statements.change));
    element("p").class("up-muted up-statement").text(words).children(spaced)
}

/// How the plan goes on and how it is ended: renewal, the last day for a notice, the way to cancel.
fn ending(frame: &Frame<'_>, recurring: &RecurringQuote, plan: &Plan) -> Vec<Element> {
    let notice = recurring.notice_by.zip(plan.notice.as_ref()).map(|(date, notice)| {
        let variables = [("notice", frame.texts.interval(notice)), ("date", frame.texts.date(date))];
        frame.texts.say_with(Message::RecurringNotice, &variables.each_ref().map(|(name, text)| (*name, text.as_str())))
    });
    let renewal = plan
        .renewal
        .as_ref()
        .map(|renewal| frame.texts.say_with(Message::RecurringRenewal, &[("renewal", &frame.texts.interval(renewal))]));
    let days = |message, days: Option<u32>| Some(frame.texts.say_numbered(message, ("days", days?.into()), &[]));
    let reminder = days(Message::RecurringReminder, plan.reminder_days);
    let consent = days(Message::RecurringConsent, plan.consent_days);
    let cancellation = Some(frame.texts.wording(&plan.cancellation).to_owned());
    let sentences = renewal.into_iter().chain(notice).chain(reminder).chain(consent).chain(cancellation);
    sentences.map(|text| element("p").class("up-muted").text(text)).collect()
}

/// The calendar date by which to cancel, and the page where that is done.
fn where_to_cancel(frame: &Frame<'_>, recurring: &RecurringQuote, plan: &Plan, page: &Link) -> Element {
    let date = cancel_by(recurring, plan);
    let words = date.map(|date| frame.texts.say_with(Message::RecurringCancelBy, &[("date", &frame.texts.date(date))]));
    let link = element("a").attribute("href", page.as_str()).attribute("target", "_blank").attribute("rel", "noopener");
    let link = link.text(frame.say(Message::RecurringCancelAt));
    let spaced = words.map(|words| [Node::Text(words), Node::Text(" ".to_owned())]).into_iter().flatten();
    element("p").class("up-muted").children(spaced).child(link)
}

/// The last day on which cancelling avoids the next term, or without a term the next charge that is not paid with the
/// order; `None` where the notice above names it.
fn cancel_by(recurring: &RecurringQuote, plan: &Plan) -> Option<Date> {
    if let Some(date) = recurring.notice_by {
        return plan.notice.is_none().then_some(date);
    }
    let charged = recurring.next.first()?.date;
    let noticed = plan.notice.as_ref().map_or(charged, |notice| charged.before(notice));
    Some(noticed.before(&Interval { count: 1, unit: IntervalUnit::Day }))
}
