//! Where the taxes come from: computed here, or stated by the storefront's own tax service.

use crate::money::Exact;
use crate::offer::{Offer, PriceBasis, StatedTotals};
use crate::quote::document::QuoteError;
use crate::quote::sheet::Sheet;
use crate::quote::trace::TraceRule;
use crate::selection::Selection;

/// Where the taxes and totals of a quote come from.
#[derive(Debug, Clone, Copy)]
pub enum TaxSource<'t> {
    /// They are computed from the taxes of the offer.
    Computed,
    /// The storefront's tax service states them: they are shown as they are, or not at all.
    Stated(&'t StatedTotals),
}

impl<'t> TaxSource<'t> {
    /// The source for a selection. Stated totals count for the selection they were stated for, and without one for the
    /// offer's basket.
    ///
    /// # Errors
    /// [`QuoteError::NotStated`] where the service has not answered for this selection yet.
    pub fn of_selection(
        offer: &Offer,
        selection: &Selection,
        stated: Option<&'t StatedTotals>,
    ) -> Result<TaxSource<'t>, QuoteError> {
        let meant = stated.filter(|stated| match stated.selection {
            Some(digest) => digest == selection.digest(),
            None => *selection == Selection::of_basket(offer),
        });
        match meant {
            Some(stated) => Ok(TaxSource::Stated(stated)),
            None if offer.totals_are_stated == Some(true) => Err(QuoteError::NotStated),
            None => Ok(TaxSource::Computed),
        }
    }

    /// A figure of a single line or charge, which a service does not say.
    pub fn of_one<T>(self, computed: T) -> Option<T> {
        match self {
            TaxSource::Computed => Some(computed),
            TaxSource::Stated(_) => None,
        }
    }

    /// The rule of a figure that the service states, or else of the computed one.
    pub fn rule(self, computed: TraceRule) -> TraceRule {
        match self {
            TaxSource::Computed => computed,
            TaxSource::Stated(_) => TraceRule::StatedByService,
        }
    }
}

/// Checks that stated totals are consistent in themselves and with the prices: they are shown as they are or not at all.
/// `outside` is what comes on top of prices outside the tax base.
///
/// # Errors
/// [`QuoteError::StatedTotals`] with what does not fit.
pub fn check(sheet: &Sheet<'_>, stated: &StatedTotals, outside: Exact) -> Result<(), QuoteError> {
    let differ = |what: &'static str, expected: Exact, found: Exact| {
        if expected == found { Ok(()) } else { Err(QuoteError::StatedTotals { what, expected, found }) }
    };
    let (net, tax, total) = (stated.net.exact(), stated.tax.exact(), stated.total.exact());
    differ("total", net.plus(tax)?, total)?;
    differ("tax", Exact::sum(stated.taxes.iter().map(|tax| tax.amount.exact()))?, tax)?;
    for amount in [net, tax, total] {
        differ("decimals", sheet.rounding.cents.round(amount, sheet.rounding.mode)?, amount)?;
    }
    let prices = Exact::sum(sheet.entries.iter().map(|entry| entry.price))?.plus(outside)?;
    let all_are =
        |basis: PriceBasis| sheet.entries.iter().all(|entry| sheet.has_taxes(entry, |profile| profile.basis == basis));
    if all_are(PriceBasis::WithTax) {
        differ("total", prices, total)
    } else if all_are(PriceBasis::WithoutTax) {
        differ("net", prices, net)
    } else {
        Ok(())
    }
}
