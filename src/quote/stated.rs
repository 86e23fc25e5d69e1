//! Taxes and totals that the storefront's own tax service states.

use super::QuoteError;
use super::sheet::Sheet;
use crate::money::Exact;
use crate::offer::{Offer, StatedTotals};
use crate::selection::Selection;

/// The stated totals that are meant for a selection; nothing for an offer that computes its own.
///
/// # Errors
/// [`QuoteError::NotStated`] where the service has not answered for this selection yet.
pub(super) fn totals_for<'t>(
    offer: &Offer,
    selection: &Selection,
    stated: Option<&'t StatedTotals>,
) -> Result<Option<&'t StatedTotals>, QuoteError> {
    let meant = stated.filter(|stated| match stated.selection {
        Some(digest) => digest == selection.digest(),
        None => *selection == Selection::of_basket(offer),
    });
    if meant.is_none() && offer.totals_are_stated == Some(true) {
        return Err(QuoteError::NotStated);
    }
    Ok(meant)
}

/// Checks that stated totals are consistent in themselves and with the prices: they are shown as they are or not at all.
///
/// # Errors
/// [`QuoteError::StatedTotals`] with what does not fit.
pub(super) fn check(sheet: &Sheet<'_>, stated: &StatedTotals, outside: Exact) -> Result<(), QuoteError> {
    let differ = |what: &'static str, expected: Exact, found: Exact| {
        if expected == found { Ok(()) } else { Err(QuoteError::StatedTotals { what, expected, found }) }
    };
    let (net, tax, total) = (stated.net.exact(), stated.tax.exact(), stated.total.exact());
    differ("total", net.plus(tax)?, total)?;
    differ("tax", Exact::sum(stated.taxes.iter().map(|tax| tax.amount.exact()))?, tax)?;
    for amount in [net, tax, total] {
        differ("decimals", sheet.policy.cents.round(amount, sheet.policy.mode)?, amount)?;
    }
    let prices = Exact::sum(sheet.entries.iter().map(|entry| entry.price))?.plus(outside)?;
    let includes = |place: usize| sheet.profiles.at(place).map(|profile| profile.states_gross);
    let gross = sheet.entries.iter().all(|entry| includes(entry.profile) == Some(true));
    let net_only = sheet.entries.iter().all(|entry| includes(entry.profile) == Some(false));
    if gross {
        differ("total", prices, total)
    } else if net_only {
        differ("net", prices, net)
    } else {
        Ok(())
    }
}
