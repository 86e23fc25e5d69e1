//! What a tax service stated, and what it counts for.

use super::Rules;
use crate::offer::{Offer, StatedTotals};
use crate::selection::{Destination, Selection, TaxedFor};

/// What the storefront's tax service stated last, and where the order goes.
#[derive(Debug, Clone, Default)]
pub struct Stated<'s> {
    /// The totals; `None` before any are stated.
    pub totals: Option<&'s StatedTotals>,
    /// Where the order goes; `None` where nothing is sent, and until the country is known.
    pub destination: Option<Destination>,
}

impl<'s> Stated<'s> {
    /// What the offer comes with, before anything is known of a destination.
    pub fn in_offer(offer: &'s Offer) -> Stated<'s> {
        Stated { totals: offer.stated_totals.as_ref(), destination: None }
    }

    /// The totals, where they were stated for this selection and for where it goes.
    ///
    /// Totals that name nothing are for the offer's basket before its destination is known. Those that name a selection
    /// alone are for that selection before its destination is known; in orders of version 1 they counted for every one.
    pub fn for_selection(&self, rules: Rules, offer: &Offer, selection: &Selection) -> Option<&'s StatedTotals> {
        let totals = self.totals?;
        let (named, whole) = if rules >= Rules::Two { (totals.taxed_for, true) } else { (None, false) };
        let selected = match totals.selection {
            Some(digest) => digest == selection.digest(),
            None => named.is_some() || *selection == Selection::of_basket(offer),
        };
        let goes_there = match named {
            Some(digest) => digest == self.taxed_for(selection).digest(),
            None => !whole || self.destination.is_none(),
        };
        (selected && goes_there).then_some(totals)
    }

    /// What the service is asked about.
    fn taxed_for(&self, selection: &Selection) -> TaxedFor {
        TaxedFor { selection: selection.clone(), destination: self.destination.clone() }
    }
}
