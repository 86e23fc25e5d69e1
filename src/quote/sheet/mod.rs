//! The working paper of one quote: what is charged once, entry by entry, with its taxes and how everything is rounded.
//!
//! Every amount here is exact, in major units of the offer's currency. Steps fill the sheet in, writing reads it.

mod entry;
mod group;
mod price_taxes;
mod profile;
mod profiles;
mod rounding;

pub use entry::{ChargeEntry, ChargeTaxes, DiscountEntry, Entry, LineEntry, OptionEntry, PendingDiscount, Taxed};
pub use group::Group;
pub use price_taxes::{PriceTaxes, TaxWay};
pub use profile::{Profile, ProfileTax};
pub use profiles::Profiles;
pub use rounding::{RoundingRules, decimals_of, money};

use super::document::{QuoteError, Rules};
use super::trace::{Place, Trace};
use crate::money::{Exact, RoundingMode};
use crate::offer::{Offer, PriceBasis};
use crate::shape::Id;

/// An entry without its taxes, which would be a mistake of the engine.
pub const NO_LIST: QuoteError = QuoteError::EngineFault("an entry names a list of taxes that is not there");

/// The working paper of one quote.
pub struct Sheet<'o> {
    /// By which rules it is computed.
    pub rules: Rules,
    /// The offer that is quoted.
    pub offer: &'o Offer,
    /// How it rounds.
    pub rounding: RoundingRules,
    /// The lists of taxes that its entries have.
    pub profiles: Profiles<'o>,
    /// Lines first, then charges, then discounts that are entries of their own.
    pub entries: Vec<Entry>,
    /// The lines, in the order of the basket.
    pub lines: Vec<LineEntry<'o>>,
    /// The charges, in the order in which they were entered.
    pub charges: Vec<ChargeEntry<'o>>,
    /// The discounts on the order, in the offer's order.
    pub discounts: Vec<DiscountEntry<'o>>,
    /// The discounts that become entries of their own once all charges are there.
    pub pending: Vec<PendingDiscount>,
    /// Where it is noted how figures are reached.
    pub trace: Trace,
}

impl<'o> Sheet<'o> {
    /// An empty sheet for an offer.
    pub fn new(rules: Rules, offer: &'o Offer, trace: Trace) -> Sheet<'o> {
        let rounding = RoundingRules::of(offer).by(rules);
        Sheet {
            rules,
            offer,
            rounding,
            profiles: Profiles::under(&rounding),
            entries: Vec::new(),
            lines: Vec::new(),
            charges: Vec::new(),
            discounts: Vec::new(),
            pending: Vec::new(),
            trace,
        }
    }

    /// Adds an entry: a price for a quantity, with the list of taxes at a place among the profiles.
    pub fn enter(&mut self, price: Exact, quantity: Exact, profile: usize) {
        self.entries.push(Entry::new(price, quantity, profile));
    }

    /// Enters the discounts that are entries of their own, once everything else is there.
    pub fn enter_pending(&mut self) {
        for PendingDiscount { price, profile } in std::mem::take(&mut self.pending) {
            self.enter(price, Exact::ONE, profile);
        }
    }

    /// The place of a list of taxes for a price that is stated in one way. `mode` is how they are rounded on top of it, where
    /// that is not as all others.
    ///
    /// # Errors
    /// A tax that the offer does not have; amounts too large to be exact.
    pub fn place(
        &mut self,
        list: &'o [Id],
        basis: PriceBasis,
        mode: Option<RoundingMode>,
    ) -> Result<usize, QuoteError> {
        let mode = mode.filter(|_| basis == PriceBasis::WithoutTax);
        self.profiles.place_rounded(self.offer, list, basis, mode)
    }

    /// The taxes of an entry.
    ///
    /// # Errors
    /// [`QuoteError::EngineFault`], which would be a mistake of the engine: entries are made with places that exist.
    pub fn profile(&self, entry: &Entry) -> Result<&Profile, QuoteError> {
        self.profiles.at(entry.profile).ok_or(NO_LIST)
    }

    /// Whether the taxes of an entry are of a kind.
    pub fn has_taxes(&self, entry: &Entry, of_a_kind: impl Fn(&Profile) -> bool) -> bool {
        self.profiles.at(entry.profile).is_some_and(of_a_kind)
    }

    /// What discounts on the order are on, of an entry: its price without levies, and the same before those discounts.
    ///
    /// # Errors
    /// Amounts too large to be exact.
    pub fn discountable(&self, place: usize) -> Result<(Exact, Exact), QuoteError> {
        let Some(entry) = self.entries.get(place) else { return Ok((Exact::ZERO, Exact::ZERO)) };
        let levies = self.lines.get(place).map_or(Exact::ZERO, |line| line.levies);
        Ok((entry.price.minus(levies)?, entry.original.minus(levies)?))
    }

    /// The entries of the lines.
    pub fn line_entries(&self) -> &[Entry] {
        self.entries.get(..self.lines.len()).unwrap_or_default()
    }

    /// The entries of the charges.
    pub fn charge_entries(&self) -> &[Entry] {
        self.entries.get(self.lines.len()..self.lines.len() + self.charges.len()).unwrap_or_default()
    }

    /// Where the figures of its entries stand in the quote.
    pub fn places(&self) -> Places {
        Places { lines: self.lines.len(), charges: self.charges.len() }
    }
}

/// Where the figures of entries stand in the quote.
#[derive(Debug, Clone, Copy)]
pub struct Places {
    /// How many lines there are; their entries come first.
    lines: usize,
    /// How many charges there are; their entries come next.
    charges: usize,
}

impl Places {
    /// The place of the entry with a number. A discount that is an entry of its own has none: its taxes are in the sums
    /// alone.
    pub fn of(self, entry: usize) -> Option<Place> {
        match entry.checked_sub(self.lines) {
            None => Some(Place::nth("lines", entry)),
            Some(charge) => (charge < self.charges).then(|| Place::nth("charges", charge)),
        }
    }
}
