//! Where the taxes come from: computed here, or stated by the storefront's own tax service.

use crate::offer::{Offer, StatedTotals};
use crate::quote::document::{QuoteError, Rules, Stated};
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
    /// The source for a selection, by the rules of a version.
    ///
    /// # Errors
    /// [`QuoteError::NotStated`] where the service has not answered for this selection and its destination yet.
    pub fn of_selection(
        rules: Rules,
        offer: &Offer,
        selection: &Selection,
        stated: &Stated<'t>,
    ) -> Result<TaxSource<'t>, QuoteError> {
        match stated.for_selection(rules, offer, selection) {
            Some(totals) => Ok(TaxSource::Stated(totals)),
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
