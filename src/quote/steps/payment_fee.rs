//! What the payment method costs, or takes off.

use super::new_charge::NewCharge;
use crate::money::{Exact, MoneyError, Price};
use crate::offer::{PaymentMethod, TaxList};
use crate::quote::document::{ChargeKind, QuoteError};
use crate::quote::sheet::Sheet;
use crate::quote::trace::TraceRule;
use crate::selection::Selection;

/// Enters what the payment method costs, or takes off: an amount, and a share of everything before it.
///
/// # Errors
/// A method that the offer does not have; amounts too large to be exact.
pub fn enter_payment_fee(sheet: &mut Sheet<'_>, selection: &Selection) -> Result<(), QuoteError> {
    let Some(id) = &selection.payment else { return Ok(()) };
    let method = sheet.offer.payment_method(id).ok_or_else(|| QuoteError::Unknown(id.clone()))?;
    let (rule, inputs, exact) = payment_fee(sheet, method)?;
    if exact.is_zero() {
        return Ok(());
    }
    let list = TaxList::ids_of(method.taxes.as_ref());
    NewCharge { rule, inputs, ..NewCharge::stated(ChargeKind::PaymentFee, &method.id, exact, list) }.enter(sheet)
}

/// By which rule the fee is reached, from what, and its exact amount: 2 % of 64.61 is 1.2922; a method that takes 2 % off
/// comes to −1.2922.
fn payment_fee(sheet: &Sheet<'_>, method: &PaymentMethod) -> Result<(TraceRule, Vec<Exact>, Exact), MoneyError> {
    let amount = method.fee.map_or(Exact::ZERO, Price::exact);
    let Some(percent) = method.fee_percent else {
        return Ok((TraceRule::StatedPrice, vec![amount], amount));
    };
    let pending = sheet.pending.iter().map(|discount| discount.price);
    let entered = sheet.entries.iter().map(|entry| entry.price).chain(pending);
    let outside = Exact::sum(sheet.entries.iter().map(|entry| entry.untaxed))?;
    let base = Exact::sum(entered)?.plus(outside)?;
    let share = percent.exact();
    Ok((TraceRule::FeePercent, vec![base, share, amount], base.times(share)?.plus(amount)?))
}
