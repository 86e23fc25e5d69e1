//! The law *total*: a quote adds up a second way, or it is not shown.

use super::net_and_tax::NetAndTax;
use super::shares::method_of;
use super::taxes::Reckoning;
use crate::money::{AllocationMethod, Exact, MoneyError};
use crate::offer::{DiscountRule, TotalRule};
use crate::quote::document::{QuoteError, Rules};
use crate::quote::sheet::{Profile, Sheet};

/// Law *total*, a second way: prices without tax are the net amount, prices with tax are net and tax together, and what
/// the discounts took from the lines is what they take off the order. Where the convention itself moves one of these (an
/// increment, a total rounded once, net and tax rounded apart), only the others are checked.
///
/// # Errors
/// [`QuoteError::DoesNotAddUp`] where it does not hold; amounts too large to be exact.
pub fn check_total(sheet: &Sheet<'_>, sums: &Reckoning, found: &NetAndTax) -> Result<(), QuoteError> {
    if prices_make_the_sums(sheet, sums, found)? && discounts_are_shared_out(sheet)? {
        Ok(())
    } else {
        Err(QuoteError::DoesNotAddUp)
    }
}

/// Whether the prices of all entries make the net amount, or net and tax together, whichever they are stated as. Where some
/// contain tax and others do not, neither is checked.
fn prices_make_the_sums(sheet: &Sheet<'_>, sums: &Reckoning, found: &NetAndTax) -> Result<bool, MoneyError> {
    let prices = Exact::sum(sheet.entries.iter().map(|entry| entry.price))?;
    if convention_moves_the_sums(sheet, sums)? {
        return Ok(true);
    }
    let all = |fits: fn(&Profile) -> bool| sheet.entries.iter().all(|entry| sheet.has_taxes(entry, fits));
    if sums.gross_prices.is_zero() && all(|profile| !profile.any_included) {
        return Ok(found.net == prices);
    }
    Ok(!all(|profile| profile.all_included) || found.net.plus(found.tax)? == prices)
}

/// Whether the convention makes the sums differ from the prices.
fn convention_moves_the_sums(sheet: &Sheet<'_>, sums: &Reckoning) -> Result<bool, MoneyError> {
    let rounding = &sheet.rounding;
    let (cents, mode) = (rounding.cents, rounding.mode);
    Ok(rounding.grid != cents
        || rounding.net_independent
        || rounding.total == TotalRule::ResidualNet
        || cents.round(sums.net_prices, mode)? != sums.net_prices
        || cents.round(sums.gross_prices, mode)? != sums.gross_prices)
}

/// Law *nothing lost*: what an allocated discount takes off is what its lines lose by it.
fn discounts_are_shared_out(sheet: &Sheet<'_>) -> Result<bool, MoneyError> {
    let allocated = sheet.discounts.iter().filter(|entry| entry.rule == DiscountRule::Allocated);
    let mut wanted = Exact::ZERO;
    for entry in allocated {
        let cents = sheet.rounding.cents;
        let broken = cents.round(entry.amount, sheet.rounding.mode)? != entry.amount;
        let capped = entry.discount.allocation.as_ref().is_some_and(|rule| !rule.caps.is_empty());
        let method = method_of(sheet, entry.discount);
        // Whole units of an amount that is none leave something unshared; that is the convention's own doing. By the rules of
        // version 1 a cap does too.
        if capped && sheet.rules == Rules::One || broken && method != AllocationMethod::Exact {
            return Ok(true);
        }
        wanted = wanted.plus(entry.amount)?;
    }
    let before = Exact::sum(sheet.entries.iter().map(|entry| entry.original))?;
    let after = Exact::sum(sheet.entries.iter().map(|entry| entry.price))?;
    Ok(before.minus(after)? == wanted)
}
