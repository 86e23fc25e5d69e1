//! Amounts that are not products.

use super::{ChargeKind, QuoteCharge, QuoteError, QuoteLine, lines::times};
use crate::money::Money;
use crate::offer::{DeliveryMethod, Offer};
use crate::selection::{Needs, Selection};

/// Delivery, deposits and the payment fee.
pub(super) fn quote_charges(
    offer: &Offer,
    selection: &Selection,
    lines: &[QuoteLine],
) -> Result<Vec<QuoteCharge>, QuoteError> {
    let mut charges = Vec::new();
    charges.extend(delivery(offer, selection, lines)?);
    for line in lines {
        charges.extend(deposit(offer, line)?);
    }
    charges.extend(payment_fee(offer, selection)?);
    Ok(charges)
}

fn delivery(offer: &Offer, selection: &Selection, lines: &[QuoteLine]) -> Result<Option<QuoteCharge>, QuoteError> {
    let Some(id) = &selection.delivery else { return Ok(None) };
    if !Needs::of(offer, selection).delivery {
        return Ok(None);
    }
    let method = offer.delivery_method(id).ok_or_else(|| QuoteError::Unknown(id.clone()))?;
    let amount = delivery_price(offer, method, goods_value(offer, lines)?)?;
    let tax = Some(method.tax.clone());
    Ok(Some(QuoteCharge { kind: ChargeKind::Delivery, source: id.clone(), amount, tax }))
}

/// What a delivery method costs for goods of a value.
///
/// # Errors
/// Amounts too large to be exact.
pub(crate) fn delivery_price(offer: &Offer, method: &DeliveryMethod, goods: Money) -> Result<Money, QuoteError> {
    if method.free_from.is_some_and(|threshold| goods.amount() >= threshold.value()) {
        return Ok(Money::zero(offer.currency));
    }
    Ok(Money::new(method.price.value(), offer.currency).rounded(offer.rounding.mode)?)
}

/// The value of the goods that are delivered with this order, after discounts.
///
/// # Errors
/// Amounts too large to be exact.
pub(crate) fn goods_value(offer: &Offer, lines: &[QuoteLine]) -> Result<Money, QuoteError> {
    let delivered = |line: &&QuoteLine| !line.recurs && offer.line(&line.line).is_some_and(|line| line.is_goods());
    Ok(Money::sum(offer.currency, lines.iter().filter(delivered).map(|line| line.total))?)
}

fn deposit(offer: &Offer, line: &QuoteLine) -> Result<Option<QuoteCharge>, QuoteError> {
    let Some(deposit) = offer.line(&line.line).and_then(|line| line.deposit.as_ref()) else { return Ok(None) };
    let amount = times(deposit.amount.value(), line.quantity, offer.currency, offer.rounding.mode)?;
    let (source, tax) = (line.line.clone(), deposit.tax.clone());
    Ok(Some(QuoteCharge { kind: ChargeKind::Deposit, source, amount, tax }))
}

fn payment_fee(offer: &Offer, selection: &Selection) -> Result<Option<QuoteCharge>, QuoteError> {
    let Some(id) = &selection.payment else { return Ok(None) };
    let method = offer.payment_method(id).ok_or_else(|| QuoteError::Unknown(id.clone()))?;
    let Some(fee) = method.fee.filter(|fee| !fee.value().is_zero()) else { return Ok(None) };
    let amount = Money::new(fee.value(), offer.currency).rounded(offer.rounding.mode)?;
    let tax = method.tax.clone();
    Ok(Some(QuoteCharge { kind: ChargeKind::PaymentFee, source: id.clone(), amount, tax }))
}
