//! The rounding of the payable amount, as with cash in coins of 0.05.

use crate::money::{Exact, Grid, MoneyError, Price, RoundingMode};
use crate::offer::{PayableBase, PayableRounding};
use crate::quote::sheet::Sheet;
use crate::selection::Selection;

/// What is added to the amount that is due, after tax: 44.61 to the nearest 0.05 is 44.60, so it is −0.01. For −44.61,
/// which is paid back, it is 0.01.
///
/// # Errors
/// [`MoneyError::Overflow`].
pub fn payable_rounding(
    sheet: &Sheet<'_>,
    selection: &Selection,
    gross: Exact,
    due: Exact,
) -> Result<Exact, MoneyError> {
    let Some(rule) = &sheet.offer.payable_rounding else { return Ok(Exact::ZERO) };
    let meant = |method| rule.payment.contains(method);
    if !rule.payment.is_empty() && !selection.payment.as_ref().is_some_and(meant) {
        return Ok(Exact::ZERO);
    }
    if let Some(amount) = rule.amount {
        return Ok(amount.exact());
    }
    let base = if rule.on == Some(PayableBase::Total) { gross } else { due };
    round_payable(rule, base)?.minus(base)
}

/// An amount to a multiple of the increment. Some systems round to so many decimals first: 44.6249 to two decimals is 44.62,
/// and that to 0.05 is 44.60.
fn round_payable(rule: &PayableRounding, base: Exact) -> Result<Exact, MoneyError> {
    let mode = rule.mode.unwrap_or(RoundingMode::HalfUp);
    let before = rule.pre_round_decimals.map(|decimals| Grid::decimals(decimals.min(9)).round(base, mode));
    let base = before.transpose()?.unwrap_or(base);
    match rule.increment.map(Price::exact).and_then(Grid::multiples_of) {
        Some(grid) => grid.round(base, mode),
        None => Ok(base),
    }
}
