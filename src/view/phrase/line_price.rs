//! How the amount of a line comes about, so that the eye can check it.

use super::amount::signed;
use super::plan::recurring_of;
use super::price::unit_price;
use crate::money::{Exact, Money, MoneyError, plain_decimal};
use crate::offer::Line;
use crate::quote::{OwnLine, QuoteLine, QuoteReduction, own_lines};
use crate::text::Message;
use crate::view::frame::Frame;
use rust_decimal::Decimal;

/// What stands in the row of a line.
pub struct LinePrice {
    /// What the line comes to by itself: with its own discounts and charges, before those on the order.
    pub amount: Money,
    /// Quantity and unit price, with everything that makes their product differ from the amount.
    pub product: Option<String>,
    /// The reduction, the line's own discounts, its own charges.
    pub details: Vec<String>,
}

/// The amount of a line, and how it comes about: `1 piece × €53.00 (€39.00 + €14.00 Large)`.
pub fn line_price(frame: &Frame<'_>, line: &Line, quoted: &QuoteLine) -> LinePrice {
    let own = own_line(frame, line);
    let product = product(frame, line, quoted);
    let mut details: Vec<String> = quoted.reduction.iter().map(|reduction| reduced(frame, reduction)).collect();
    details.extend(own.as_ref().filter(|own| !own.discount.is_zero()).map(|own| {
        let amount = frame.texts.money(own.discount);
        frame.texts.say_with(Message::QuoteLineDiscount, &[("amount", &amount)])
    }));
    details.extend(own.as_ref().and_then(|own| own_charges(frame, line, quoted, own)));
    LinePrice { amount: own.map_or(quoted.amount, |own| own.total), product, details }
}

/// The line by itself; `None` where nothing is taken off it alone, and nothing comes on top.
fn own_line(frame: &Frame<'_>, line: &Line) -> Option<OwnLine> {
    if line.discounts.is_empty() && line.charges.is_empty() {
        return None;
    }
    let own = own_lines(frame.state.rules(), frame.offer, &frame.state.selection, frame.now).ok()?;
    own.into_iter().find(|own| own.line == line.id)
}

/// What the taxed charges on the line add. Those outside the tax base have rows of their own.
fn own_charges(frame: &Frame<'_>, line: &Line, quoted: &QuoteLine, own: &OwnLine) -> Option<String> {
    let added = own.total.plus(own.discount).and_then(|before| before.minus(quoted.amount)).ok();
    let added = added.filter(|added| !added.is_zero())?;
    let taxed = line.charges.iter().filter(|charge| charge.taxable.unwrap_or(true));
    let titles: Vec<&str> = taxed.map(|charge| frame.texts.wording(&charge.title)).collect();
    let amount = signed(frame.texts, added);
    Some(format!("{}: {}", titles.join(", "), frame.texts.say_with(Message::QuoteOptionAdds, &[("amount", &amount)])))
}

/// What one chosen option adds to a unit and to the line.
struct Added<'f> {
    title: &'f str,
    to_unit: Decimal,
    to_line: Money,
}

/// Quantity times unit price. Chosen options are added to the price of one unit, or to the product where the price is not
/// for one unit. What still differs is told: a part of a period, rounding.
fn product(frame: &Frame<'_>, line: &Line, quoted: &QuoteLine) -> Option<String> {
    let added = added(frame, line, quoted);
    let part = part_before(frame, line);
    let plain = added.is_empty() && part.is_none() && quoted.quantity.value() == Decimal::ONE;
    if line.plan.is_some() && (plain || quoted.amount.is_zero()) {
        return None;
    }
    let per_unit = quoted.per.value() == Decimal::ONE && part.is_none();
    let price = match per_unit && !added.is_empty() {
        true => price_with_options(frame, quoted, &added)?,
        false => unit_price(frame, line, quoted.unit_price.shown(), quoted.per),
    };
    let quantity = frame.texts.quantity(quoted.quantity, line.quantity.unit);
    let mut words = frame.texts.say_with(Message::QuoteLineDetail, &[("quantity", &quantity), ("price", &price)]);
    if !per_unit {
        for Added { title, to_line, .. } in &added {
            words.push_str(&format!(" + {} {title}", frame.texts.money(*to_line)));
        }
    }
    let rest = match part {
        Some(date) => frame.texts.say_with(Message::QuoteLinePart, &[("product", &words), ("date", &date)]),
        None if comes_out(quoted, &added) => words,
        None => frame.texts.say_with(Message::QuoteLineRounded, &[("product", &words)]),
    };
    Some(rest)
}

/// The chosen options that cost something.
fn added<'f>(frame: &Frame<'f>, line: &'f Line, quoted: &QuoteLine) -> Vec<Added<'f>> {
    let chosen = quoted.options.iter().filter(|chosen| !chosen.amount.is_zero());
    let added = chosen.filter_map(|chosen| {
        let choice = line.option(&chosen.option)?.choice(&chosen.choice)?;
        let to_unit = choice.surcharge.map(|surcharge| surcharge.value()).unwrap_or_default();
        Some(Added { title: frame.texts.wording(&choice.title), to_unit, to_line: chosen.amount })
    });
    added.collect()
}

/// The price of one unit with its options, and what it is made of: `€53.00 (€39.00 + €14.00 Large)`.
fn price_with_options(frame: &Frame<'_>, quoted: &QuoteLine, added: &[Added<'_>]) -> Option<String> {
    let money = |amount| frame.texts.money(Money::new(amount, frame.offer.currency));
    let base = quoted.unit_price.shown();
    let prices = [base].into_iter().chain(added.iter().map(|added| added.to_unit));
    let all = Exact::sum(prices.map(Exact::of_decimal)).ok()?.shown(12)?;
    let parts = added.iter().map(|added| format!(" + {} {}", money(added.to_unit), added.title));
    let parts: String = parts.collect();
    Some(format!("{} ({}{parts})", money(all), money(base)))
}

/// Whether the shown quantity times the shown price, with the options, is the amount to the last digit.
fn comes_out(quoted: &QuoteLine, added: &[Added<'_>]) -> bool {
    let exact = Exact::of_decimal;
    let (quantity, per) = (exact(quoted.quantity.value()), exact(quoted.per.value()));
    let computed = || {
        let mut computed = exact(quoted.unit_price.shown()).times(quantity)?;
        for added in added {
            computed.add(exact(added.to_unit).times(quantity)?.times(per)?)?;
        }
        Ok::<bool, MoneyError>(computed == exact(quoted.amount.amount()).times(per)?)
    };
    computed().unwrap_or(false)
}

/// The day before which the first charge of a plan pays, where that is a part of a period.
fn part_before(frame: &Frame<'_>, line: &Line) -> Option<String> {
    let recurring = recurring_of(frame, &line.id).filter(|recurring| recurring.billed_from.is_none())?;
    let whole = recurring.phases.first()?.amount == recurring.first;
    let next = recurring.next.first().map(|next| next.date).or(recurring.term_ends);
    next.filter(|_| !whole).map(|date| frame.texts.date(date))
}

/// The price before a reduction, and the reduction in percent.
fn reduced(frame: &Frame<'_>, reduction: &QuoteReduction) -> String {
    let prior = frame.texts.price(reduction.prior, frame.offer.currency);
    let percent = plain_decimal(&reduction.percent).map(|fraction| frame.texts.percent(fraction)).unwrap_or_default();
    frame.texts.say_with(Message::QuoteReduced, &[("percent", &percent), ("prior", &prior)])
}
