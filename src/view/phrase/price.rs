//! What one unit costs, and what a measure of it costs.

use crate::money::{Exact, Grid, Money, Quantity, RoundingMode};
use crate::offer::{Line, Measure};
use crate::quote::QuoteLine;
use crate::text::Message;
use crate::view::frame::Frame;
use rust_decimal::Decimal;

/// A price of one unit, or of as many as the offer prices: `8,90 € je 0,1 kg`. Of a plan it is the amount alone: what
/// follows it stands with the plan.
pub fn unit_price(frame: &Frame<'_>, line: &Line, price: Decimal, per: Quantity) -> String {
    let amount = frame.texts.money(Money::new(price, frame.offer.currency));
    if line.plan.is_some() {
        return amount;
    }
    let per = if per.value() == Decimal::ONE {
        frame.texts.unit(line.quantity.unit)
    } else {
        frame.texts.quantity(per, line.quantity.unit)
    };
    frame.texts.say_with(Message::PricePer, &[("amount", &amount), ("quantity", &per)])
}

/// The price per kilogram or litre that price law asks for (Directive 98/6/EC); `None` where the line names no measure.
pub fn measure_price(frame: &Frame<'_>, line: &Line, quoted: &QuoteLine) -> Option<String> {
    let Measure { content, unit } = line.measure.as_ref()?;
    let divisor = Exact::of_decimal(quoted.per.value()).times(Exact::of_decimal(content.value())).ok()?;
    let exact = quoted.unit_price.exact().divided_by(divisor).ok()?;
    let decimals = frame.offer.currency.decimals();
    let amount = Grid::decimals(decimals).round(exact, RoundingMode::HalfUp).ok()?.written(decimals)?;
    let amount = frame.texts.money(Money::new(amount, frame.offer.currency));
    Some(frame.texts.say_with(Message::PriceMeasure, &[("amount", &amount), ("unit", &frame.texts.unit(*unit))]))
}
