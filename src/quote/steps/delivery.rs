//! What delivery costs.

use super::lines::enter_lines;
use super::new_charge::NewCharge;
use crate::calendar::Instant;
use crate::money::{Exact, Money, MoneyError};
use crate::offer::{DeliveryMethod, DiscountBase, Line, Offer};
use crate::quote::document::{ChargeKind, QuoteError, QuoteLine, Rules};
use crate::quote::sheet::{Sheet, money};
use crate::quote::trace::{Trace, TraceRule};
use crate::selection::{Needs, Selection};

/// Enters the chosen delivery method, where anything is delivered.
///
/// # Errors
/// A method that the offer does not have; amounts too large to be exact.
pub fn enter_delivery(sheet: &mut Sheet<'_>, selection: &Selection) -> Result<(), QuoteError> {
    let offer = sheet.offer;
    let Some(id) = &selection.delivery else { return Ok(()) };
    if !Needs::of(offer, selection).delivery {
        return Ok(());
    }
    let method = offer.delivery_method(id).ok_or_else(|| QuoteError::Unknown(id.clone()))?;
    let full = Exact::of_decimal(method.price.value());
    let free = is_free(method, goods_value(sheet, method.free_from_on)?);
    let new = NewCharge::stated(ChargeKind::Delivery, &method.id, full, method.taxes.ids());
    let mode = sheet.rounding.delivery_mode;
    let new = NewCharge { includes_tax: method.prices_include_tax, mode, ..new };
    if free {
        return NewCharge { rule: TraceRule::FreeFrom, exact: Exact::ZERO, ..new }.enter(sheet);
    }
    new.enter(sheet)
}

/// Whether a delivery method costs nothing for goods of a value.
fn is_free(method: &DeliveryMethod, goods: Exact) -> bool {
    method.free_from.is_some_and(|threshold| goods >= Exact::of_decimal(threshold.value()))
}

/// What a delivery method costs for goods of a value.
pub fn delivery_price(offer: &Offer, method: &DeliveryMethod, goods: Money) -> Money {
    if is_free(method, Exact::of_decimal(goods.amount())) {
        return Money::zero(offer.currency);
    }
    Money::new(method.price.value(), offer.currency)
}

/// The value of the goods of a selection that are delivered with the order, before discounts on the order.
///
/// # Errors
/// As a quote.
pub fn value_before_discounts(offer: &Offer, selection: &Selection, now: Instant) -> Result<Money, QuoteError> {
    let mut sheet = Sheet::new(Rules::CURRENT, offer, Trace::default());
    enter_lines(&mut sheet, selection, now)?;
    Ok(money(offer, goods_value(&sheet, Some(DiscountBase::Original))?)?)
}

/// The value of the goods in a quote that are delivered with the order, after discounts.
///
/// # Errors
/// Amounts too large to be exact.
pub fn delivered_value(offer: &Offer, lines: &[QuoteLine]) -> Result<Money, MoneyError> {
    let delivered = |line: &&QuoteLine| offer.line(&line.line).is_some_and(Line::is_delivered);
    Money::sum(offer.currency, lines.iter().filter(delivered).map(|line| line.total))
}

/// The value of the goods that are delivered with this order, before discounts on the order or after those taken so far.
fn goods_value(sheet: &Sheet<'_>, on: Option<DiscountBase>) -> Result<Exact, MoneyError> {
    let before = on == Some(DiscountBase::Original);
    let delivered = sheet.lines.iter().zip(sheet.line_entries()).filter(|(entry, _)| entry.line.is_delivered());
    Exact::sum(delivered.map(|(_, entry)| if before { entry.original } else { entry.price }))
}
