//! What vouchers take off.

use super::{QuoteDiscount, QuoteError, QuoteLine};
use crate::money::{Amount, Money, allocate};
use crate::offer::{Offer, Voucher};
use crate::selection::Selection;
use rust_decimal::Decimal;

/// Takes the accepted voucher off every line that is charged once, before tax, shared out by the largest remainder.
pub(super) fn apply_voucher(
    offer: &Offer,
    selection: &Selection,
    lines: &mut [QuoteLine],
) -> Result<Vec<QuoteDiscount>, QuoteError> {
    let Some(code) = &selection.voucher_code else { return Ok(Vec::new()) };
    let Some(voucher) = offer.voucher_of_code(code) else { return Ok(Vec::new()) };
    let mut targets: Vec<&mut QuoteLine> = lines.iter_mut().filter(|line| !line.recurs).collect();
    let goods = Money::sum(offer.currency, targets.iter().map(|line| line.amount))?;
    let amount = voucher_amount(offer, voucher, goods)?;
    if amount.is_zero() {
        return Ok(Vec::new());
    }
    let weights: Vec<Decimal> = targets.iter().map(|line| line.amount.amount()).collect();
    for (line, share) in targets.iter_mut().zip(allocate(amount, &weights)?) {
        line.discount = share;
        line.total = line.amount.minus(share)?;
    }
    Ok(vec![QuoteDiscount { voucher: voucher.id.clone(), amount }])
}

/// What a voucher is worth on goods of a value: nothing below its minimum, and never more than the goods.
fn voucher_amount(offer: &Offer, voucher: &Voucher, goods: Money) -> Result<Money, QuoteError> {
    if voucher.minimum.is_some_and(|minimum| goods.amount() < minimum.value()) {
        return Ok(Money::zero(offer.currency));
    }
    let amount = match voucher.percent {
        Some(percent) => goods.times(percent.value())?,
        None => Money::new(voucher.amount.map_or(Decimal::ZERO, Amount::value), offer.currency),
    };
    let rounded = amount.rounded(offer.rounding.mode)?;
    Ok(if rounded.amount() > goods.amount() { goods } else { rounded })
}
